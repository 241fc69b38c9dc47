package nl.inwonerreis.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The one server and the one browser of all browser tests, on a folder that goes when they end.
 *
 * @param folder holds the journeys, the profile of the browser and what the server says
 */
record TestBench(Path folder, ViewerProcess viewer, ChromeDriver driver) implements AutoCloseable {

  static TestBench start(Path chromium, Path chromedriver) throws IOException {
    Path folder = Files.createTempDirectory("inwonerreis-browser");
    Path journeys = Files.createDirectory(folder.resolve("journeys"));
    TestJourneys.copyTo(journeys);
    ViewerProcess viewer = ViewerProcess.start(journeys, folder.resolve("viewer.err"));
    return new TestBench(
        folder, viewer, Chromium.start(chromium, chromedriver, folder.resolve("profile")));
  }

  Path journeys() {
    return folder.resolve("journeys");
  }

  @Override
  public void close() throws IOException {
    System.out.printf("browser: Chromium %s%n", driver.getCapabilities().getBrowserVersion());
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
