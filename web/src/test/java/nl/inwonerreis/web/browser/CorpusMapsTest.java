package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.TimeoutException;

/** Other people's BPMN files as the map of a journey, in a real browser; a long proof. */
@ExtendWith(InChromium.class)
@EnabledIfSystemProperty(named = "inwonerreis.full", matches = "true")
class CorpusMapsTest {

  /** What bpmn-js says on the console of a part that it leaves out. */
  private static final String LEFT_OUT = "failed to import";

  private final Session session;

  CorpusMapsTest(Session session) {
    this.session = session;
  }

  @Test
  void everyFileGivesAPageWithoutAnUncaughtError() throws IOException {
    Path data = Path.of(System.getProperty("inwonerreis.data", ""));
    if (!Files.isDirectory(data)) {
      System.out.println("proof: maps of other people's files SKIPPED, they are not here");
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files =
          all.filter(file -> file.toString().endsWith(".bpmn"))
              .sorted(Comparator.comparing(file -> Integer.reverse(file.toString().hashCode())))
              .toList();
    }
    List<String> wrong = new ArrayList<>();
    int drawn = 0;
    int told = 0;
    session.open("/");
    for (Path file : files) {
      switch (show(file, wrong)) {
        case DRAWN -> drawn++;
        case TOLD -> told++;
      }
    }
    System.out.printf(
        "proof: maps of other people's files: %d drawn, %d told why not, %d wrong%n",
        drawn, told, wrong.size());
    assertThat(wrong).isEmpty();
    assertThat(drawn).isPositive();
  }

  private Seen show(Path file, List<String> wrong) throws IOException {
    Path journey = session.journeys().resolve("corpus-" + Integer.toHexString(file.hashCode()));
    Files.createDirectories(journey);
    Path copy = journey.resolve("journey.bpmn");
    Files.copy(file, copy);
    try {
      session.follow("/reis/" + journey.getFileName() + "/kaart?beeld=bpmn");
      boolean partTold = session.shows(".map-drawn", "niet getekend worden");
      session.console().stream()
          .filter(line -> !line.contains("Failed to load resource"))
          .filter(line -> !(partTold && line.contains(LEFT_OUT)))
          .forEach(line -> wrong.add(file + ": " + line));
      return session.all(".map-touch").isEmpty() ? Seen.TOLD : Seen.DRAWN;
    } catch (TimeoutException stuck) {
      wrong.add(file + ": " + stuck.getMessage());
      session.open("/");
      return Seen.TOLD;
    } finally {
      Files.delete(copy);
      Files.delete(journey);
    }
  }

  private enum Seen {
    DRAWN,
    TOLD
  }
}
