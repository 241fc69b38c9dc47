package nl.inwonerreis.web.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A visit to the viewer, in the words in which the tests speak of a page. */
final class Session {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String SETTLED =
      """
      const root = document.querySelector('#inhoud');
      if (document.readyState !== 'complete' || !root || !document.querySelector('#voet > *')) return false;
      if (!root.querySelector('h1, [role=alert]') || root.querySelector('.bones')) return false;
      const canvas = root.querySelector('.map-diagram:not(.failed)');
      return !canvas || canvas.querySelector('.map-touch') !== null
          || (canvas.querySelector('.djs-container') !== null && !canvas.querySelector('.map-drawn [role=status]'));
      """;

  private final TestBench bench;
  private final ChromeDriver driver;
  private final Api api;
  private final BrowserLog log;

  Session(TestBench bench) {
    this.bench = bench;
    this.driver = bench.driver();
    this.api = new Api(bench.viewer().address());
    this.log = new BrowserLog(driver);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  /** Forgets sizes, themes, languages and what was logged, as for a new visitor. */
  Session fresh() {
    size(1440, 900);
    scheme("light");
    driver.manage().deleteAllCookies();
    if (driver.getCurrentUrl().startsWith(address())) {
      script("localStorage.clear(); sessionStorage.clear();");
      driver.get("about:blank");
    }
    log.console();
    log.requests();
    return this;
  }

  ChromeDriver driver() {
    return driver;
  }

  String address() {
    return bench.viewer().address();
  }

  Path journeys() {
    return bench.journeys();
  }

  Api api() {
    return api;
  }

  /** Returns what the console said of trouble since it was last asked. */
  List<String> console() {
    return log.console();
  }

  /** Returns the addresses that were asked since it was last asked. */
  List<String> requests() {
    return log.requests();
  }

  /** Opens a page of the viewer and waits until it is there. */
  void open(String path) {
    driver.get(address() + path);
    settle();
  }

  /** Goes to another page of the viewer as a link does, without loading the viewer anew. */
  void follow(String path) {
    script(
        """
        const link = document.createElement('a');
        link.href = arguments[0];
        document.querySelector('#inhoud').firstElementChild.dataset.left = '';
        document.body.append(link);
        link.click();
        link.remove();
        """,
        path);
    until("the page is left", () -> all("#inhoud > [data-left]").isEmpty());
    settle();
  }

  /** Waits until the page is drawn. */
  void settle() {
    until("the page is drawn", () -> Boolean.TRUE.equals(script(SETTLED)));
    driver.executeAsyncScript(
        "const done = arguments[0]; document.fonts.ready.then(() =>"
            + " requestAnimationFrame(() => requestAnimationFrame(() => done())));");
  }

  /** Waits until something holds. */
  void until(String what, java.util.function.BooleanSupplier holds) {
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(60))
        .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
        .withMessage(() -> what + "; the page says: " + begin(text("body")))
        .until(page -> holds.getAsBoolean());
  }

  private static String begin(String text) {
    return text.substring(0, Math.min(600, text.length()));
  }

  @Nullable Object script(String source, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(source, arguments);
  }

  /** Returns the text of the first element, or nothing when there is none. */
  String text(String css) {
    return String.valueOf(
        script("return document.querySelector(arguments[0])?.innerText ?? '';", css));
  }

  boolean shows(String css, String words) {
    return text(css).contains(words);
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Clicks the first element of a kind. */
  void click(String css) {
    until(
        css + " can be clicked",
        () -> !all(css).isEmpty() && all(css).get(0).isDisplayed() && clicked(all(css).get(0)));
  }

  /** Clicks the first button or link with exactly these words. */
  void press(String words) {
    until("there is a button " + words, () -> clicked(button(words)));
  }

  /** Clicks an element; one that is drawn anew in that moment is looked up once more. */
  private boolean clicked(@Nullable WebElement element) {
    if (element == null) {
      return false;
    }
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
    return true;
  }

  private @Nullable WebElement button(String words) {
    return (WebElement)
        script(
            "return [...document.querySelectorAll('button, a, summary')].find((b) =>"
                + " b.innerText.trim() === arguments[0] && b.checkVisibility() && !b.disabled) ?? null;",
            words);
  }

  /** Presses keys one after the other, each on its own. */
  void keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while another is held. */
  void held(Keys modifier, CharSequence key) {
    new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  }

  /** Goes on with Tab until the focus is on an element of a kind. */
  void tabTo(String css) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css))) {
        return;
      }
      passed.add(String.valueOf(script("return document.activeElement.outerHTML.slice(0, 60)")));
      keys(Keys.TAB);
    }
    throw new AssertionError("Tab never comes to " + css + ", but to " + passed);
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
  }

  /** Sets what the system of the visitor prefers: light or dark. */
  void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }
}
