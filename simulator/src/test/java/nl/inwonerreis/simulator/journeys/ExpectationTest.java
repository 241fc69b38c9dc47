package nl.inwonerreis.simulator.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import nl.inwonerreis.simulator.statistics.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every shipped journey goes in the direction that its expectation names: the interval of the
 * paired differences, seed by seed under common random numbers, does not touch zero.
 */
class ExpectationTest {

  /** A small journey needs more seeds to tell; a large one needs fewer. */
  private static final Map<String, Integer> SEEDS = Map.of("omgevingsloket-dakkapel", 20);

  private static final int OTHERWISE = 4;

  static Stream<Path> folders() throws IOException {
    return Shipped.folders().stream().filter(f -> !f.endsWith("validatie"));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatIsExpectedComesOut(Path folder) throws IOException {
    JsonNode expectations =
        new ObjectMapper().readTree(folder.resolve("verwachting.json").toFile()).get("expect");
    Map<String, List<Result>> results = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (JsonNode expected : expectations) {
      List<Result> a = results(results, folder, expected.get("a").asString());
      List<Result> b = results(results, folder, expected.get("b").asString());
      Tally difference = new Tally();
      for (int i = 0; i < a.size(); i++) {
        difference.add(value(b.get(i), expected) - value(a.get(i), expected));
      }
      if (!isRight(expected.get("direction").asString(), difference)) {
        wrong.add(expected + ": " + ConfidenceInterval.of(difference));
      }
    }
    assertThat(expectations.size()).isGreaterThan(3);
    assertThat(wrong).as("what did not come out as expected").isEmpty();
  }

  private static List<Result> results(Map<String, List<Result>> known, Path folder, String scenario)
      throws IOException {
    List<Result> results = known.computeIfAbsent(scenario, s -> new ArrayList<>());
    int seeds = SEEDS.getOrDefault(folder.getFileName().toString(), OTHERWISE);
    while (results.size() < seeds) {
      results.add(Shipped.run(folder, scenario, 1, results.size()));
    }
    return results;
  }

  private static double value(Result result, JsonNode expected) {
    return TestRun.row(
            result,
            expected.get("metric").asString(),
            expected.path("kind").asString(""),
            expected.get("element").asString(),
            expected.path("group").asString("*"),
            expected.path("channel").asString("*"),
            expected.get("statistic").asString())
        .value();
  }

  private static boolean isRight(String direction, Tally difference) {
    ConfidenceInterval interval = ConfidenceInterval.of(difference);
    return switch (direction) {
      case "down" -> interval.high() < 0;
      case "up" -> interval.low() > 0;
      default -> throw new AssertionError("no direction '" + direction + "'");
    };
  }
}
