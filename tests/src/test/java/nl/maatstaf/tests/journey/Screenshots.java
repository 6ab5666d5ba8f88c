package nl.maatstaf.tests.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

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
        take(page, name + "-dark", ColorScheme.DARK, DESKTOP_WIDTH);
        take(page, name + "-phone", ColorScheme.LIGHT, PHONE_WIDTH);
        take(page, name, ColorScheme.LIGHT, DESKTOP_WIDTH);
    }

    private static void take(Page page, String name, ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
