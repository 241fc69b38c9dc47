package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of journeys claims what the intervals support, and no more. */
class ListPageTest {

  private static JsonNode page(Language language, PageData... journeys) {
    return new JsonMapper().readTree(ListPage.json(List.of(journeys), language));
  }

  private static String title(PageData... journeys) {
    return page(Language.NL, journeys).path("title").asString();
  }

  static PageData data(String id, @Nullable Result result, CheckedFile... files) {
    JourneyCard none = JourneyCard.EMPTY;
    JourneyCard card =
        new JourneyCard(
            "Waar haken ze af?", null, null, null, List.of(), List.of(), none.data(), none.norms());
    Journey journey =
        new Journey("Reis " + id, null, card, List.of(process()), List.of(), List.of());
    return new PageData(
        id,
        Path.of(id),
        "scenario",
        journey,
        null,
        null,
        JourneyOutline.EMPTY,
        List.of(files),
        result,
        result == null ? ResultState.NONE : ResultState.CURRENT);
  }

  private static Process process() {
    Node melden = new StartEvent("Melden", "Melding doen", null, EventTrigger.NONE, true);
    return new Process("P", "Melden", List.of(melden), List.of(), List.of());
  }

  private static PageData helps(String id, double share, double half) {
    SampleResults result =
        new SampleResults()
            .share("helped", "*", "*", share, half, share * 1000)
            .share("dropOff", "*", "*", 1 - share, half, (1 - share) * 1000);
    return data(id, result.make());
  }

  @Test
  void countsOnlyJourneysWhoseIntervalLiesBelowHalf() {
    assertThat(title(helps("a", 0.4, 0.02), helps("b", 0.49, 0.02), helps("c", 0.8, 0.02)))
        .isEqualTo("In één van de drie reizen helpen we minder dan de helft");
  }

  @Test
  void saysThatNoneIsClearlyBelowHalfWhenTheIntervalTouchesIt() {
    assertThat(title(helps("a", 0.49, 0.02), helps("b", 0.8, 0.02)))
        .isEqualTo("In geen van de twee reizen helpen we duidelijk minder dan de helft");
  }

  @Test
  void speaksOfBothAndOfAll() {
    assertThat(title(helps("a", 0.4, 0.02), helps("b", 0.3, 0.02)))
        .isEqualTo("In beide reizen helpen we minder dan de helft");
    assertThat(title(helps("a", 0.9, 0.02), helps("b", 0.8, 0.02), helps("c", 0.7, 0.02)))
        .isEqualTo("In alle drie de reizen helpen we meer dan de helft");
  }

  @Test
  void leavesJourneysThatAreNotCalculatedOutOfTheCount() {
    assertThat(title(helps("a", 0.4, 0.02), helps("b", 0.8, 0.02), data("c", null)))
        .isEqualTo("In één van de twee doorgerekende reizen helpen we minder dan de helft");
    assertThat(title(data("c", null))).isEqualTo("Nog geen reis is doorgerekend");
    assertThat(title()).isEqualTo("Nog geen reizen");
  }

  @Test
  void doesNotCallASingleReplicationLessThanHalf() {
    SampleResults once = new SampleResults().replications(1);
    once.share("helped", "*", "*", 0.3, Double.NaN, 300);
    assertThat(title(data("a", once.make())))
        .isEqualTo("Of 'Reis a' meer dan de helft helpt, is niet duidelijk");
  }

  @Test
  void aRowHasItsFiguresWithIntervals() {
    JsonNode page = page(Language.NL, data("melding", SampleResults.full()));
    JsonNode row = page.path("journeys").get(0);
    assertThat(row.path("helped").path("text").asString()).isEqualTo("84 (83–85)");
    assertThat(row.path("helped").path("lo").asDouble()).isEqualTo(0.83);
    assertThat(row.path("within").path("text").asString()).isEqualTo("31 dagen (30–32)");
    assertThat(row.path("weakest").path("text").asString()).isEqualTo("61 (59–63)");
    assertThat(row.path("weakestName").asString()).isEqualTo("Basis");
    assertThat(row.path("sources").path("text").asString()).isEqualTo("1 van 3");
    assertThat(page.path("weakest").asString())
        .isEqualTo(
            "'Basis' wordt het minst vaak geholpen: 61 (59–63) van de 100, bij 'Reis melding'.");
    assertThat(page.path("foot").asString())
        .isEqualTo("Tussen haakjes: het 95%-interval uit 20 herhalingen.");
  }

  @Test
  void theBandEndsAtTheShareThatIsHelped() {
    JsonNode row = page(Language.EN, data("m", SampleResults.full())).path("journeys").get(0);
    JsonNode band = row.path("band");
    assertThat(band).hasSize(3);
    assertThat(band.get(0).path("v").asDouble()).isEqualTo(1);
    assertThat(band.get(1).path("v").asDouble()).isEqualTo(0.902);
    assertThat(band.get(1).path("name").asString()).isEqualTo("Melding doen");
    assertThat(band.get(2).path("v").asDouble()).isEqualTo(0.84);
    assertThat(band.get(2).path("other").asBoolean()).isTrue();
    assertThat(row.path("bandText").asString())
        .isEqualTo(
            "Out of 100, these drop off: 9.8 at 'Melding doen'. Helped: 84 (83–85) out of 100.");
  }

  @Test
  void tooFewResidentsAreNotShown() {
    SampleResults few = new SampleResults().share("helped", "*", "*", 0.5, 0.4, 0.1);
    JsonNode row = page(Language.NL, data("a", few.make())).path("journeys").get(0);
    assertThat(row.path("helped").path("text").asString()).isEqualTo("te weinig om te tonen");
    assertThat(row.path("helped").has("v")).isFalse();
    assertThat(row.has("band")).isFalse();
  }

  @Test
  void aRefusedJourneySaysWhatIsWrongAndWhereToMendIt() {
    Text message = new Text("De aandelen tellen op tot 97%.", "The shares add up to 97%.");
    Text remedy = new Text("Maak er 100% van.", "Make it 100%.");
    Finding finding = Finding.at("share-sum", Severity.ERROR, "/groups", message, remedy);
    CheckedFile file = new CheckedFile("scenario.json", List.of(finding), Map.of());
    JsonNode row = page(Language.NL, data("a", null, file)).path("journeys").get(0);
    assertThat(row.path("canRun").asBoolean()).isFalse();
    assertThat(row.path("errors").asInt()).isEqualTo(1);
    assertThat(row.path("firstError").asString()).isEqualTo("De aandelen tellen op tot 97%.");
    assertThat(row.path("fix").asString()).isEqualTo("getallen");
  }
}
