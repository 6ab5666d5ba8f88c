package nl.maatstaf.shell.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;

/** What a request calls the inputs that a refusal may name otherwise. */
@RequestScoped
public class FieldNames {

    private final Map<String, String> names = new HashMap<>();

    /** Says what the request calls the input that the command has under another name. */
    public void call(String input, String field) {
        names.put(input, field);
    }

    String of(String input) {
        return names.getOrDefault(input, input);
    }
}
