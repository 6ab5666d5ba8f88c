package nl.maatstaf.shell.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The messages of Faces itself in our words: {@code jakarta.faces.component.UIInput.REQUIRED} stands in the texts of the
 * shell as {@code shell.faces.component.UIInput.REQUIRED}. Named in {@code faces-config.xml}.
 */
public class FacesTexts extends ResourceBundle {

    private static final String THEIRS = "jakarta.faces.";

    @Override
    protected @Nullable Object handleGetObject(String key) {
        if (!key.startsWith(THEIRS)) {
            return null;
        }
        String ours = "shell.faces." + key.substring(THEIRS.length());
        @Nullable UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
        return Bundles.find(ours, view == null ? Locale.ROOT : view.getLocale()).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
