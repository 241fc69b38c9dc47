package nl.inwonerreis.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Unfairness;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.run.SimulationOrder.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example journeys compared, as their users would. */
class ExampleComparisonsTest {

  private static final Path JOURNEYS = Path.of("../journeys");

  @TempDir Path folder;

  private static final RunProgress NOBODY =
      new RunProgress() {
        @Override
        public void finished(int done, int all) {}

        @Override
        public void provisional(Supplier<Result> soFar) {}

        @Override
        public boolean isStopped() {
          return false;
        }
      };

  private static Comparison compare(Path journey, Path... scenarios)
      throws IOException, JourneyNotFound {
    List<JourneyFiles> situations = new ArrayList<>();
    situations.add(JourneyFinder.find(journey, null));
    for (Path scenario : scenarios) {
      situations.add(JourneyFinder.find(journey, scenario));
    }
    List<Setting> fewer =
        List.of(new Setting("/duration", "P20W"), new Setting("/replications", "8"));
    Compared compared =
        new CompareJourney("1").compare(new CompareOrder(situations, fewer, 2, null, 0.95), NOBODY);
    Comparison comparison = compared.comparison();
    assertThat(comparison).as("%s", compared.files()).isNotNull();
    return comparison;
  }

  private Path copy(String journey) throws IOException {
    Path from = JOURNEYS.resolve(journey);
    Path to = folder.resolve(journey);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> !f.startsWith(from.resolve("results"))).toList()) {
        Files.createDirectories(to.resolve(from.relativize(file)).getParent());
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
    return to;
  }

  @Test
  void oneMoreCallAgentIsSeenTwiceAsSharplyInPairs() throws Exception {
    Path journey = copy("bellen-14055");
    Path more = journey.resolve("scenarios/erbij.json");
    Files.writeString(
        more,
        """
        {"extends": "../scenario.json", "name": "Een erbij",
         "staff": {"kcc": {"shifts": {"dag": {"hours": "kcc", "count": 7.4}}}}}
        """);
    Comparison comparison = compare(journey, more);
    for (Headline headline : List.of(Headline.HELPED, Headline.WAITING, Headline.FIRST_CONTACT)) {
      Difference difference = comparison.find(1, headline.row()).orElseThrow();
      assertThat(difference.verdict().id()).as("%s", headline).isEqualTo("better");
      assertThat(difference.pair().gain()).as("%s", headline).isGreaterThan(2);
    }
  }

  @Test
  void whoTakesTheTelephoneAwayIsToldWhoPays() throws Exception {
    Path journey = JOURNEYS.resolve("melding-openbare-ruimte");
    Comparison comparison = compare(journey, journey.resolve("scenarios/zonder-telefoon.json"));
    List<Unfairness> unfair = Unfairness.of(comparison);
    assertThat(unfair).extracting(Unfairness::kind).contains(Unfairness.Kind.PEOPLE_GIVE_UP);
    assertThat(Unfairness.groupsWorse(comparison, 1, Headline.HELPED).get(0).cell().group())
        .isEqualTo("basis");
    for (Headline headline : Headline.values()) {
      comparison
          .find(1, headline.row())
          .filter(d -> d.pair().difference() != 0)
          .ifPresent(d -> assertThat(d.pair().gain()).as("%s", headline).isGreaterThanOrEqualTo(1));
    }
  }
}
