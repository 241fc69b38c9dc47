package nl.inwonerreis.simulator.json;

import static nl.inwonerreis.simulator.json.Readings.faults;
import static nl.inwonerreis.simulator.json.Readings.good;
import static nl.inwonerreis.simulator.json.Readings.read;
import static nl.inwonerreis.simulator.json.Readings.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.scenario.Source.Kind;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios on top of scenarios. */
class MergingTest {

  @TempDir Path folder;

  @BeforeEach
  void writeBase() throws IOException {
    write(
        folder,
        "scenario.json",
        """
        {"format": 1, "name": "Nu", "journey": "reis.bpmn",
         "elements": {"Melden": {"phone": {
           "handling": {"lognormal": {"mean": "PT5M", "sd": "PT4M"}}, "resolved": 0.4,
           "dropOff": {"byGroup": {"basis": 0.4, "*": 0.1}}}}},
         "flows": {"Flow_Bekend": 0.15, "Flow_1": 1},
         "sources": {
           "/elements/Melden": {"kind": "published", "text": "alles"},
           "/elements/Melden/phone/handling": {"kind": "measured", "text": "telefooncentrale"},
           "/flows/Flow_Bekend": {"kind": "estimate", "text": "kenner"}}}
        """);
  }

  @Test
  void fileInScenariosIsAPatchOnTheBase() throws IOException {
    Path file = write(folder, "scenarios/beter.json", "{\"flows\": {\"Flow_Bekend\": 0.3}}");
    Scenario scenario = good(read(file));
    assertThat(scenario.name()).isEqualTo("beter");
    assertThat(scenario.flows())
        .isEqualTo(Map.of("Flow_Bekend", Selector.of(0.3), "Flow_1", Selector.of(1.0)));
    assertThat(ScenarioReader.journeyOf(file)).isEqualTo("reis.bpmn");
  }

  @Test
  void chainsOfExtendsAreAllowedAndNullRemoves() throws IOException {
    write(folder, "a.json", "{\"extends\": \"scenario.json\", \"flows\": {\"Flow_1\": null}}");
    Path file =
        write(
            folder,
            "scenarios/b.json",
            "{\"extends\": \"../a.json\", \"name\": \"B\", \"seed\": 7, \"journey\": null}");
    Scenario scenario = good(read(file));
    assertThat(scenario.name()).isEqualTo("B");
    assertThat(scenario.run().seed()).isEqualTo(7);
    assertThat(scenario.flows()).containsOnlyKeys("Flow_Bekend");
    assertThat(ScenarioReader.journeyOf(file)).isNull();
  }

  @Test
  void cyclesAreAnError() throws IOException {
    write(folder, "a.json", "{\"format\": 1, \"extends\": \"b.json\"}");
    Path file = write(folder, "b.json", "{\"format\": 1, \"extends\": \"a.json\"}");
    assertThat(faults(read(file))).containsExactly("extends-cycle /extends");
  }

  @Test
  void twoDistributionsAfterMergingNameTheCure() throws IOException {
    Path file =
        write(
            folder,
            "scenarios/x.json",
            """
            {"elements": {"Melden": {"phone": {"handling": {"exponential": {"mean": "PT3M"}}}}}}
            """);
    ScenarioReading reading = read(file);
    assertThat(faults(reading)).containsExactly("two-keys /elements/Melden/phone/handling");
    assertThat(reading.findings().get(0).remedy().en()).contains("\"lognormal\": null");
  }

  @Test
  void nullMakesRoomForAnotherDistribution() throws IOException {
    Path file =
        write(
            folder,
            "scenarios/x.json",
            """
            {"elements": {"Melden": {"phone": {"handling":
              {"lognormal": null, "exponential": {"mean": "PT3M"}}}}}}
            """);
    Scenario scenario = good(read(file));
    assertThat(scenario.elements().get("Melden").get("phone").handling())
        .isEqualTo(Selector.of(new Exponential(180)));
    assertThat(kinds(scenario)).containsEntry("/elements/Melden/phone/handling", Kind.ASSUMPTION);
  }

  @Test
  void changedValueLosesItsSourceAndOthersKeepTheirs() throws IOException {
    Path file =
        write(
            folder,
            "scenarios/x.json",
            """
            {"elements": {"Melden": {"phone": {"resolved": 0.6,
               "handling": {"lognormal": {"mean": "PT4M"}},
               "dropOff": {"byGroup": {"basis": 0.2}}}}},
             "flows": {"Flow_Bekend": 0.150}}
            """);
    Scenario scenario = good(read(file));
    assertThat(scenario.elements().get("Melden").get("phone").handling())
        .isEqualTo(Selector.of(new Lognormal(240, 240)));
    assertThat(kinds(scenario))
        .containsEntry("/elements/Melden/phone/resolved", Kind.ASSUMPTION)
        .containsEntry("/elements/Melden/phone/handling", Kind.ASSUMPTION)
        .containsEntry("/elements/Melden/phone/dropOff/byGroup/basis", Kind.ASSUMPTION)
        .containsEntry("/elements/Melden/phone/dropOff/byGroup/*", Kind.PUBLISHED)
        .containsEntry("/flows/Flow_Bekend", Kind.ESTIMATE);
  }

  @Test
  void sourceInThePatchHoldsForItsValue() throws IOException {
    Path file =
        write(
            folder,
            "scenarios/x.json",
            """
            {"elements": {"Melden": {"phone": {"resolved": 0.6}}},
             "sources": {"/elements/Melden/phone/resolved": {"kind": "measured", "text": "proef"}}}
            """);
    assertThat(kinds(good(read(file))))
        .containsEntry("/elements/Melden/phone/resolved", Kind.MEASURED)
        .containsEntry("/elements/Melden/phone/handling", Kind.MEASURED);
  }

  @Test
  void sourceOfARemovedValueGoesWithIt() throws IOException {
    Path file =
        write(folder, "scenarios/x.json", "{\"flows\": null, \"elements\": {\"Melden\": null}}");
    assertThat(good(read(file)).numbers()).isEmpty();
  }

  @Test
  void effectiveScenarioReadsBackAsItself() throws IOException {
    Path file =
        write(
            folder,
            "scenarios/x.json",
            "{\"name\": \"X\", \"elements\": {\"Melden\": {\"phone\": {\"resolved\": 0.6}}}}");
    ScenarioReading first = read(file);
    Path alone = write(folder, "los/x.json", first.canonical());
    ScenarioReading again = read(alone, new SetOption("/name", "X"));
    assertThat(good(again)).isEqualTo(good(first));
    assertThat(again.canonical()).isEqualTo(first.canonical());
  }

  @Test
  void setReplacesCreatesAndDropsSources() throws IOException {
    Path file = folder.resolve("scenario.json");
    Scenario scenario =
        good(
            read(
                file,
                new SetOption("/elements/Melden/phone/handling", "PT3M"),
                new SetOption("/staff/kcc/count", "8"),
                new SetOption("/elements/Melden/phone/staff", "kcc"),
                new SetOption("/flows/Flow_1", "null"),
                new SetOption("/closed", "[\"2026-05-15\"]"),
                new SetOption("/sources/~1staff~1kcc~1count", "{\"kind\": \"measured\"}")));
    assertThat(scenario.elements().get("Melden").get("phone").handling())
        .isEqualTo(Selector.of(new nl.inwonerreis.simulator.distribution.Fixed(180)));
    assertThat(scenario.staff().get("kcc").shifts().get(0).count()).isEqualTo(8);
    assertThat(scenario.flows()).containsOnlyKeys("Flow_Bekend");
    assertThat(kinds(scenario))
        .containsEntry("/elements/Melden/phone/handling", Kind.ASSUMPTION)
        .containsEntry("/elements/Melden/phone/resolved", Kind.PUBLISHED)
        .containsEntry("/staff/kcc/count", Kind.MEASURED);
  }

  @Test
  void impossibleSetsAreErrors() throws IOException {
    ScenarioReading reading =
        read(
            folder.resolve("scenario.json"),
            new SetOption("staff/kcc/count", "8"),
            new SetOption("/flows/Flow_Bekend/byGroup/basis", "0.5"),
            new SetOption("/a~2", "1"));
    assertThat(faults(reading))
        .containsExactlyInAnyOrder(
            "set-pointer staff/kcc/count",
            "set-pointer /flows/Flow_Bekend/byGroup",
            "set-pointer /a~2");
  }

  private static Map<String, Kind> kinds(Scenario scenario) {
    return scenario.numbers().stream()
        .collect(Collectors.toMap(StatedNumber::pointer, number -> number.source().kind()));
  }
}
