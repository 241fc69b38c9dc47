package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.Checks.flows;
import static nl.inwonerreis.modeller.check.Checks.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.bpmn.InlineBpmn;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.Test;

final class JourneyCheckTest {

  @Test
  void aReadingWithoutJourneyGivesItsFindingsAndNoJourney() {
    BpmnReading reading = InlineBpmn.read("nonsense");
    CheckResult result = JourneyCheck.check(reading);
    assertThat(result.journey()).isNull();
    assertThat(result.findings()).isEqualTo(reading.findings()).isNotEmpty();
  }

  @Test
  void aJourneyWithoutErrorsIsCheckedAndKeepsItsOtherFindings() {
    BpmnReading reading = InlineBpmn.readProcess(nodes("startEvent:S task:A") + flows("S-A"));
    CheckResult result = JourneyCheck.check(reading);
    assertThat(result.journey()).isNotNull();
    assertThat(result.journey().journey()).isEqualTo(reading.journey());
    assertThat(result.journey().findings()).isEqualTo(result.findings());
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void anyErrorRefusesTheJourney() {
    CheckResult result = JourneyCheck.check(InlineBpmn.readProcess(throwsError("A")));
    assertThat(result.journey()).isNull();
    assertThat(result.errors()).extracting(Finding::rule).containsExactly("unsupported");
  }

  @Test
  void allFindingsOfReadingAndCheckingComeAtOnceAndSorted() {
    CheckResult result =
        JourneyCheck.check(
            InlineBpmn.readProcess(
                throwsError("Z") + nodes("task:B task:A startEvent:S") + flows("S-Gone A-A")));
    assertThat(result.findings()).isSortedAccordingTo(Finding.ORDER);
    assertThat(result.findings())
        .extracting(Finding::severity)
        .contains(Severity.ERROR, Severity.WARNING, Severity.INFO);
    assertThat(result.findings())
        .extracting(Finding::rule)
        .contains("dangling-flow", "unsupported", "unreachable", "no-way-to-end");
  }

  /** An intermediate event that throws an error: BPMN knows errors at ends only. */
  private static String throwsError(String id) {
    return "<intermediateThrowEvent id=\"%s\"><errorEventDefinition/></intermediateThrowEvent>"
        .formatted(id);
  }
}
