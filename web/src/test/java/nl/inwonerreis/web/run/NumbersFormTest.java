package nl.inwonerreis.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import nl.inwonerreis.web.library.SavedScenario;
import nl.inwonerreis.web.library.ScenarioFiles;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.NumbersData;
import nl.inwonerreis.web.report.NumbersPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form shows every number of the example journeys. */
class NumbersFormTest {

  private static final Path JOURNEYS = Path.of(System.getProperty("inwonerreis.root"), "journeys");

  @ParameterizedTest
  @ValueSource(strings = {"melding-openbare-ruimte", "omgevingsloket-dakkapel", "bellen-14055"})
  void everyNumberHasAFieldWithItsSource(String id) throws Exception {
    Path folder = JOURNEYS.resolve(id);
    for (Situation situation : Situation.list(folder)) {
      NumbersData data = read(folder, situation.id());
      JsonNode page = parse(NumbersPage.json(data, Language.NL));
      assertThat(page.path("errors").asInt()).as("%s", page.path("findings")).isZero();
      List<String> shown = page.findValuesAsString("p");
      Scenario scenario = data.scenario();
      assertThat(scenario).isNotNull();
      List<String> numbers = scenario.numbers().stream().map(StatedNumber::pointer).toList();
      assertThat(shown).as(situation.id()).containsAll(numbers);
      assertThat(page.path("counts").path("all").asInt()).isEqualTo(numbers.size());
      int inSections = 0;
      for (JsonNode section : page.path("sections")) {
        inSections += section.path("count").asInt();
      }
      assertThat(inSections).as(situation.id()).isEqualTo(numbers.size());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIfSaysWhatItInheritsAndWhatItChanged(Language language) throws Exception {
    NumbersData data = read(JOURNEYS.resolve("melding-openbare-ruimte"), "status-push");
    JsonNode page = parse(NumbersPage.json(data, language));
    assertThat(page.path("below").asString()).isEqualTo("Zoals het nu is");
    assertThat(field(page, "/name").has("was")).isFalse();
    assertThat(field(page, "/flows/Flow_Bekend").path("text").asString()).isEqualTo("10%");
    assertThat(field(page, "/flows/Flow_Bekend").path("was").asString()).isEqualTo("20%");
    assertThat(field(page, "/flows/Flow_Aannemer").path("inherited").asBoolean()).isTrue();
    JsonNode patience = field(page, "/elements/Melden/phone/patience");
    assertThat(patience.path("source").path("kind").asString()).isEqualTo("estimate");
    assertThat(patience.path("parameters").path(0).path("text").asString()).isEqualTo("7 min");
  }

  @Test
  void openingHoursAndTeamsStandInDutchWords() throws Exception {
    NumbersData data = read(JOURNEYS.resolve("melding-openbare-ruimte"), "scenario");
    JsonNode dutch = parse(NumbersPage.json(data, Language.NL));
    assertThat(field(dutch, "/hours/kcc").path("text").asString())
        .isEqualTo("ma–vr 8.00–17.00; niet op feestdagen");
    assertThat(field(dutch, "/staff/kcc/hours").path("reads").asString())
        .isEqualTo(
            "openingstijd van KCC 14 055, team leefomgeving:"
                + " ma–vr 8.00–17.00; niet op feestdagen");
    JsonNode english = parse(NumbersPage.json(data, Language.EN));
    assertThat(field(english, "/hours/kcc").path("text").asString())
        .isEqualTo("Mo-Fr 08:00-17:00; PH off");
  }

  private static NumbersData read(Path folder, String situation) throws Exception {
    SavedScenario saved = new ScenarioFiles(folder).find(situation).orElseThrow();
    return ScenarioDesk.read(folder, saved, saved.text(), null);
  }

  private static JsonNode field(JsonNode page, String pointer) {
    return page.findParents("p").stream()
        .filter(node -> node.path("p").asString().equals(pointer))
        .filter(node -> node.has("kind"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode parse(String json) {
    return JsonMapper.builder().build().readTree(json);
  }
}
