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
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every shipped journey goes in the direction that its expectation names: the change is larger than
 * both intervals together.
 */
class ExpectationTest {

  /** A small journey needs more replications to tell; a large one needs fewer. */
  private static final Map<String, Integer> REPLICATIONS = Map.of("omgevingsloket-dakkapel", 20);

  private static final int OTHERWISE = 4;

  static Stream<Path> folders() throws IOException {
    return Shipped.folders().stream().filter(f -> !f.endsWith("validatie"));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatIsExpectedComesOut(Path folder) throws IOException {
    JsonNode expectations =
        new ObjectMapper().readTree(folder.resolve("verwachting.json").toFile()).get("expect");
    Map<String, Result> results = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (JsonNode expected : expectations) {
      Result a = result(results, folder, expected.get("a").asString());
      Result b = result(results, folder, expected.get("b").asString());
      String fault = check(expected, row(a, expected), row(b, expected));
      if (!fault.isEmpty()) {
        wrong.add(expected + ": " + fault);
      }
    }
    assertThat(expectations.size()).isGreaterThan(3);
    assertThat(wrong).as("what did not come out as expected").isEmpty();
  }

  private static Result result(Map<String, Result> results, Path folder, String scenario)
      throws IOException {
    Result known = results.get(scenario);
    if (known == null) {
      int replications = REPLICATIONS.getOrDefault(folder.getFileName().toString(), OTHERWISE);
      known = Shipped.run(folder, scenario, replications);
      results.put(scenario, known);
    }
    return known;
  }

  private static Estimate row(Result result, JsonNode expected) {
    return TestRun.row(
        result,
        expected.get("metric").asString(),
        expected.path("kind").asString(""),
        expected.get("element").asString(),
        expected.path("group").asString("*"),
        expected.path("channel").asString("*"),
        expected.get("statistic").asString());
  }

  private static String check(JsonNode expected, Estimate a, Estimate b) {
    double change = b.value() - a.value();
    double noise = Math.hypot(halfWidth(a), halfWidth(b));
    String direction = expected.get("direction").asString();
    boolean right =
        switch (direction) {
          case "down" -> change < -noise;
          case "up" -> change > noise;
          default -> throw new AssertionError("no direction '" + direction + "'");
        };
    return right ? "" : "from %s to %s, noise %s".formatted(a.value(), b.value(), noise);
  }

  private static double halfWidth(Estimate row) {
    return (row.ci95High() - row.ci95Low()) / 2;
  }
}
