package nl.inwonerreis.simulator.json;

import static nl.inwonerreis.simulator.json.Readings.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Gamma;
import nl.inwonerreis.simulator.distribution.Uniform;
import nl.inwonerreis.simulator.scenario.AfterDropOff;
import nl.inwonerreis.simulator.scenario.Dimension;
import nl.inwonerreis.simulator.scenario.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selectors, wherever they stand, come to the top. */
class SelectorsTest {

  @TempDir Path folder;

  @Test
  void selectorInAParameterIsLifted() throws IOException {
    assertThat(
            handling(
                "{'gamma': {'mean': {'byGroup': {'basis': 'PT9M', '*': 'PT5M'}}, 'sd': 'PT1M'}}"))
        .isEqualTo(by(Dimension.GROUP, "basis", new Gamma(540, 60), "*", new Gamma(300, 60)));
  }

  @Test
  void twoParametersOfOneDimensionShareTheChoice() throws IOException {
    assertThat(
            handling(
                "{'uniform': {'min': {'byGroup': {'basis': 'PT9M', '*': 'PT1M'}},"
                    + " 'max': {'byGroup': {'basis': 'PT10M', 'onzeker': 'PT3M', '*': 'PT2M'}}}}"))
        .isEqualTo(
            new Selector.By<>(
                Dimension.GROUP,
                Map.of(
                    "basis", Selector.of((Distribution) new Uniform(540, 600)),
                    "onzeker", Selector.of((Distribution) new Uniform(60, 180)),
                    "*", Selector.of((Distribution) new Uniform(60, 120)))));
  }

  @Test
  void boundsAreSortedAndWaitsAreInSeconds() throws IOException {
    Selector<Distribution> read =
        handling("{'byWait': {'*': 'PT3M', 'PT10M': 'PT2M', '90': 'PT1M', 'PT1H': 'PT4M'}}");
    assertThat(read)
        .isInstanceOfSatisfying(
            Selector.By.class,
            waits -> assertThat(waits.cases().keySet().toString()).isEqualTo("[90, 600, 3600, *]"));
  }

  @Test
  void boundsOfTwoParametersAreCutTogether() throws IOException {
    assertThat(
            handling(
                "{'gamma': {'mean': {'byVisit': {'2': 'PT1M', '*': 'PT2M'}},"
                    + " 'sd': {'byVisit': {'1': 'PT3M', '*': 'PT4M'}}}}"))
        .isEqualTo(
            new Selector.By<>(
                Dimension.VISIT,
                Map.of(
                    "1", Selector.of((Distribution) new Gamma(60, 180)),
                    "2", Selector.of((Distribution) new Gamma(60, 240)),
                    "*", Selector.of((Distribution) new Gamma(120, 240)))));
  }

  @Test
  void selectorsNestAcrossDimensions() throws IOException {
    assertThat(
            handling(
                "{'byGroup': {'basis': {'byChannel': {'phone': 'PT1M', '*': 'PT2M'}}, '*':"
                    + " 'PT3M'}}"))
        .isInstanceOfSatisfying(
            Selector.By.class,
            groups -> assertThat(groups.cases().get("basis")).isInstanceOf(Selector.By.class));
  }

  @Test
  void sharesMaySumPerCase() throws IOException {
    ScenarioReading reading =
        element(
            "'afterDropOff': {'retry': {'byVisit': {'1': 0.6, '*': 0}},"
                + " 'giveUp': {'byVisit': {'1': 0.4, '*': 1}}}");
    Selector<AfterDropOff> read = good(reading).elements().get("Melden").get("*").afterDropOff();
    assertThat(read)
        .isEqualTo(
            new Selector.By<>(
                Dimension.VISIT,
                Map.of(
                    "1", Selector.of(new AfterDropOff(0.6, 0.4, Map.of(), null)),
                    "*", Selector.of(new AfterDropOff(0, 1, Map.of(), null)))));
  }

  @Test
  void explosionOfCasesIsAnError() throws IOException {
    String many = cases("byVisit", 150);
    String more = cases("byQueue", 150);
    ScenarioReading reading =
        element("'handling': {'gamma': {'mean': %s, 'sd': %s}}".formatted(many, more));
    assertThat(Readings.faults(reading))
        .containsExactly("too-many-cases /elements/Melden/*/handling");
  }

  private static String cases(String dimension, int count) {
    StringBuilder cases = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      cases.append("'%d': 'PT%dS', ".formatted(i, i));
    }
    return "{'%s': {%s'*': 'PT1M'}}".formatted(dimension, cases);
  }

  private Selector<Distribution> handling(String json) throws IOException {
    return good(element("'handling': " + json)).elements().get("Melden").get("*").handling();
  }

  private ScenarioReading element(String members) throws IOException {
    String json = "{'format': 1, 'elements': {'Melden': {'*': {%s}}}}".formatted(members);
    return Readings.text(folder, json.replace('\'', '"'));
  }

  private static Selector<Distribution> by(
      Dimension dimension, String one, Distribution first, String other, Distribution second) {
    Map<String, Selector<Distribution>> cases = new LinkedHashMap<>();
    cases.put(one, Selector.of(first));
    cases.put(other, Selector.of(second));
    return new Selector.By<>(dimension, cases);
  }
}
