package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.staffing.FoundStaff;
import nl.inwonerreis.simulator.staffing.Posts;
import nl.inwonerreis.simulator.staffing.StaffSearch;
import nl.inwonerreis.simulator.theory.QueueFormulas.ErlangA;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The smallest staff of one telephone queue is that of Erlang-A: flat arrivals, exponential talk
 * and patience, nobody calls again, 80 % answered within 30 seconds.
 */
class StaffingErlangATest {

  private static final double NORM = 30;
  private static final double TARGET = 0.8;

  private static final String QUEUE =
      Bpmn.process(
          """
          <extensionElements><journey:journey>
            <journey:norm id="opnemen" measure="answered" from="Gesprek" within="PT30S" share="0.8"/>
          </journey:journey></extensionElements>
          <startEvent id="Start"/><task id="Gesprek"/><endEvent id="Eind"/>
          """,
          "Start>Gesprek Gesprek>Eind");

  /** Returns the agents that Erlang-A asks for. */
  private static int expected(double perHour, double talk, double patience) {
    int agents = 1;
    while (answered(agents, perHour, talk, patience) < TARGET) {
      agents++;
    }
    return agents;
  }

  private static double answered(int agents, double perHour, double talk, double patience) {
    return ErlangA.of(agents, perHour / 3600, 1 / talk, 1 / patience, NORM).answered();
  }

  @ParameterizedTest(name = "{0} calls an hour of {1} s, patience {2} s, from {3} agents")
  @CsvSource({
    "60, 300, 320, 4, false",
    "60, 300, 320, 12, true",
    "30, 240, 180, 2, true",
    "100, 336, 320, 8, true",
    "100, 292, 500, 20, true",
    "200, 180, 120, 5, true"
  })
  void asManyAgentsAsErlangA(
      double perHour, double talk, double patience, int now, boolean isLong) {
    Assumptions.assumeTrue(!isLong || Boolean.getBoolean("inwonerreis.full"));
    CheckedJourney journey = Bpmn.checked(QUEUE);
    Scenario scenario =
        TestRun.scenario(
            journey,
            """
            {'format': 1, 'start': '2026-01-05', 'duration': 'P15D', 'warmUp': 'P1D', 'seed': 14055,
             'replications': 10, 'arrivals': {'perHour': %s},
             'groups': {'basis': {'share': 1, 'channels': {'phone': 1}}},
             'staff': {'kcc': {'count': %d, 'costPerHour': 60}},
             'elements': {'Gesprek': {'phone': {'staff': 'kcc',
               'handling': {'exponential': {'mean': 'PT%sS'}},
               'patience': {'exponential': {'mean': 'PT%sS'}}}}}}
            """
                .formatted(perHour, now, talk, patience));
    Posts posts = Posts.of(scenario, TestRun.of(journey, scenario).plan(), Map.of());
    FoundStaff found =
        StaffSearch.find(
            posts.list(),
            persons ->
                TestRun.of(journey, posts.with(persons)).result().norms().stream()
                    .allMatch(norm -> norm.verdict() == NormVerdict.Verdict.MET));
    int agents = expected(perHour, talk, patience);
    double reached = answered(agents, perHour, talk, patience);
    System.out.printf(
        "proof: staffing finds %s agents in %d trials; Erlang-A asks %d and reaches %.3f%n",
        found.persons(), found.trials(), agents, reached);
    assertThat(found.isMet()).isTrue();
    assertThat(found.persons()).containsExactly((double) agents);
    assertThat(posts.list().get(0).hoursPerWeek()).isEqualTo(168);
  }
}
