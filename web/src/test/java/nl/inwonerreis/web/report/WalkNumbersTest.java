package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.WalkJourneys.step;
import static nl.inwonerreis.web.report.WalkJourneys.walk;
import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The numbers on the cards of the walk, from results made by hand. */
class WalkNumbersTest {

  private static JsonNode line(JsonNode walk, String step, String group, String kind) {
    for (JsonNode line : step(walk, step).get("numbers").get(group).get("*").path("lines")) {
      if (line.get("kind").asString().equals(kind)) {
        return line;
      }
    }
    throw new AssertionError("no line " + kind + " at " + step);
  }

  private static Result result() {
    SampleResults sample = new SampleResults();
    for (String group : new String[] {"*", "basis"}) {
      sample.share("helped", group, "*", group.equals("*") ? 0.8 : 0.6, 0.01, 800);
      sample.share("dropOff", group, "*", group.equals("*") ? 0.2 : 0.4, 0.01, 200);
      sample.row("visits", "", "Gesprek", group, "*", "count", 900, 9);
      sample.row("visits", "", "Gesprek", group, "*", "share", 1.1, 0.01);
      sample.time("waiting", "Gesprek", group, "*", 40, 1, 200, 4);
    }
    sample.dropOff("Gesprek", "hung-up", "basis", 80, 0.3);
    sample.dropOff("Opgegeven", "gave-up", "basis", 20, 0.1);
    sample.row("dropOff", "hung-up", "Gesprek", "*", "*", "share", 0.15, 0.01);
    sample.row("dropOff", "gave-up", "Opgegeven", "*", "*", "share", 0.05, 0.005);
    return sample.make();
  }

  @Test
  void aDropOffAtAnEndCountsAtTheStepThatLeadsToIt() {
    JsonNode walk = walk("bellen-14055", result(), Language.NL);
    JsonNode lost = line(walk, "WachtenOpBellen", "*", "drop");
    assertThat(lost.get("value").get("text").asString()).isEqualTo("5 (4,5–5,5)");
    assertThat(lost.get("reasons").get(0).get("name").asString()).isEqualTo("geeft het op");
  }

  @Test
  void whoIsStillOnTheWayIsTheRestWithAnIntervalThatIsWideEnough() {
    JsonNode walk = walk("bellen-14055", result(), Language.NL);
    assertThat(line(walk, "Gesprek", "*", "after").get("value").get("v").asDouble())
        .isEqualTo(0.85);
    JsonNode after = line(walk, "Teruggebeld", "*", "after").get("value");
    assertThat(after.get("v").asDouble()).isEqualTo(0.8);
    assertThat(after.get("lo").asDouble()).isEqualTo(0.785);
    assertThat(after.get("hi").asDouble()).isEqualTo(0.815);
  }

  @Test
  void aGroupIsComparedOnlyAsFarAsTheIntervalsReach() {
    JsonNode walk = walk("bellen-14055", result(), Language.NL);
    JsonNode compared = step(walk, "Gesprek").get("numbers").get("basis").get("*").get("compare");
    assertThat(compared.get(0).asString())
        .isEqualTo(
            "Deze groep haakt hier vaker af dan alle inwoners samen: 30 (29–31) tegen 15 (14–16)"
                + " van de 100.");
    assertThat(compared).hasSize(1);
  }

  @Test
  void fewerThanFiveResidentsAreNotShown() {
    SampleResults sample = new SampleResults().replications(1);
    sample.row("visits", "", "Gesprek", "*", "*", "count", 900, 9);
    sample.row("visits", "", "Gesprek", "basis", "*", "count", 4, 1);
    JsonNode walk = walk("bellen-14055", sample.make(), Language.NL);
    JsonNode card = step(walk, "Gesprek").get("numbers").get("basis").get("*");
    assertThat(card.get("text").asString()).isEqualTo("te weinig om te tonen");
    assertThat(card.has("lines")).isFalse();
  }

  @Test
  void aGroupThatNeverCameIsSkippedWithTheReason() {
    SampleResults sample = new SampleResults();
    sample.row("visits", "", "Gesprek", "*", "*", "count", 900, 9);
    JsonNode walk = walk("bellen-14055", sample.make(), Language.NL);
    assertThat(step(walk, "Gesprek").get("skipped").get("expert").asString())
        .contains("niemand van deze groep kwam hier");
  }

  @Test
  void theEndNamesTheWorstStepTheLongestWaitAndTheGap() {
    JsonNode end = walk("bellen-14055", result(), Language.EN).get("end").get("*");
    assertThat(end.get("said").get(0).asString())
        .isEqualTo("Of 100 residents, 80 (79–81) are helped.");
    assertThat(end.get("lost").get(0).get("text").asString())
        .isEqualTo("15 (14–16) of 100: In de wacht, dan een gesprek");
    assertThat(end.get("questions").get(0).asString()).startsWith("Most drop off at");
    assertThat(end.get("questions").get(1).asString()).startsWith("The wait is longest at");
  }

  @Test
  void theMethodSaysWhatTheOutcomeSaysTooHowManyTimesHowLongWasSimulated() {
    assertThat(walk("bellen-14055", result(), Language.NL).get("method").asString())
        .isEqualTo("20 × 52 weken gerekend");
  }
}
