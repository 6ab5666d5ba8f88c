package nl.maatstaf.shell.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a browser keep what is asked by an address that carries its version. The addresses of our own scripts, style sheets
 * and pictures do: the version is made from the content of them all, since they refer to each other.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String OWN = "maatstaf";
    private static final String VERSION = "v";
    private static final int DIGITS = 8;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        @Nullable Resource found = getWrapped().createResource(name, library);
        return found == null ? null : new Versioned(found);
    }

    private String ownVersion() {
        return versions.computeIfAbsent(OWN, VersionedResources::digest);
    }

    private static String digest(String library) {
        ExternalContext application = FacesContext.getCurrentInstance().getExternalContext();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            addTo(digest, "/resources/" + library + "/", application);
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException | IOException broken) {
            throw new IllegalStateException("no version of " + library, broken);
        }
    }

    private static void addTo(MessageDigest digest, String folder, ExternalContext application) throws IOException {
        for (String path : new TreeSet<>(application.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                addTo(digest, path, application);
            } else {
                try (InputStream content = application.getResourceAsStream(path)) {
                    digest.update(content.readAllBytes());
                }
            }
        }
    }

    private final class Versioned extends ResourceWrapper {

        private Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            return OWN.equals(getLibraryName()) ? path + "&" + VERSION + "=" + ownVersion() : path;
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(getWrapped().getResponseHeaders());
            if (isAskedByItsVersion()) {
                headers.remove("Expires");
                headers.put("Cache-Control", "public, max-age=31536000, immutable");
            }
            return headers;
        }

        /** Not when another version is asked than there is: what comes then must not be kept under that address. */
        private boolean isAskedByItsVersion() {
            @Nullable
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get(VERSION);
            return asked != null && getRequestPath().endsWith("&" + VERSION + "=" + asked);
        }
    }
}
