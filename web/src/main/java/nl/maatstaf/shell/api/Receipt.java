package nl.maatstaf.shell.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change answers, the first time and when it is repeated with the same key.
 *
 * @param number the case it was done with, or that was opened
 * @param id what was made on it, when that has an identifier of its own
 */
public record Receipt(String number, @Nullable UUID id) {

    /** Done, or made, at the address of the case. */
    public static Response of(String number) {
        return answer(new Receipt(number, null));
    }

    /** Made, on the case. */
    public static Response of(String number, UUID id) {
        return answer(new Receipt(number, id));
    }

    private static Response answer(Receipt receipt) {
        return Response.created(URI.create(Api.PATH + "/cases/" + receipt.number()))
                .entity(receipt)
                .build();
    }
}
