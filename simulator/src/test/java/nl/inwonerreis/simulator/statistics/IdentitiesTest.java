package nl.inwonerreis.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.inwonerreis.simulator.observe.RandomRun;
import nl.inwonerreis.simulator.observe.Shapes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds exactly in every run, on random runs with and without a warm-up. */
class IdentitiesTest {

  private static final double END = 50_000;

  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "3,10000", "4,33333.3", "5,49999"})
  void whoIsThereAndArrivesHasEndedOrIsStillThere(long seed, double warmUp) {
    RunSummary found = run(seed, warmUp);
    for (String group : List.of("basis", "zelfredzaam", "*")) {
      assertThat(count(found, "inProgress", "start", group) + count(found, "arrived", "", group))
          .as(group)
          .isEqualTo(
              count(found, "helped", "", group)
                  + count(found, "dropOff", "", group)
                  + count(found, "otherwise", "", group)
                  + count(found, "inProgress", "end", group));
    }
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,10000"})
  void sumsOverGroupsAndKindsAreTheWhole(long seed, double warmUp) {
    RunSummary found = run(seed, warmUp);
    for (String metric : List.of("arrived", "helped", "dropOff", "visits", "left", "abandoned")) {
      assertThat(count(found, metric, "", "basis") + count(found, metric, "", "zelfredzaam"))
          .as(metric)
          .isEqualTo(count(found, metric, "", "*"));
    }
    assertThat(count(found, "dropOff", "hung-up", "*")).isEqualTo(count(found, "dropOff", "", "*"));
    assertThat(count(found, "otherwise", "refused", "*"))
        .isEqualTo(count(found, "otherwise", "", "*"));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void areasUnderQueueAndPresenceAreTheSumsOfTheTimes(long seed) {
    RunStatistics statistics = new RunStatistics(Shapes.SMALL, 0);
    double end = RandomRun.tellUntilEmpty(seed, statistics, END);
    RunSummary found = statistics.summary();

    double joined = found.counts().get(new Cell(RunSummary.JOINED, "", "Bellen", "*", "*"));
    double queue = found.averages().get(new Cell("queueLength", "", "kcc", "*", "*")) * end;
    assertThat(mean(found, "waiting", "", "Bellen") * joined).isCloseTo(queue, within(1e-6));

    double present = found.averages().get(new Cell("inProgress", "", "*", "*", "*")) * end;
    double journeys =
        mean(found, "leadTime", "", "*") * count(found, "helped", "", "*")
            + mean(found, "leadTime", "dropOff", "*") * count(found, "dropOff", "", "*")
            + mean(found, "leadTime", "refused", "*") * count(found, "otherwise", "", "*");
    assertThat(journeys).isCloseTo(present, within(1e-6));

    double worked = found.averages().get(new Cell("utilisation", "", "kcc", "*", "*")) * end;
    double staffTime = found.counts().get(new Cell("staffTime", "", "kcc", "*", "*"));
    assertThat(staffTime).isCloseTo(worked, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,10000"})
  void thePartsAddUpToTheLeadTime(long seed, double warmUp) {
    RunSummary found = run(seed, warmUp);
    double parts = 0;
    for (String part : List.of("waiting", "handling", "paused", "delay", "awaiting")) {
      parts += found.samples().get(new Cell(part, "", "*", "*", "*"))[Statistic.MEAN.ordinal()];
    }
    double leadTime =
        found.samples().get(new Cell("leadTime", "", "*", "*", "*"))[Statistic.MEAN.ordinal()];
    assertThat(parts).isCloseTo(leadTime, within(1e-3));
  }

  private static RunSummary run(long seed, double warmUp) {
    RunStatistics statistics = new RunStatistics(Shapes.SMALL, warmUp);
    RandomRun.tell(seed, statistics, END);
    return statistics.summary();
  }

  private static double mean(RunSummary found, String metric, String kind, String element) {
    return found.samples().get(new Cell(metric, kind, element, "*", "*"))[0];
  }

  private static double count(RunSummary found, String metric, String kind, String group) {
    return found.counts().getOrDefault(new Cell(metric, kind, "*", group, "*"), 0.0);
  }
}
