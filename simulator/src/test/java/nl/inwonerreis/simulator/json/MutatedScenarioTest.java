package nl.inwonerreis.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.scenario.Library;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example with random values in random places: read or refused with findings, never a crash.
 */
class MutatedScenarioTest {

  private static final List<String> VALUES =
      List.of(
          "1",
          "-1",
          "0",
          "1e300",
          "\"\"",
          "\"PT5M\"",
          "\"-PT5M\"",
          "\"*\"",
          "[]",
          "{}",
          "null",
          "true",
          "[{}]",
          "[[]]",
          "{\"byGroup\":{}}",
          "{\"byGroup\":{\"*\":1}}",
          "{\"byVisit\":{\"1\":\"PT1M\",\"*\":{\"byGroup\":{\"basis\":2}}}}",
          "{\"trace\":{}}",
          "{\"exponential\":{\"mean\":\"PT0S\"}}",
          "{\"byWait\":[]}",
          "{\"a/b~\":{\"\":1}}");

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void mutatedExampleNeverCrashes(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Library library = Readings.library();
    byte[] bytes = Readings.example().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 60; i++) {
      Json mutated = StrictJson.read("example", bytes).object();
      for (int change = 0; change <= random.nextInt(3); change++) {
        mutated = mutate(mutated, random);
      }
      Path file = Readings.write(folder, "scenario.json", mutated.text());
      ScenarioReading reading =
          ScenarioReader.read(file, ReportJourney.journey(), library, List.of());
      boolean error = reading.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
      assertThat(reading.scenario() == null).as(mutated.text()).isEqualTo(error);
      assertThat(reading.findings())
          .as(mutated.text())
          .noneMatch(finding -> finding.rule().equals("schema"));
    }
  }

  private static Json mutate(Json value, SplittableRandom random) {
    boolean inside =
        value instanceof Json.Obj object && !object.members().isEmpty() && random.nextInt(4) > 0;
    if (!inside && !value.pointer().isEmpty()) {
      return StrictJson.parseValue(value.pointer(), VALUES.get(random.nextInt(VALUES.size())));
    }
    Json.Obj object = (Json.Obj) value;
    List<String> names = List.copyOf(object.members().keySet());
    if (names.isEmpty()) {
      return new Json.Num(value.pointer(), BigDecimal.ONE);
    }
    String name = names.get(random.nextInt(names.size()));
    Map<String, Json> members = new LinkedHashMap<>(object.members());
    members.put(name, mutate(object.members().get(name), random));
    return new Json.Obj(object.pointer(), members);
  }
}
