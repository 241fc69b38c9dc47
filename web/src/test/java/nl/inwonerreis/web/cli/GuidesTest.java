package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.inwonerreis.web.run.CheckJourney;
import nl.inwonerreis.web.run.CompareJourney;
import nl.inwonerreis.web.run.ReportJourney;
import nl.inwonerreis.web.run.SimulateJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command and every JSON example of the tutorial and the how-tos works as written. */
class GuidesTest {

  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("inwonerreis.root")));
  private static final String JOURNEY = "journeys/melding-openbare-ruimte";
  private static final List<String> SHORT =
      List.of("--duration", "P4W", "--warm-up", "P1W", "--replications", "2");

  @TempDir Path folder;

  static List<Path> guides() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    for (String kind : List.of("docs/tutorial", "docs/how-to")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(kind))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  /** Puts the journeys in a folder of the test, with a BPMN file of the user's own. */
  @BeforeEach
  void copyJourneys() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("journeys"))) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(ROOT.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Files.copy(ROOT.resolve(JOURNEY + "/journey.bpmn"), folder.resolve("mijn-proces.bpmn"));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void theCommandsAndExamplesOfAPageWork(Path page) throws IOException {
    GuidePage guide = GuidePage.read(page);
    int number = 0;
    for (GuidePage.Example example : guide.examples()) {
      String name = JOURNEY + "/scenarios/voorbeeld" + number++ + ".json";
      String file = example.file().startsWith("journeys/") ? example.file() : name;
      Files.writeString(folder.resolve(file), example.json());
      run(page, List.of("simulate", JOURNEY, "--scenario", file));
    }
    for (List<String> command : guide.commands()) {
      run(page, command);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/tutorial/eerste-reis.md", "docs/how-to/een-bron-noteren.md"})
  void aPageIsNotEmptyOfExamples(String page) throws IOException {
    GuidePage guide = GuidePage.read(ROOT.resolve(page));
    assertThat(guide.commands().size() + guide.examples().size()).isPositive();
  }

  /** Without a command the viewer opens; here on another port, and it is stopped at once. */
  private void open(Path page) {
    Screenplay play = Screenplay.dutch().interrupted();
    String journeys = folder.resolve("journeys").toString();
    int code = play.run("serve", "--port", "0", "--journeys", journeys);
    assertThat(code).as("%s%n%s", page, play.err()).isEqualTo(ExitCode.INTERRUPTED);
  }

  private void run(Path page, List<String> command) {
    if (command.isEmpty()) {
      open(page);
      return;
    }
    List<String> arguments = new ArrayList<>();
    for (String word : command) {
      boolean isFile = word.startsWith("journeys/") || word.endsWith(".bpmn");
      boolean isOut = !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals("--out");
      arguments.add(isFile || isOut ? folder.resolve(word).toString() : word);
    }
    boolean runs =
        !Collections.disjoint(command, List.of("simulate", "compare", "report"))
            && !command.contains("--help");
    for (int i = 0; runs && i < SHORT.size(); i += 2) {
      if (!arguments.contains(SHORT.get(i))) {
        arguments.addAll(SHORT.subList(i, i + 2));
      }
    }
    Screenplay play =
        Screenplay.dutch()
            .checker(new CheckJourney())
            .simulator(new SimulateJourney("1.2.3"))
            .comparer(new CompareJourney("1.2.3"))
            .reporter(new ReportJourney("1.2.3"));
    int code = play.run(arguments.toArray(String[]::new));
    assertThat(code).as("%s: %s%n%s", page, String.join(" ", command), play.err()).isZero();
  }
}
