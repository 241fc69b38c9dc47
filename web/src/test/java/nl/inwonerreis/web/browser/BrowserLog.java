package nl.inwonerreis.web.browser;

import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.json.JsonMapper;

/** What the browser noted since it was last asked. */
final class BrowserLog {

  private final ChromeDriver driver;

  BrowserLog(ChromeDriver driver) {
    this.driver = driver;
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
}
