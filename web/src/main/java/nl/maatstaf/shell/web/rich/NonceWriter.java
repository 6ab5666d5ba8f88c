package nl.maatstaf.shell.web.rich;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page so that its {@link PagePolicy} lets everything in it be: the nonce at every script, and a style attribute
 * as data, which {@code rich.js} puts in its place.
 */
final class NonceWriter extends ResponseWriterWrapper {

    private final String nonce;

    private NonceWriter(ResponseWriter wrapped, String nonce) {
        super(wrapped);
        this.nonce = nonce;
    }

    /** Such a writer around one of a page with a nonce; of another page, that one itself. */
    private static ResponseWriter around(ResponseWriter writer) {
        return PagePolicy.nonce(FacesContext.getCurrentInstance())
                .<ResponseWriter>map(nonce -> new NonceWriter(writer, nonce))
                .orElse(writer);
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) throws IOException {
        getWrapped().startElement(name, component);
        if ("script".equals(name)) {
            getWrapped().writeAttribute("nonce", nonce, null);
        }
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        getWrapped().writeAttribute("style".equals(name) ? "data-style" : name, value, property);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new NonceWriter(getWrapped().cloneWithWriter(writer), nonce);
    }

    /** Has every page with a nonce written so. */
    public static final class Kits extends RenderKitFactory {

        public Kits(RenderKitFactory wrapped) {
            super(wrapped);
        }

        @Override
        public void addRenderKit(String id, RenderKit kit) {
            getWrapped().addRenderKit(id, kit);
        }

        @Override
        public @Nullable RenderKit getRenderKit(@Nullable FacesContext faces, String id) {
            @Nullable RenderKit kit = getWrapped().getRenderKit(faces, id);
            return kit == null ? null : new Kit(kit);
        }

        @Override
        public Iterator<String> getRenderKitIds() {
            return getWrapped().getRenderKitIds();
        }
    }

    private static final class Kit extends RenderKitWrapper {

        private Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            return around(getWrapped().createResponseWriter(writer, types, encoding));
        }
    }
}
