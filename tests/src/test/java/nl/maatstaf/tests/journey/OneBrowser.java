package nl.maatstaf.tests.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import nl.maatstaf.tests.server.Chromium;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A browser for the journeys that go one after the other: started with the first of them, closed after the last test. */
final class OneBrowser implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Thread.currentThread(), thread -> Started.now(), Started.class)
                .browser();
    }

    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {

        static Started now() {
            Playwright playwright = Playwright.create();
            return new Started(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(Chromium.path())
                                    .setArgs(Chromium.arguments())));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
