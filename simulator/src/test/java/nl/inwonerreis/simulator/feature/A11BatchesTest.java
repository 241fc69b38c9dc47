package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A batch sets residents in motion at one moment: all at once, or each after a time of their own.
 *
 * <pre>
 * Start ──▶ Balie ──▶ Eind
 * </pre>
 */
class A11BatchesTest {

  private static final String BALIE = "'elements': {'Balie': {'*': {'handling': 'PT1H'}}}, ";

  private static Story run(String batches) {
    return Story.run(
        Nodes.ONE_TASK,
        BALIE + "'duration': 'P14D', 'arrivals': {'batches': {%s}}".formatted(batches));
  }

  private static List<Finding> findings(String batches) {
    return Story.findings(
        Nodes.ONE_TASK,
        BALIE + "'duration': 'P14D', 'arrivals': {'batches': {%s}}".formatted(batches));
  }

  @Test
  void withoutASpreadAllComeAtOnce() {
    assertThat(run("'brief': {'at': '2026-01-06', 'size': 3}").lines("arrive"))
        .containsExactly(
            "+1 00:00 arrive Start #1", "+1 00:00 arrive Start #2", "+1 00:00 arrive Start #3");
  }

  @Test
  void eachComesAfterATimeOfTheirOwn() {
    List<String> lines =
        run("'brief': {'at': '2026-01-05T10:00', 'size': 3, 'spread': {'trace': {'values': ['PT3H', 'PT1H', 'PT2H']}}}")
            .lines("arrive");
    assertThat(lines)
        .containsExactly("11:00 arrive Start #1", "12:00 arrive Start #2", "13:00 arrive Start #3");
  }

  @Test
  void theyComeOnTopOfOtherArrivals() {
    Story story =
        Story.run(
            Nodes.ONE_TASK,
            BALIE
                + "'duration': 'P1D', 'arrivals': {'interarrival': 'PT5H',"
                + " 'batches': {'brief': {'at': '2026-01-05T12:00', 'size': 1}}}");
    assertThat(story.lines("arrive"))
        .containsExactly(
            "05:00 arrive Start #1",
            "10:00 arrive Start #2",
            "12:00 arrive Start #3",
            "15:00 arrive Start #4",
            "20:00 arrive Start #5");
  }

  @Test
  void alargerBatchLeavesItsMembersWhoTheyAre() {
    String spread = "'spread': {'exponential': {'mean': 'PT12H'}}";
    List<String> small =
        run("'brief': {'at': '2026-01-05', 'size': 5, %s}".formatted(spread)).lines("arrive");
    List<String> large =
        run("'brief': {'at': '2026-01-05', 'size': 50, %s}".formatted(spread)).lines("arrive");
    assertThat(large.stream().map(A11BatchesTest::withoutNumber).toList())
        .hasSize(50)
        .containsAll(small.stream().map(A11BatchesTest::withoutNumber).toList());
  }

  private static String withoutNumber(String line) {
    return line.substring(0, line.indexOf(" #"));
  }

  @Test
  void theirGroupChannelAndCaseTypeMayBeGiven() {
    Story story =
        Story.run(
            Nodes.ONE_TASK,
            """
            'caseTypes': {'spoed': 0, 'gewoon': 1}, 'duration': 'P7D',
            'elements': {'Balie': {'*': {'handling':
              {'byCaseType': {'spoed': {'byGroup': {'basis': 'PT1M', '*': 'PT2M'}}, '*': 'PT3M'}}}}},
            'groups': {'basis': {'share': 0, 'channels': {'web': 1}},
                       'expert': {'share': 1, 'channels': {'web': 1}}},
            'arrivals': {'batches': {'brief': {'at': '2026-01-05T09:00', 'size': 2,
              'group': 'basis', 'channel': 'phone', 'caseType': 'spoed'}}}
            """);
    assertThat(story.lines("complete"))
        .containsExactly("09:01 complete Balie phone #1", "09:01 complete Balie phone #2");
  }

  @Test
  void withSeveralStartsTheirOwnIsNamed() {
    String bpmn =
        Bpmn.process(
            "<startEvent id='Een'/><startEvent id='Twee'/>" + Nodes.END, "Een>Eind Twee>Eind");
    String batch =
        "'duration': 'P7D', 'arrivals': {'batches': {'brief': {'at': '2026-01-05', 'size': 1%s}}}";
    assertThat(Story.refusals(bpmn, batch.formatted("")))
        .containsExactly("several-starts /arrivals/batches/brief");
    assertThat(Story.run(bpmn, batch.formatted(", 'start': 'Twee'")).lines("arrive"))
        .containsExactly("00:00 arrive Twee #1");
  }

  @Test
  void whatCannotBeIsToldWithItsPlace() {
    assertThat(findings("'brief': {'at': '2026-01-04', 'size': 3}"))
        .extracting(Finding::rule)
        .containsExactly("batch-before-start");
    assertThat(findings("'brief': {'at': '2026-03-01', 'size': 3}"))
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("batch-after-end", Severity.WARNING));
    assertThat(findings("'brief': {'at': 'morgen', 'size': 0}"))
        .extracting(Finding::pointer)
        .contains("/arrivals/batches/brief/at", "/arrivals/batches/brief/size");
    assertThat(findings("'brief': {'at': '2026-01-05', 'size': 3, 'group': 'expert'}"))
        .extracting(Finding::pointer)
        .containsExactly("/arrivals/batches/brief/group");
    assertThat(
            findings("'brief': {'at': '2026-01-05', 'size': 3, 'group': 'weg', 'caseType': 'x'}"))
        .extracting(Finding::pointer)
        .containsExactly("/arrivals/batches/brief/caseType", "/arrivals/batches/brief/group");
  }
}
