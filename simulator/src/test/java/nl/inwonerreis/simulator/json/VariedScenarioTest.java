package nl.inwonerreis.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.scenario.AfterDropOff;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.GroupNumbers;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.sensitivity.KeptNumber;
import nl.inwonerreis.simulator.sensitivity.VariedNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that are not sure, anywhere in their ranges. */
class VariedScenarioTest {

  private static final String SCENARIO =
      """
      {"format": 1, "arrivals": {"perDay": 20},
       "groups": {"basis": {"share": 0.2, "channels": {"phone": 0.7, "web": 0.3}},
                  "expert": {"share": 0.5, "channels": {"phone": 1}},
                  "onzeker": {"share": 0.3, "channels": {"phone": 0.9, "web": 0.1}}},
       "staff": {"kcc": {"count": 3, "absence": 0.9}},
       "elements": {"Melden": {"phone": {"staff": "kcc", "units": 1,
         "handling": {"lognormal": {"mean": "PT10M", "sd": "PT5M"}}, "resolved": 1,
         "dropOff": {"byGroup": {"basis": 0, "*": 0.1}},
         "afterDropOff": {"retry": 0.6, "giveUp": 0.3, "channels": {"web": 0.1}, "after": "PT30M"}}}},
       "flows": {"Flow_Bekend": 0.2},
       "sources": {
         "/arrivals/perDay": {"kind": "published", "text": "telling"},
         "/staff/kcc/count": {"kind": "measured", "text": "rooster"},
         "/elements/Melden/phone/handling": {"kind": "estimate", "low": "PT5M", "high": "PT20M"},
         "/flows/Flow_Bekend": {"kind": "assumption", "low": 0.1, "high": 0.4}}}
      """;

  @TempDir Path folder;

  private VariedScenario varied() throws IOException {
    Path file = Readings.write(folder, "scenario.json", SCENARIO);
    ScenarioReading reading = Readings.read(file);
    Readings.good(reading);
    return VariedScenario.of(reading, file, ReportJourney.journey(), Readings.library());
  }

  private static VariedNumber number(VariedScenario varied, String pointer) {
    return varied.varied().stream()
        .filter(n -> n.number().pointer().equals(pointer))
        .findFirst()
        .orElseThrow();
  }

  private static ElementNumbers calls(Scenario scenario) {
    return scenario.elements().get("Melden").get("phone");
  }

  private static <T> T fixed(@Nullable Selector<T> selector) {
    assertThat(selector).isInstanceOf(Selector.Fixed.class);
    return ((Selector.Fixed<T>) selector).value();
  }

  @Test
  void onlyWhatIsAssumedOrEstimatedIsVaried() throws IOException {
    VariedScenario varied = varied();
    assertThat(varied.varied())
        .extracting(n -> n.number().pointer())
        .contains("/groups/basis/share", "/elements/Melden/phone/handling", "/flows/Flow_Bekend")
        .doesNotContain("/arrivals/perDay", "/staff/kcc/count");
  }

  @Test
  void theRangeIsThatOfTheSourceElseAQuarterToEachSide() throws IOException {
    VariedScenario varied = varied();
    VariedNumber flow = number(varied, "/flows/Flow_Bekend");
    assertThat(flow.low()).isEqualTo(0.1);
    assertThat(flow.high()).isEqualTo(0.4);
    assertThat(flow.stated()).isTrue();
    VariedNumber group = number(varied, "/groups/basis/share");
    assertThat(group.low()).isEqualTo(0.15, within(1e-12));
    assertThat(group.high()).isEqualTo(0.25, within(1e-12));
    assertThat(group.stated()).isFalse();
    assertThat(number(varied, "/staff/kcc/absence").high()).isEqualTo(1);
  }

  @Test
  void aDistributionIsScaledAsAWhole() throws IOException {
    VariedNumber handling = number(varied(), "/elements/Melden/phone/handling");
    assertThat(handling.base()).isEqualTo(600);
    Scenario scenario = Readings.good(varied().at(Map.of("/elements/Melden/phone/handling", 1.0)));
    assertThat(fixed(calls(scenario).handling())).isEqualTo(new Lognormal(1200, 600));
  }

  @Test
  void aShareHasItsValueAndTheOthersKeepTheirProportions() throws IOException {
    Scenario scenario = Readings.good(varied().at(Map.of("/groups/basis/share", 1.0)));
    Map<String, GroupNumbers> groups = scenario.groups();
    assertThat(groups.get("basis").share()).isEqualTo(0.25, within(1e-8));
    assertThat(groups.get("expert").share()).isEqualTo(0.75 * 5 / 8, within(1e-8));
    assertThat(groups.get("onzeker").share()).isEqualTo(0.75 * 3 / 8, within(1e-8));
  }

  @Test
  void whateverVariesTogetherSharesSumToOne() throws IOException {
    VariedScenario varied = varied();
    for (double position : new double[] {0, 0.3, 1}) {
      Map<String, Double> all = new HashMap<>();
      varied.varied().forEach(n -> all.put(n.number().pointer(), position));
      Scenario scenario = Readings.good(varied.at(all));
      Function<GroupNumbers, Double> share = GroupNumbers::share;
      assertThat(scenario.groups().values().stream().mapToDouble(share::apply).sum())
          .isEqualTo(1, within(1e-6));
      AfterDropOff after = fixed(calls(scenario).afterDropOff());
      assertThat(after.retry() + after.giveUp() + after.channels().get("web"))
          .isEqualTo(1, within(1e-6));
    }
  }

  /** 0.2 with an open rest of 0.8: at its high bound it is 0.4, and the rest takes 0.6. */
  @Test
  void aFlowTakesFromTheFlowWithoutAShare() throws IOException {
    Scenario scenario = Readings.good(varied().at(Map.of("/flows/Flow_Bekend", 1.0)));
    assertThat(fixed(scenario.flows().get("Flow_Bekend"))).isEqualTo(0.4, within(1e-8));
  }

  @Test
  void inTheMiddleOfAnEvenRangeNothingChanges() throws IOException {
    Scenario stated = Readings.good(varied().at(Map.of()));
    Scenario middle = Readings.good(varied().at(Map.of("/groups/onzeker/channels/web", 0.5)));
    assertThat(middle.groups().get("onzeker").channels().get("web"))
        .isEqualTo(stated.groups().get("onzeker").channels().get("web"), within(1e-8));
  }

  @Test
  void whatCannotBeVariedIsNamedWithTheReason() throws IOException {
    Map<String, String> reasons = new HashMap<>();
    for (KeptNumber kept : varied().kept()) {
      reasons.put(kept.number().pointer(), kept.reason().en());
    }
    assertThat(reasons)
        .containsEntry(
            "/groups/expert/channels/phone",
            "the probability is 1: that says that this always happens")
        .containsEntry(
            "/elements/Melden/phone/resolved",
            "the probability is 1: that says that this always happens")
        .containsEntry(
            "/elements/Melden/phone/dropOff/byGroup/basis", "the value is 0, and 25% of 0 is 0")
        .containsEntry(
            "/elements/Melden/phone/units", "a whole number, and 25% of it is less than a half");
  }

  @Test
  void aNumberThatIsKeptForAReasonIsNoLongerVaried() throws IOException {
    Text reason = new Text("omdat", "because");
    VariedScenario fewer = varied().keeping(Map.of("/flows/Flow_Bekend", reason));
    assertThat(fewer.varied())
        .extracting(n -> n.number().pointer())
        .doesNotContain("/flows/Flow_Bekend");
    assertThat(fewer.kept()).extracting(KeptNumber::reason).contains(reason);
    assertThat(fewer.around("/groups/basis/share"))
        .contains("/groups/basis/share", "/groups/expert/share", "/groups/onzeker/share");
  }
}
