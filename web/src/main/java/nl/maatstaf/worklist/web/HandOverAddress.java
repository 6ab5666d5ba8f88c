package nl.maatstaf.worklist.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of the page that hands cases over: which, to whom, and which page of the list to go back to. */
final class HandOverAddress {

    private HandOverAddress() {}

    /**
     * The address for these cases.
     *
     * @param colleague who is to have them; none when nobody was chosen yet
     */
    static String of(List<String> numbers, @Nullable UUID colleague, WorklistAddress list) {
        return Stream.of(
                        numbers.stream().map(number -> Map.entry("case", number)),
                        Stream.ofNullable(colleague).map(one -> Map.entry("colleague", one.toString())),
                        list.hereValues().entrySet().stream())
                .flatMap(parts -> parts)
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), UTF_8))
                .collect(Collectors.joining("&", "/hand-over?", ""));
    }
}
