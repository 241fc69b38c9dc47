package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.WalkJourneys.step;
import static nl.inwonerreis.web.report.WalkJourneys.walk;
import static nl.inwonerreis.web.report.WalkJourneys.walkXml;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The walk told from the journeys of the product, and from files that say little. */
class WalkStoryTest {

  private static List<String> names(JsonNode walk) {
    List<String> names = new ArrayList<>();
    walk.get("steps").forEach(step -> names.add(step.get("id").asString()));
    return names;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  private static List<String> tell(JsonNode step, String channel) {
    return texts(step.get("stories").get(channel).get("tell"));
  }

  private static List<String> backstage(JsonNode step) {
    List<String> names = new ArrayList<>();
    step.path("backstage").forEach(row -> names.add(row.get("id").asString()));
    return names;
  }

  @Test
  void aStepComesAfterAllThatLeadToItAndWhatHappensDuringAWaitBeforeWhatFollowsIt() {
    assertThat(names(walk("bellen-14055", null, Language.NL)))
        .containsExactly(
            "NummerVinden",
            "Keuzemenu",
            "Gesprek",
            "Doorverbonden",
            "TerugbelVerzoek",
            "WachtenOpBellen",
            "Nabellen",
            "Teruggebeld");
  }

  @Test
  void whatRepeatsIsMetOnce() {
    assertThat(names(walk("melding-openbare-ruimte", null, Language.NL)))
        .containsExactly(
            "Besluiten",
            "Zoeken",
            "Melden",
            "Bevestiging",
            "Wachten",
            "StatusVragen",
            "Terugkoppeling",
            "Controleren");
  }

  @Test
  void theStoryTellsWhatIsAskedKnownAndAskedBefore() {
    JsonNode step = step(walk("omgevingsloket-dakkapel", null, Language.NL), "Aanvragen");
    assertThat(tell(step, "web"))
        .contains(
            "Je gaat naar de website.",
            "De gemeente weet dit al: ‘Naam en adres van de aanvrager’ (uit de BRP) en ‘Adres van"
                + " het huis’ (uit de BAG). Toch moet je het geven.",
            "Dit heb je al eerder gegeven: ‘Tekening van de dakkapel’ en ‘Maten en materialen’.",
            "De gemeente belooft: ‘Besluit lezen’ volgt binnen 8 weken.");
  }

  @Test
  void aConversationThatGoesOnIsNotBegunAnew() {
    JsonNode walk = walk("bellen-14055", null, Language.EN);
    assertThat(tell(step(walk, "Keuzemenu"), "phone")).contains("You phone the municipality.");
    assertThat(tell(step(walk, "Gesprek"), "phone")).contains("You are still on the line.");
    assertThat(tell(step(walk, "Teruggebeld"), "phone"))
        .contains("The municipality phones you.", "What you told before is known here.");
  }

  @Test
  void workingDaysOfAPromiseAreNamed() {
    JsonNode walk = walk("bellen-14055", null, Language.EN);
    assertThat(tell(step(walk, "TerugbelVerzoek"), "*"))
        .contains("The municipality promises: ‘Teruggebeld worden’ follows within 2 working days.");
  }

  @Test
  void anEndBesideTheMainWayDoesNotEndTheJourney() {
    JsonNode walk = walk("bellen-14055", null, Language.NL);
    assertThat(texts(step(walk, "Nabellen").get("after")))
        .containsExactly("Daarna: ‘Ik weet hoe het staat’. Je wacht intussen gewoon verder.");
    assertThat(texts(step(walk, "Teruggebeld").get("after")))
        .containsExactly("Daarna is je reis klaar: ‘Antwoord gekregen’.");
  }

  @Test
  void whatIsBehindAWaitIsTheWorkThatLeadsToItsMessage() {
    JsonNode walk = walk("omgevingsloket-dakkapel", null, Language.NL);
    assertThat(backstage(step(walk, "BerichtCompleet")))
        .containsExactly("Ontvankelijk", "OntvangstSturen");
    assertThat(backstage(step(walk, "WachtenBesluit")))
        .contains("Constructie", "Toetsen", "BesluitSturen")
        .doesNotContain("Ontvankelijk", "AanvullingVragen");
    assertThat(step(walk, "BerichtCompleet").get("backstage").get(0).get("who").asString())
        .isEqualTo("Intake");
  }

  @Test
  void aChannelThatTheSituationClosesIsNoChoice() {
    JsonNode step = step(walk("bellen-14055", null, Language.NL), "Gesprek");
    assertThat(texts(step.get("channels").get("*"))).containsExactly("phone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bellen-14055", "melding-openbare-ruimte", "omgevingsloket-dakkapel"})
  void everyStepHasAStoryInBothLanguagesThatSaysNoPlaceholder(String id) {
    for (Language language : Language.values()) {
      JsonNode walk = walk(id, null, language);
      walk.get("steps")
          .forEach(
              step ->
                  step.get("stories")
                      .forEach(
                          story ->
                              assertThat(texts(story.get("tell")))
                                  .as(step.get("id").asString())
                                  .isNotEmpty()
                                  .allMatch(text -> text.endsWith(".") || text.endsWith("?"))
                                  .noneMatch(text -> text.contains("{"))));
      assertThat(walk.get("end").get("*").get("questions")).isNotEmpty();
    }
  }

  @Test
  void aFileWithoutTouchpointsIsWalkedAsAProcessAndSaysSo() {
    JsonNode walk =
        walkXml(
            "<process id='p' name='Vragen'><startEvent id='s'/><userTask id='a' name='Bellen'/>"
                + "<intermediateCatchEvent id='t' name='Even wachten'><timerEventDefinition id='d'>"
                + "<timeDuration>P2D</timeDuration></timerEventDefinition></intermediateCatchEvent>"
                + "<endEvent id='e'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>"
                + "<sequenceFlow id='g' sourceRef='a' targetRef='t'/>"
                + "<sequenceFlow id='h' sourceRef='t' targetRef='e'/></process>",
            Language.NL);
    assertThat(names(walk)).containsExactly("a", "t");
    assertThat(walk.get("notices").get(0).asString())
        .startsWith("Dit is een proces zonder contactmomenten.");
    assertThat(tell(step(walk, "t"), "*")).containsExactly("Je wacht 2 dagen.");
  }

  @Test
  void anOfferForOneGroupIsSkippedForTheOthers() {
    JsonNode walk =
        walkXml(
            "<process id='p' name='P'><extensionElements><journey:journey>"
                + "<journey:group ref='basis'/><journey:group ref='expert'/></journey:journey>"
                + "</extensionElements><userTask id='a' name='A'><extensionElements>"
                + "<journey:touchpoint layer='frontstage' initiative='resident'>"
                + "<journey:offer channel='web' groups='expert'/></journey:touchpoint>"
                + "</extensionElements></userTask></process>",
            Language.EN);
    JsonNode skipped = step(walk, "a").get("skipped");
    assertThat(skipped.get("basis").asString())
        .isEqualTo("‘A’: this step is not there for this group.");
    assertThat(skipped.has("expert")).isFalse();
  }

  @Test
  void aJourneyThatCannotBeReadGivesNoStepsButSaysWhy() {
    JsonNode walk = walk(WalkJourneys.data("x", Path.of("."), null, null, null, null), Language.NL);
    assertThat(walk.get("steps")).isEmpty();
    assertThat(walk.get("notices").get(0).asString())
        .startsWith("Dit bestand kunnen we niet lezen.");
  }
}
