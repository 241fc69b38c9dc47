package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the outcome says what the intervals support, and holds the numbers of the result. */
class OutcomePageTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static JsonNode page(@Nullable Result result, Language language) {
    return page(result, language, result == null ? ResultState.NONE : ResultState.CURRENT);
  }

  private static JsonNode page(@Nullable Result result, Language language, ResultState state) {
    PageData data =
        new PageData(
            "melding",
            Path.of("melding"),
            "scenario",
            null,
            null,
            null,
            JourneyOutline.EMPTY,
            List.of(),
            result,
            state);
    return MAPPER.readTree(OutcomePage.json(data, language));
  }

  private static JsonNode page() {
    return page(SampleResults.full(), Language.NL);
  }

  /** Sentences in parts as plain text, intervals in brackets. */
  static String plain(JsonNode parts) {
    StringBuilder said = new StringBuilder();
    for (JsonNode part : parts) {
      if (part.isArray()) {
        said.append(said.isEmpty() ? "" : "\n").append(plain(part));
      } else if (part.isString()) {
        said.append(part.stringValue());
      } else {
        String value = part.values().iterator().next().stringValue();
        said.append(part.has("c") ? "(" + value + ")" : value);
      }
    }
    return said.toString();
  }

  @Test
  void withoutAResultThereIsOnlyTheState() {
    JsonNode page = page(null, Language.NL);
    assertThat(page.get("state").stringValue()).isEqualTo("none");
    assertThat(page.has("run")).isFalse();
  }

  @Test
  void theOpeningTellsWhoIsHelpedHowFastAndWhoLeast() {
    assertThat(plain(page().get("opening").get("*")))
        .isEqualTo(
            "Van de 100 inwoners worden er 84 geholpen (83–85)."
                + " De helft is klaar binnen 14 dagen (13,7–14,3)."
                + " 9 van de 10 zijn klaar binnen 31 dagen (30–32).\n"
                + "'Basis' wordt het minst vaak geholpen: 61 van de 100 (59–63)."
                + " Zij haken vooral af bij Melding doen: hangt op.");
  }

  @Test
  void throughTheGlassesOfAGroupItStandsBesideAllResidents() {
    String said = plain(page(SampleResults.full(), Language.EN).get("opening").get("basis"));
    assertThat(said)
        .startsWith("Of every 100 residents in the group 'Basis' 61 are helped (59–63).")
        .contains("That is fewer than all residents together: 84 (83–85).");
  }

  @Test
  void groupsWhoseIntervalsMeetAreNotSetApart() {
    Result result =
        new SampleResults()
            .share("helped", "*", "*", 0.8, 0.01, 800)
            .share("helped", "a", "*", 0.79, 0.02, 400)
            .share("helped", "b", "*", 0.81, 0.02, 400)
            .make();
    JsonNode page = page(result, Language.NL);
    assertThat(plain(page.get("opening").get("*")))
        .contains("Geen duidelijk verschil tussen de groepen in wie er geholpen wordt.");
    assertThat(page.get("weakest").isEmpty()).isTrue();
    assertThat(plain(page.get("heads").get("slowestGroup")))
        .isEqualTo("Te weinig geholpen inwoners om te tonen");
  }

  @Test
  void whileARunGoesOnItIsTooEarlyToSayThatThereIsNoDifference() {
    Result result =
        new SampleResults()
            .share("helped", "*", "*", 0.8, 0.01, 800)
            .share("helped", "a", "*", 0.79, 0.02, 400)
            .share("helped", "b", "*", 0.81, 0.02, 400)
            .make();
    String json = page(result, Language.NL, ResultState.PROVISIONAL).toString();
    assertThat(json).contains("nog te vroeg").doesNotContainIgnoringCase("geen duidelijk verschil");
  }

  @Test
  void exitsHoldTheirShareByGroupAndPlacesWithFewResidentsAreCountedOnly() {
    JsonNode page = page();
    JsonNode exits = page.get("exits");
    assertThat(exits.size()).isOne();
    JsonNode exit = exits.get(0);
    assertThat(exit.get("name").stringValue()).isEqualTo("Melding doen");
    assertThat(exit.get("reason").stringValue()).isEqualTo("hangt op");
    assertThat(exit.get("groups").get("*").get("v").doubleValue()).isEqualTo(0.098);
    assertThat(exit.get("groups").get("basis").get("text").stringValue()).isEqualTo("19 (18–20)");
    assertThat(exit.get("hardest").stringValue()).isEqualTo("basis");
    assertThat(page.get("exitsHidden").intValue()).isOne();
  }

  @Test
  void aGroupOfFewerThanFiveResidentsIsNotShown() {
    Result result =
        new SampleResults()
            .share("helped", "*", "*", 0.8, 0.01, 800)
            .share("helped", "a", "*", 0.5, 0.4, 0.1)
            .time("leadTime", "*", "a", "*", 100, 5, 200, 5)
            .make();
    JsonNode page = page(result, Language.NL);
    assertThat(plain(page.get("opening").get("a"))).startsWith("Van 'a' zijn er te weinig");
    JsonNode few = page.get("speed").get("groups").get("a").get("p90");
    assertThat(few.get("text").stringValue()).isEqualTo("te weinig om te tonen");
    assertThat(few.has("v")).isFalse();
  }

  @Test
  void useOfAChannelIsItsShareOfWhoEndedWithAnIntervalThatIsNotTooNarrow() {
    JsonNode use = page().get("byChannel").get("phone").get("*").get("use");
    assertThat(use.get("v").doubleValue()).isEqualTo(0.4);
    assertThat(use.get("lo").doubleValue()).isEqualTo(0.384);
    assertThat(use.get("hi").doubleValue()).isEqualTo(0.416);
  }

  @Test
  void everybodyByOneChannelIsHundredPerCentForCertain() {
    Result result =
        new SampleResults()
            .share("helped", "*", "*", 0.8, 0.01, 800)
            .share("helped", "*", "web", 0.8, 0.01, 800)
            .make();
    JsonNode use = page(result, Language.NL).get("byChannel").get("web").get("*").get("use");
    assertThat(use.get("text").stringValue()).isEqualTo("100% (100–100)");
  }

  @Test
  void staffTellsTheFullestAndTheQueueOnlyOfHoursInWhichSomebodyWorks() {
    JsonNode page = page();
    assertThat(plain(page.get("heads").get("staff")))
        .isEqualTo("KCC 14 055 is 91% (90–92) van de werktijd bezig");
    JsonNode pool = page.get("pools").get(0);
    assertThat(pool.get("overtime").get("text").stringValue()).contains("uur");
    assertThat(pool.get("hours").isEmpty()).isTrue();
  }

  @Test
  void assumptionsAreCountedByKindAndTheListNamesPlaceAndValueInWords() {
    JsonNode panel = page().get("assumptions");
    assertThat(plain(panel.get("head"))).isEqualTo("2 van de 3 getallen zijn een aanname");
    assertThat(panel.get("counts").get("published").intValue()).isOne();
    assertThat(panel.get("counts").get("default").intValue()).isOne();
    JsonNode handling = panel.get("list").get(1);
    assertThat(handling.get("place").stringValue())
        .isEqualTo("Melding doen › telefoon › hoe lang het werk duurt");
    assertThat(handling.get("value").stringValue()).isEqualTo("4 min 52 s");
    assertThat(handling.get("range").stringValue()).isEqualTo("1–2,5");
    JsonNode filled = panel.get("list").get(2);
    assertThat(filled.get("source").stringValue()).contains("gemiddeld 10 minuten");
  }

  @Test
  void costsStandOnlyWhereThereAreSome() {
    assertThat(page().get("byChannel").get("phone").get("*").has("cost")).isFalse();
    Result result =
        new SampleResults()
            .share("helped", "*", "*", 0.8, 0.01, 800)
            .share("helped", "*", "web", 0.8, 0.01, 800)
            .row("cost", "", "*", "*", "web", "mean", 35.126, 0.25)
            .make();
    JsonNode row = page(result, Language.NL).get("byChannel").get("web").get("*");
    assertThat(row.get("cost").get("text").stringValue()).isEqualTo("€ 35,13 (34,88–35,38)");
  }

  @Test
  void aNameWithMarksInItStaysAName() {
    Result result =
        new SampleResults()
            .name("kcc", "KCC **extra** ^1^")
            .row("utilisation", "", "kcc", "*", "*", "timeAverage", 0.5, 0.01)
            .make();
    assertThat(plain(page(result, Language.NL).get("heads").get("staff")))
        .startsWith("KCC **extra** ^1^ is 50%");
  }
}
