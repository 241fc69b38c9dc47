package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.simulator.result.NormVerdict.Verdict;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Norms, reasons, differences and the three sides of good service on the page of the outcome. */
class OutcomeNormsTest {

  private static SampleResults helped() {
    return new SampleResults()
        .share("helped", "*", "*", 0.8, 0.01, 800)
        .share("helped", "a", "*", 0.9, 0.01, 500)
        .share("helped", "b", "*", 0.7, 0.01, 300);
  }

  private static JsonNode page(Result result) {
    return OutcomePageTest.page(result, Language.NL);
  }

  private static List<String> texts(JsonNode list, String key) {
    return list.values().stream().map(node -> node.path(key).asString()).toList();
  }

  @Test
  void normsStandWeakestFirstMissedThenUncertainThenMet() {
    JsonNode norms = page(SampleResults.full()).path("norms").path("list");
    assertThat(texts(norms, "id")).containsExactly("reactie", "opnemen", "klaar");
    assertThat(norms.values().stream().map(n -> n.path("all").path("said").asString()))
        .containsExactly("niet gehaald", "onzeker", "gehaald");
    JsonNode first = norms.get(0);
    assertThat(first.path("all").path("text").asString()).isEqualTo("74% (73–75)");
    assertThat(first.path("asked").asString()).isEqualTo("80%");
    assertThat(OutcomePageTest.plain(page(SampleResults.full()).path("heads").path("norms")))
        .isEqualTo(
            "Niet gehaald: 1 van de 3 normen."
                + " Het verst eraf: 'Bericht binnen 10 werkdagen', 74% (73–75)");
  }

  @Test
  void aNormIsJudgedForEachGroupByItsOwnIntervalTheWeakestFirst() {
    Result result =
        helped()
            .norm("n", "Norm", 0.8, 0.82, 0.01, Verdict.MET)
            .row("normMet", "", "n", "a", "*", "share", 0.9, 0.01)
            .row("normMet", "", "n", "a", "*", "count", 450, 5)
            .row("normMet", "", "n", "b", "*", "share", 0.7, 0.01)
            .row("normMet", "", "n", "b", "*", "count", 210, 5)
            .row("normMet", "", "n", "c", "*", "share", 0.5, 0.4)
            .row("normMet", "", "n", "c", "*", "count", 0.05, 0.04)
            .share("helped", "c", "*", 0.5, 0.4, 0.1)
            .make();
    JsonNode groups = page(result).path("norms").path("list").get(0).path("groups");
    assertThat(texts(groups, "id")).containsExactly("b", "a", "c");
    assertThat(texts(groups, "verdict")).containsExactly("not_met", "met", "none");
    assertThat(groups.get(2).path("text").asString()).isEqualTo("te weinig om te tonen");
    assertThat(groups.get(2).has("v")).isFalse();
  }

  @Test
  void whereNothingWasDecidedThereIsNoVerdict() {
    JsonNode page = page(helped().make());
    assertThat(page.path("norms").path("list").isEmpty()).isTrue();
    assertThat(OutcomePageTest.plain(page.path("heads").path("norms")))
        .isEqualTo("Deze reis heeft geen normen");
  }

  @Test
  void theClockOfANormStandsBesideThatOfTheResident() {
    Result result =
        helped()
            .time("leadTime", "*", "*", "*", 40 * SampleResults.DAY, 60, 70 * SampleResults.DAY, 60)
            .norm("n", "Besluit binnen 8 weken", 1, 0.9, 0.01, Verdict.NOT_MET)
            .row("leadTime", "service", "n", "*", "*", "p50", 30 * SampleResults.DAY, 60)
            .row("leadTime", "service", "n", "*", "*", "p90", 50 * SampleResults.DAY, 60)
            .make();
    JsonNode clocks = page(result).path("norms").path("clocks");
    assertThat(texts(clocks, "name"))
        .containsExactly(
            "Klok van de inwoner: van begin tot geholpen",
            "Klok van de gemeente: 'Besluit binnen 8 weken'");
    assertThat(clocks.get(1).path("groups").path("*").path("p90").path("text").asString())
        .startsWith("50 dagen");
  }

  @Test
  void reasonsStandApartFromWhatIsNoDropOff() {
    Result result =
        helped()
            .row("dropOff", "hung-up", "*", "*", "*", "share", 0.1, 0.01)
            .row("dropOff", "not-started", "*", "*", "*", "share", 0.3, 0.01)
            .row("otherwise", "referred", "*", "*", "*", "share", 0.05, 0.01)
            .make();
    JsonNode reasons = page(result).path("reasons");
    assertThat(texts(reasons.path("dropOff"), "name")).containsExactly("begint niet", "hangt op");
    assertThat(texts(reasons.path("otherwise"), "name")).containsExactly("is doorverwezen");
    assertThat(OutcomePageTest.plain(page(result).path("heads").path("reasons")))
        .isEqualTo("De reden van de meeste uitval: begint niet, 30 van de 100 (29–31)");
  }

  @Test
  void clearDifferencesComeFirstTheLargestForItsMetricBeforeTheOthers() {
    Result result =
        helped()
            .row("helped", "", "*", "gap", "*", "share", -0.2, 0.01)
            .row("dropOff", "", "*", "a", "*", "share", 0.1, 0.01)
            .row("dropOff", "", "*", "b", "*", "share", 0.35, 0.01)
            .row("dropOff", "", "*", "gap", "*", "share", 0.25, 0.01)
            .row("contacts", "", "*", "a", "*", "mean", 1.2, 0.1)
            .row("contacts", "", "*", "b", "*", "mean", 3.2, 0.1)
            .row("contacts", "", "*", "gap", "*", "mean", 2, 2.5)
            .make();
    JsonNode gaps = page(result).path("gaps").path("groups");
    assertThat(texts(gaps, "id")).containsExactly("dropOff", "helped", "contacts");
    assertThat(gaps.get(0).path("worst").path("who").asString()).isEqualTo("b");
    assertThat(gaps.get(0).path("gap").path("text").asString()).isEqualTo("25 punten (24–26)");
    assertThat(gaps.get(1).path("gap").path("text").asString()).isEqualTo("20 punten (19–21)");
    assertThat(gaps.get(2).path("gap").path("text").asString())
        .isEqualTo("geen duidelijk verschil");
  }

  @Test
  void theThreeSidesOfGoodServiceAreNotAddedUp() {
    Result result = helped().row("contacts", "", "*", "*", "*", "mean", 1.25, 0.01).make();
    JsonNode profiles = page(result).path("profiles");
    assertThat(texts(profiles, "id")).containsExactly("benaderbaar", "begrijpelijk", "betrouwbaar");
    JsonNode reliable = profiles.get(2);
    assertThat(texts(reliable.path("rows"), "id")).containsExactly("helped", "contacts");
    assertThat(reliable.path("rows").get(1).path("groups").path("*").path("text").asString())
        .isEqualTo("1,25 (1,24–1,26)");
    assertThat(reliable.path("missing").values().stream().map(JsonNode::asString))
        .contains("Belofte gehouden");
    assertThat(profiles.values()).allMatch(profile -> !profile.has("total"));
  }

  @Test
  void theLeadTimeIsAlsoSplitByWhoWorksOnIt() {
    Result result =
        helped()
            .row("leadTime", "", "*", "*", "*", "mean", 1000, 10)
            .row("leadTimePart", "municipality", "*", "*", "*", "mean", 100, 5)
            .row("leadTimePart", "resident", "*", "*", "*", "mean", 200, 5)
            .row("leadTimePart", "waiting", "*", "*", "*", "mean", 700, 5)
            .make();
    JsonNode page = page(result);
    assertThat(texts(page.path("parties").path("names"), "id"))
        .containsExactly("municipality", "resident", "waiting");
    assertThat(OutcomePageTest.plain(page.path("heads").path("parties")))
        .startsWith("De meeste tijd werkt niemand eraan: gemiddeld 11,7 minuten");
  }
}
