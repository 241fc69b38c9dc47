package nl.inwonerreis.simulator.json;

import static nl.inwonerreis.simulator.json.Readings.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values put into the text of a scenario: nothing else in the text changes. */
class ScenarioEditorTest {

  private static final String BASE =
      """
      { "x-note": "van  ons",
      \t"format": 1.0,   "name":"Nu",
        "seed": 7,
        "elements": {
          "Melden": { "phone": {"handling": {"lognormal": {"mean": "PT5M", "sd": "PT4M"}}, "resolved": 4e-1},
                      "web": {} }
        },
        "flows": {
          "Flow_Bekend": 0.150,
          "Flow_1": 1
        },
        "sources": {
          "/elements/Melden": {"kind": "published", "text": "alles"},
          "/elements/Melden/phone/handling": {"kind": "measured", "text": "telefooncentrale"},
          "/flows/Flow_Bekend": {"kind": "estimate", "text": "kenner"}
        }
      }
      """;

  @TempDir Path folder;
  private Path base;

  @BeforeEach
  void writeBase() throws IOException {
    base = write(folder, "scenario.json", BASE);
  }

  @Test
  void onlyTheCharactersOfTheValueChange() throws IOException {
    assertThat(edited(base, BASE, put("/seed", "14055")))
        .isEqualTo(BASE.replace("\"seed\": 7", "\"seed\": 14055"));
    assertThat(edited(base, BASE, put("/flows/Flow_1", "0.85")))
        .isEqualTo(BASE.replace("\"Flow_1\": 1", "\"Flow_1\": 0.85"));
  }

  @Test
  void lineEndsByteOrderMarkAndMissingFinalLineEndStay() throws IOException {
    String windows = "\uFEFF" + BASE.stripTrailing().replace("\n", "\r\n");
    assertThat(edited(base, windows, put("/seed", "8")))
        .isEqualTo(windows.replace("\"seed\": 7", "\"seed\": 8"));
    assertThat(edited(base, windows, put("/flows/Flow_2", "0.5")))
        .isEqualTo(
            windows.replace("\"Flow_1\": 1\r\n", "\"Flow_1\": 1,\r\n    \"Flow_2\": 0.5\r\n"));
  }

  @Test
  void newValuesStandInTheLayoutOfTheirNeighbours() throws IOException {
    assertThat(edited(base, BASE, put("/warmUp", "\"P6W\"")))
        .as("before the sources, on a line of its own")
        .contains("  \"Flow_1\": 1\n  },\n  \"warmUp\": \"P6W\",\n  \"sources\"");
    assertThat(edited(base, BASE, put("/elements/Melden/web/dropOff", "0.2")))
        .contains("\"web\": {\"dropOff\": 0.2} }");
    assertThat(edited(base, BASE, put("/elements/Klaar/*/handling", "\"PT1M\"")))
        .contains("},\n    \"Klaar\": {\"*\": {\"handling\": \"PT1M\"}}\n");
  }

  @Test
  void removedValuesTakeTheirCommaAlong() throws IOException {
    assertThat(edited(base, BASE, gone("/seed"))).isEqualTo(BASE.replace(",\n  \"seed\": 7", ""));
    assertThat(edited(base, BASE, gone("/x-note")))
        .isEqualTo(BASE.replace("\"x-note\": \"van  ons\",\n\t", ""));
    assertThat(edited(base, "{\"format\": 1, \"seed\": 2}", gone("/format"), gone("/seed")))
        .isEqualTo("{}");
  }

  @Test
  void sourceFallsWithItsValueAndOneAboveNoLongerCoversIt() throws IOException {
    String text =
        edited(base, BASE, put("/elements/Melden/phone/handling/lognormal/mean", "\"PT6M\""));
    assertThat(text).contains("\"mean\": \"PT6M\"");
    assertThat(sourceOf(text, "/elements/Melden/phone/handling"))
        .isEqualTo("{\"kind\":\"assumption\"}");
    assertThat(edited(base, BASE, put("/flows/Flow_Bekend", "0.2"))).doesNotContain("kenner");
    assertThat(edited(base, BASE, put("/flows/Flow_Bekend", "0.150")))
        .as("the same number is no change")
        .contains("kenner");
  }

  @Test
  void sourceGivenWithTheValueStays() throws IOException {
    String text =
        edited(
            base,
            BASE,
            put("/flows/Flow_Bekend", "0.2"),
            put(
                "/sources/~1flows~1Flow_Bekend",
                "{\"kind\": \"measured\", \"text\": \"telling\"}"));
    assertThat(sourceOf(text, "/flows/Flow_Bekend"))
        .isEqualTo("{\"kind\":\"measured\",\"text\":\"telling\"}");
  }

  @Test
  void whatIfHoldsOnlyWhatDiffers() throws IOException {
    String own = "{\n  \"name\": \"Anders\"\n}\n";
    Path file = write(folder, "scenarios/anders.json", own);
    String changed =
        edited(file, own, put("/elements/Melden/phone/handling/lognormal/mean", "\"PT6M\""));
    assertThat(changed)
        .isEqualTo(
            """
            {
              "name": "Anders",
              "elements": {"Melden": {"phone": {"handling": {"lognormal": {"mean": "PT6M"}}}}}
            }
            """);
    assertThat(
            edited(
                file, changed, put("/elements/Melden/phone/handling/lognormal/mean", "\"PT5M\"")))
        .as("back to what it inherits: nothing is left")
        .isEqualTo(own);
    assertThat(
            edited(
                file,
                own,
                put(
                    "/elements/Melden/phone/handling",
                    "{\"gamma\": {\"mean\": \"PT5M\", \"sd\": \"PT1M\"}}")))
        .contains("{\"gamma\": {\"mean\": \"PT5M\", \"sd\": \"PT1M\"}, \"lognormal\": null}");
    assertThat(edited(file, own, gone("/flows/Flow_1"))).contains("\"flows\": {\"Flow_1\": null}");
  }

  @Test
  void whatIfThatSaysTheInheritedSourceStillHoldsIsBelieved() throws IOException {
    String own = "{\"name\": \"Anders\"}";
    Path file = write(folder, "scenarios/anders.json", own);
    String text =
        edited(
            file,
            own,
            put("/flows/Flow_Bekend", "0.2"),
            put("/sources/~1flows~1Flow_Bekend", "{\"kind\":\"estimate\",\"text\":\"kenner\"}"));
    ScenarioLayers layers = ScenarioLayers.of(file, text);
    assertThat(sourceOf(String.valueOf(layers.effective()), "/flows/Flow_Bekend"))
        .contains("kenner");
  }

  @Test
  void layersOfAFileThatIsNotThereYet() throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    ScenarioLayers layers =
        ScenarioLayers.of(folder.resolve("scenarios/nieuw.json"), "{\"seed\": 9}");
    assertThat(layers.effective()).contains("\"seed\":9").contains("\"Flow_Bekend\":0.15");
    assertThat(layers.bases()).hasSize(1);
    ScenarioLayers broken = ScenarioLayers.of(base, "{\"seed\": }");
    assertThat(broken.effective()).isNull();
    assertThat(broken.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.rule()).isEqualTo("json-syntax"));
  }

  @Test
  void impossibleEditsAreRefused() {
    assertThatThrownBy(() -> edited(base, BASE, put("/seed/x", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/seed/x");
    assertThatThrownBy(() -> edited(base, BASE, put("seed", "1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> edited(base, BASE, put("/seed", "{")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> edited(base, "{", put("/seed", "1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ScenarioEdit put(String pointer, String value) {
    return new ScenarioEdit(pointer, value);
  }

  private static ScenarioEdit gone(String pointer) {
    return new ScenarioEdit(pointer, null);
  }

  private static String edited(Path file, String own, ScenarioEdit... edits) throws IOException {
    return ScenarioEditor.apply(file, own, List.of(edits));
  }

  private static String sourceOf(String text, String pointer) {
    Json.Obj scenario =
        StrictJson.read("", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).object();
    assertThat(scenario).isNotNull();
    return String.valueOf(Values.find(scenario, Pointers.of(List.of("sources", pointer)))).isEmpty()
        ? ""
        : Values.find(scenario, Pointers.of(List.of("sources", pointer))).text();
  }
}
