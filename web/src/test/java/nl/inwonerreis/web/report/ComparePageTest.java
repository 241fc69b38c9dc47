package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.compare.Comparer;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a comparison says what the adjusted intervals support, and who pays. */
class ComparePageTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int REPLICATIONS = 10;

  /** A scenario made by hand: each number varies by replication as that of the base does. */
  private static final class Numbers {
    private final Map<RowId, double[]> values = new HashMap<>();
    private final SampleResults result = new SampleResults().replications(REPLICATIONS);

    private Numbers() {
      result.name("basis", "Moeite met lezen").name("zelf", "Digitaal zelfredzaam");
    }

    Numbers helped(double all, double basis, double self) {
      put(Headline.HELPED.row(), all).put(Headline.HELPED.row("basis"), basis);
      put(Headline.HELPED.row("zelf"), self);
      result
          .share("helped", "*", "*", all, 0.01, 800)
          .share("helped", "basis", "*", basis, 0.01, 90);
      result.share("helped", "zelf", "*", self, 0.01, 700);
      return this;
    }

    Numbers work(double seconds, double first) {
      result.row("staffTime", "", "*", "*", "*", "mean", seconds, 9);
      result.row("firstContactResolved", "", "*", "*", "*", "share", first, 0.01);
      return put(Headline.STAFF_TIME.row(), seconds).put(Headline.FIRST_CONTACT.row(), first);
    }

    Numbers put(RowId row, double value) {
      double[] all = new double[REPLICATIONS];
      for (int r = 0; r < REPLICATIONS; r++) {
        all[r] = value * (1 + r * 0.01) + (r % 3) * 1e-4;
      }
      values.put(row, all);
      return this;
    }

    ReplicatedResult make() {
      return new ReplicatedResult(result.make(), values);
    }
  }

  private static Numbers base() {
    return new Numbers().helped(0.5, 0.3, 0.6).work(1200, 0.2);
  }

  private static Comparison compare(Numbers... others) {
    List<ReplicatedResult> made = new ArrayList<>();
    for (Numbers other : others) {
      made.add(other.make());
    }
    return Comparer.compare(base().make(), made);
  }

  private static JsonNode page(@Nullable Comparison comparison, Language language) {
    List<CompareData.Choice> situations = new ArrayList<>();
    List<String> ids = List.of("scenario", "b", "c");
    for (String id : ids) {
      PageData page =
          new PageData(
              "reis",
              Path.of("reis"),
              id,
              null,
              null,
              null,
              JourneyOutline.EMPTY,
              List.of(),
              null,
              ResultState.NONE);
      situations.add(new CompareData.Choice(page, List.of()));
    }
    int chosen = comparison == null ? 2 : 1 + comparison.others().size();
    ResultState state = comparison == null ? ResultState.NONE : ResultState.CURRENT;
    CompareData data = new CompareData(situations, ids.subList(0, chosen), comparison, state);
    return MAPPER.readTree(ComparePage.json(data, Map.of("scenario:b", 3.4), language));
  }

  private static JsonNode page(Numbers... others) {
    return page(compare(others), Language.NL);
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString();
  }

  private static JsonNode row(JsonNode page, String id) {
    for (JsonNode row : page.path("rows")) {
      if (text(row, "/id").equals(id)) {
        return row;
      }
    }
    throw new AssertionError("No row " + id + " in " + page.path("rows"));
  }

  @Test
  void withoutAComparisonThereIsTheChoiceAndHowLongItTook() {
    JsonNode page = page(null, Language.NL);
    assertThat(text(page, "/state")).isEqualTo("none");
    assertThat(page.path("situations").size()).isEqualTo(3);
    assertThat(page.path("seconds").asInt()).isEqualTo(3);
    assertThat(page.has("heading")).isFalse();
  }

  @Test
  void theHeadingNamesTheScenarioThatHelpsMoreAndOfWhichNobodyPays() {
    JsonNode page =
        page(
            new Numbers().helped(0.56, 0.2, 0.72).work(600, 0.4),
            new Numbers().helped(0.55, 0.36, 0.65).work(1000, 0.4));
    assertThat(text(page, "/heading"))
        .isEqualTo("Met C worden meer inwoners geholpen, en in geen groep minder");
    assertThat(OutcomePageTest.plain(page.path("lede")))
        .contains("Er worden meer inwoners geholpen: 5,2 van de 100 (")
        .contains("Let op: met B worden gemiddeld meer inwoners geholpen, maar 1 groep");
    assertThat(text(page, "/cards/0/badge")).isEqualTo("Uitgangspunt");
    assertThat(text(page, "/cards/1/badge")).isEqualTo("Slechter voor 1 groep");
    assertThat(text(page, "/cards/1/colour")).isEqualTo("bad");
    assertThat(text(page, "/cards/2/badge")).isEqualTo("Beter voor alle groepen");
  }

  @Test
  void severalThatAreBetterAreNamedTogetherForTheyAreNotComparedWithEachOther() {
    JsonNode page =
        page(
            new Numbers().helped(0.56, 0.36, 0.72).work(600, 0.4),
            new Numbers().helped(0.55, 0.35, 0.65).work(1000, 0.4));
    assertThat(text(page, "/heading"))
        .isEqualTo("Met B en C worden meer inwoners geholpen, en in geen groep minder");
    assertThat(page.path("lede").isEmpty()).isTrue();
  }

  @Test
  void aGainThatAGroupPaysForIsWarnedOfWithItsNumbers() {
    JsonNode page = page(new Numbers().helped(0.56, 0.2, 0.72).work(600, 0.4));
    JsonNode unfair = page.path("unfair");
    assertThat(unfair.size()).isOne();
    assertThat(text(unfair, "/0/title"))
        .isEqualTo("Let op: B is gemiddeld beter, maar slechter voor 1 groep");
    assertThat(OutcomePageTest.plain(unfair.at("/0/text")))
        .contains("Geholpen, over alle inwoners: +6,3 van de 100 (")
        .contains("Voor 'Moeite met lezen': −10 van de 100 (")
        .contains("verbergt dus een verlies");
    assertThat(text(unfair, "/0/measure")).isEqualTo("helped");
    JsonNode groups = page.at("/byGroup/0/groups");
    assertThat(text(groups, "/0/label")).isEqualTo("Moeite met lezen");
    assertThat(groups.at("/0/worse").asBoolean()).isTrue();
    assertThat(groups.at("/1/worse").asBoolean()).isFalse();
  }

  @Test
  void lessWorkBecausePeopleDropOffIsNoGain() {
    JsonNode page = page(new Numbers().helped(0.4, 0.29999, 0.6).work(600, 0.2));
    assertThat(text(page, "/unfair/0/kind")).isEqualTo("drop-off");
    assertThat(text(page, "/unfair/0/title")).contains("B lijkt beter doordat");
    assertThat(text(page, "/cards/1/colour")).isEqualTo("bad");
    assertThat(text(page, "/heading")).isEqualTo("Met B worden minder inwoners geholpen");
  }

  @Test
  void everyDifferenceHasItsAdjustedIntervalAndTheWeakestGroupARowOfItsOwn() {
    Comparison comparison = compare(new Numbers().helped(0.55, 0.36, 0.65).work(1000, 0.4));
    JsonNode page = page(comparison, Language.NL);
    Difference helped = comparison.find(1, Headline.HELPED.row()).orElseThrow();
    JsonNode cell = row(page, "helped").at("/cells/B");
    assertThat(cell.path("lo").asDouble())
        .isEqualTo(PageNumber.drawable(helped.adjusted().low()))
        .isLessThan(PageNumber.drawable(helped.ci95().low()));
    assertThat(cell.path("hi").asDouble()).isEqualTo(PageNumber.drawable(helped.adjusted().high()));
    assertThat(text(cell, "/text")).startsWith("+5,2 (+").contains(" tot +");
    assertThat(text(cell, "/base")).isEqualTo("52 van de 100");
    assertThat(text(row(page, "weakest"), "/about")).isEqualTo("Moeite met lezen");
    assertThat(row(page, "staffTime").path("better").asInt()).isEqualTo(-1);
    assertThat(text(page, "/intervals")).contains("Holm");
  }

  @Test
  void anIntervalThatHoldsZeroIsUnclearAndNothingIsConcluded() {
    JsonNode page = page(base(), base());
    assertThat(text(page, "/heading")).isEqualTo("Geen duidelijk verschil met A");
    assertThat(text(page, "/cards/1/badge")).isEqualTo("Geen duidelijk verschil");
    assertThat(text(row(page, "helped"), "/cells/B/verdict")).isEqualTo("unclear");
    assertThat(text(row(page, "helped"), "/cells/B/text")).isEqualTo("0 (0 tot 0)");
    assertThat(page.path("unfair").isEmpty()).isTrue();
  }

  @Test
  void aGroupOfFewerThanFiveResidentsIsNotShown() {
    Numbers other = new Numbers().helped(0.55, 0.36, 0.65).work(1000, 0.4);
    other.put(Headline.HELPED.row("klein"), 0.9).result.share("helped", "klein", "*", 0.9, 0, 0.1);
    Numbers small = base();
    small.put(Headline.HELPED.row("klein"), 0.1).result.share("helped", "klein", "*", 0.1, 0, 0.1);
    JsonNode page = page(Comparer.compare(small.make(), List.of(other.make())), Language.NL);
    JsonNode cell = page.at("/byGroup/0/groups/0/cells/B");
    assertThat(text(cell, "/text")).isEqualTo("te weinig om te tonen");
    assertThat(cell.has("v")).isFalse();
    assertThat(text(row(page, "weakest"), "/about")).isEqualTo("Moeite met lezen");
  }

  @Test
  void whatIsWorseForMoreWorkIsDominated() {
    JsonNode page =
        page(
            new Numbers().helped(0.55, 0.36, 0.65).work(1000, 0.4),
            new Numbers().helped(0.56, 0.36, 0.66).work(1300, 0.3));
    JsonNode pareto = page.at("/pareto/0");
    assertThat(text(pareto, "/id")).isEqualTo("firstContactResolved");
    assertThat(text(pareto, "/head")).isEqualTo("Geen situatie is beter en kost minder werk dan B");
    assertThat(pareto.at("/points/0/dominated").asBoolean()).isTrue();
    assertThat(pareto.at("/points/1/dominated").asBoolean()).isFalse();
    assertThat(pareto.at("/points/2/dominated").asBoolean()).isTrue();
    assertThat(text(pareto, "/points/1/x/text")).startsWith("16,7 min (");
    assertThat(text(page, "/pareto/1/head")).endsWith("dan B of C");
  }

  @Test
  void whatIsKeptGivesTheSamePageInBothLanguages() throws IOException {
    Comparison comparison =
        compare(
            new Numbers().helped(0.56, 0.2, 0.72).work(600, 0.4),
            new Numbers().helped(0.55, 0.36, 0.65).work(1000, 0.4));
    StringBuilder kept = new StringBuilder();
    ComparisonFile.write(comparison, kept);
    Comparison read = read(kept.toString());
    for (Language language : Language.values()) {
      assertThat(page(read, language)).isEqualTo(page(comparison, language));
    }
    assertThat(page(read, Language.EN).toString())
        .contains("With C more residents are helped")
        .doesNotContain("inwoners geholpen");
  }

  private static Comparison read(String text) throws IOException {
    return ComparisonFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsNoComparisonIsTold() throws IOException {
    StringBuilder kept = new StringBuilder();
    ComparisonFile.write(compare(base()), kept);
    for (String broken :
        List.of(
            "",
            "[]",
            "{}",
            "geen json",
            kept.substring(0, 900),
            kept.toString().replace("\"sd\"", "\"x\""))) {
      assertThatThrownBy(() -> read(broken)).as(broken).isInstanceOf(IOException.class);
    }
  }

  @Test
  void itIsToldWhatWasRunAndOnHowManyAssumptionsItRests() {
    JsonNode page = page(base());
    assertThat(page.path("method").toString())
        .contains("startgetal 14055, 10 herhalingen", "Gerekend over 52 weken");
    assertThat(text(page, "/assumptions")).isEqualTo("Alle verschillen rusten op 1 aanname.");
    assertThat(page.at("/warnings/0/who").asString()).isEqualTo("A, B");
  }
}
