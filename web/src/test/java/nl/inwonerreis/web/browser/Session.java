package nl.inwonerreis.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One server and one browser, with the words in which the tests speak of a page. */
final class Session implements AutoCloseable {

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

  private final Path folder;
  private final ViewerProcess viewer;
  private final ChromeDriver driver;
  private final String axe;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<String> opened = new LinkedHashSet<>();

  private Session(Path folder, ViewerProcess viewer, ChromeDriver driver) throws IOException {
    this.folder = folder;
    this.viewer = viewer;
    this.driver = driver;
    try (InputStream in = Session.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  static Session start(Path chromium, Path chromedriver) throws IOException {
    Path folder = Files.createTempDirectory("inwonerreis-browser");
    Path journeys = Files.createDirectory(folder.resolve("journeys"));
    TestJourneys.copyTo(journeys);
    ViewerProcess viewer = ViewerProcess.start(journeys, folder.resolve("viewer.err"));
    return new Session(
        folder, viewer, Chromium.start(chromium, chromedriver, folder.resolve("profile")));
  }

  /** Forgets sizes, themes, languages and what was logged, as for a new visitor. */
  Session fresh() {
    size(1440, 900);
    scheme("light");
    driver.manage().deleteAllCookies();
    if (driver.getCurrentUrl().startsWith(viewer.address())) {
      script("localStorage.clear(); sessionStorage.clear();");
      driver.get("about:blank");
    }
    console();
    requests();
    return this;
  }

  ChromeDriver driver() {
    return driver;
  }

  String address() {
    return viewer.address();
  }

  Path journeys() {
    return folder.resolve("journeys");
  }

  String version() {
    return driver.getCapabilities().getBrowserVersion();
  }

  /** Opens a page of the viewer and waits until it is there. */
  void open(String path) {
    opened.add(path);
    driver.get(viewer.address() + path);
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
        .withMessage(() -> what + "; the page says: " + text("body"))
        .until(page -> holds.getAsBoolean());
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
    until(css + " can be clicked", () -> !all(css).isEmpty() && all(css).get(0).isDisplayed());
    WebElement element = all(css).get(0);
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** Clicks the first button or link with exactly these words. */
  void press(String words) {
    until("there is a button " + words, () -> button(words) != null);
    WebElement element = Objects.requireNonNull(button(words));
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  private @Nullable WebElement button(String words) {
    return (WebElement)
        script(
            "return [...document.querySelectorAll('button, a, summary')].find((b) =>"
                + " b.innerText.trim() === arguments[0] && b.checkVisibility() && !b.disabled) ?? null;",
            words);
  }

  void keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
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

  /** Returns what the console said of trouble since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Returns the addresses that were asked since it was last asked. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
        .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
        .map(event -> event.at("/params/request/url").asString())
        .toList();
  }

  /** Runs axe-core, and tells each violation with the first elements that have it. */
  @SuppressWarnings("unchecked")
  List<String> violations(String... rules) {
    script("if (!window.axe) {" + axe + "\nwindow.axe = axe;}");
    return (List<String>)
        Objects.requireNonNull(
            driver.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1], rules = arguments[0];
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                axe.run(document, { resultTypes: ['violations'],
                  runOnly: rules.length ? { type: 'rule', values: rules } : { type: 'tag', values: tags } })
                  .then((r) => done(r.violations.map((v) => `${v.id}: ${v.help}: `
                      + v.nodes.slice(0, 3).map((n) => `${n.target} ${n.html.slice(0, 160)} ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ''}`).join(' | '))),
                    (e) => done([`axe: ${e}`]));
                """,
                List.of(rules)));
  }

  JsonNode get(String path) {
    return JsonMapper.shared().readTree(send(HttpRequest.newBuilder(URI.create(address() + path))));
  }

  /** Calculates a situation on the server, without the browser. */
  void simulate(String journey, String situation) {
    if (!get("/api/journeys/" + journey + "/results?situatie=" + situation).isEmpty()
        && "current".equals(state(journey, situation))) {
      return;
    }
    String answer =
        send(
            HttpRequest.newBuilder(
                    URI.create(
                        address() + "/api/journeys/" + journey + "/runs?situatie=" + situation))
                .POST(BodyPublishers.noBody()));
    if (!answer.contains("\"run\"")) {
      throw new AssertionError("The run of " + journey + " is refused: " + answer);
    }
    until("the run of " + journey + " ends", () -> "current".equals(state(journey, situation)));
  }

  private String state(String journey, String situation) {
    for (JsonNode one : get("/api/journeys/" + journey).path("situations")) {
      if (one.path("id").asString().equals(situation)) {
        return one.path("state").asString();
      }
    }
    throw new AssertionError("No situation " + situation + " in " + journey);
  }

  private String send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    System.out.printf("browser: Chromium %s, %d pages%n", version(), opened.size());
    driver.quit();
    viewer.close();
    List<Path> left;
    try (Stream<Path> all = Files.walk(folder)) {
      left = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }
}
