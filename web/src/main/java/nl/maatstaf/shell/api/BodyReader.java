package nl.maatstaf.shell.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a body of at most {@value #MOST} bytes, within {@link JsonLimits}, as one JSON object. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Body> {

    private static final int MOST = 1_048_576;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        byte[] bytes = stream.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            drain(stream); // who is still sending would not read the answer
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return new Body(parsed(bytes));
    }

    /** Reads on for some megabytes, and no longer: a body in chunks need not end. */
    private static void drain(InputStream stream) throws IOException {
        byte[] buffer = new byte[MOST / 64];
        int read = 0;
        for (long left = 16L * MOST; left > 0 && read >= 0; left -= read) {
            read = stream.read(buffer);
        }
    }

    static JsonObject parsed(byte[] bytes) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes));
                JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            new JsonLimits(parser).check();
            return reader.readObject();
        } catch (JsonException malformed) {
            throw new BadRequest(null, "shell.api.malformed");
        }
    }
}
