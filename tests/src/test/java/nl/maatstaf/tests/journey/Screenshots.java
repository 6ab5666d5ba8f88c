package nl.maatstaf.tests.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The pictures of the user guide, made only with {@code -Dscreenshots=true}. */
final class Screenshots {

    static final int DESKTOP_WIDTH = 1280;
    static final int PHONE_WIDTH = 390;
    static final int HEIGHT = 844;

    private static final Path FOLDER = Path.of(System.getProperty("tests.root", ".."), "docs", "user-guide", "images");

    private Screenshots() {}

    static void take(Page page, String name) {
        if (!Boolean.getBoolean("screenshots")) {
            return;
        }
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            take(page, name + "-phone", scheme, PHONE_WIDTH);
            take(page, name, scheme, DESKTOP_WIDTH);
        }
    }

    private static void take(Page page, String name, ColorScheme scheme, int width) {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(FOLDER.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
    }
}
