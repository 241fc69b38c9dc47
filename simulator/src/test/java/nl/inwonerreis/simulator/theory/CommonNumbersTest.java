package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.MetricsCsv;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random numbers belong to who and what they are for: nothing else may change them. */
class CommonNumbersTest {

  static LongStream seeds() {
    boolean full = Boolean.getBoolean("inwonerreis.full");
    return LongStream.range(1000, full ? 1100 : 1006);
  }

  private static String csv(Result result) {
    StringBuilder text = new StringBuilder();
    try {
      new MetricsCsv(false).write(result, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String csv(String bpmn, String json, int threads) {
    return csv(TestRun.of(bpmn, json).result(threads));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameSeedGivesTheSameBytes(long seed) {
    RandomJourney journey = new RandomJourney(seed);
    RandomScenario scenario = new RandomScenario(journey, seed);
    scenario.tree.put("replications", 9);
    scenario.tree.remove("residents");
    scenario.tree.put("duration", "P3D");
    String json = scenario.json();
    String one = csv(journey.bpmn, json, 1);
    assertThat(csv(journey.bpmn, json, 1)).as("seed %d again", seed).isEqualTo(one);
    assertThat(csv(journey.bpmn, json, 2)).as("seed %d, 2 threads", seed).isEqualTo(one);
    assertThat(csv(journey.bpmn, json, 8)).as("seed %d, 8 threads", seed).isEqualTo(one);
    String shuffled = scenario.shuffledJson(new Random(seed));
    assertThat(csv(journey.bpmn, shuffled, 2)).as("seed %d, other keys", seed).isEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSideEventThatNeverHappensChangesNothing(long seed) {
    RandomJourney journey = new RandomJourney(seed);
    RandomScenario scenario = new RandomScenario(journey, seed);
    String before = csv(journey.bpmn, scenario.json(), 1);
    String never =
        """
        <boundaryEvent id="Nooit" attachedToRef="%s" cancelActivity="false">\
        <timerEventDefinition/></boundaryEvent><endEvent id="NooitEind"/>\
        <sequenceFlow id="NooitNaarEind" sourceRef="Nooit" targetRef="NooitEind"/>
        """;
    for (String task : journey.tasks) {
      int there = journey.bpmn.indexOf("<task id=\"%s\">".formatted(task));
      int after = journey.bpmn.indexOf("</task>", there) + "</task>".length();
      String bpmn = new StringBuilder(journey.bpmn).insert(after, never.formatted(task)).toString();
      elementsOf(scenario)
          .put("Nooit", RandomScenario.map("*", RandomScenario.map("rate", rateZero())));
      assertThat(csv(bpmn, scenario.json(), 1)).as("seed %d, at %s", seed, task).isEqualTo(before);
    }
  }

  private static Map<String, Object> rateZero() {
    return RandomScenario.map("perDay", 0);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> elementsOf(RandomScenario scenario) {
    return (Map<String, Object>) scenario.tree.get("elements");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anElementElsewhereChangesNoOtherNumber(long seed) {
    RandomJourney journey = new RandomJourney(seed);
    RandomScenario scenario = new RandomScenario(journey, seed);
    List<String> before = rows(TestRun.of(journey.bpmn, scenario.json()).result(1));
    String added =
        "<serviceTask id=\"Nieuw\"/>"
            + "<sequenceFlow id=\"Erbij\" sourceRef=\"Start\" targetRef=\"Nieuw\"/>";
    String bpmn =
        journey
            .bpmn
            .replaceFirst("sourceRef=\"Start\"", "sourceRef=\"Nieuw\"")
            .replaceFirst("<startEvent id=\"Start\">", added + "$0");
    assertThat(bpmn).contains("sourceRef=\"Nieuw\"", "sourceRef=\"Start\"");
    elementsOf(scenario).put("Nieuw", RandomScenario.map("*", Map.of("handling", "PT0S")));
    List<String> after = rows(TestRun.of(bpmn, scenario.json()).result(1));
    assertThat(after).as("seed %d", seed).isEqualTo(before);
  }

  /** All rows but those of the new element and the number of visits to all elements. */
  private static List<String> rows(Result result) {
    return result.metrics().stream()
        .filter(r -> !r.element().equals("Nieuw"))
        .filter(r -> !(r.element().equals("*") && List.of("visits", "left").contains(r.metric())))
        .map(Estimate::toString)
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneMoreAgentNeverMakesAnybodyWaitLonger(long seed) {
    Map<Long, Double> few = waits(seed, 3);
    Map<Long, Double> many = waits(seed, 4);
    assertThat(many.keySet()).isEqualTo(few.keySet());
    few.forEach(
        (resident, waited) ->
            assertThat(many.get(resident))
                .as("seed %d, resident %d", seed, resident)
                .isLessThanOrEqualTo(waited + VisitLaws.ROUNDING));
    assertThat(few.values().stream().mapToDouble(w -> w).sum())
        .isGreaterThan(many.values().stream().mapToDouble(w -> w).sum());
  }

  private static Map<Long, Double> waits(long seed, int agents) {
    String bpmn =
        Bpmn.process(
            "<startEvent id=\"Start\"/><task id=\"Balie\"/><endEvent id=\"Eind\"/>",
            "Start>Balie Balie>Eind");
    EventLog log = new EventLog();
    TestRun.of(
            bpmn,
            """
            {'format': 1, 'start': '2026-01-05', 'residents': 2000, 'warmUp': 'P0D', 'seed': %d,
             'arrivals': {'perHour': 20, 'hours': 'Mo-Su 08:00-18:00'},
             'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
             'staff': {'balie': {'count': %d, 'hours': 'Mo-Su 09:00-12:30,13:00-17:00'}},
             'elements': {'Balie': {'*': {'staff': 'balie',
               'handling': {'lognormal': {'mean': 'PT10M', 'sd': 'PT12M'}}}}}}
            """
                .formatted(seed, agents))
        .observe(0, log);
    Map<Long, Double> waits = new TreeMap<>();
    for (Line line : log.lines) {
      if (line.what() == What.START && line.pool() >= 0) {
        waits.put(line.resident(), line.a());
      }
    }
    return waits;
  }
}
