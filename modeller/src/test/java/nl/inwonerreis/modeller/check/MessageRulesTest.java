package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.Checks.flows;
import static nl.inwonerreis.modeller.check.Checks.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.modeller.bpmn.InlineBpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Message flows from a resident's task A, between pools. */
final class MessageRulesTest {

  private static final String MESSAGE = "<messageEventDefinition/>";

  private static List<String> found(String target) {
    String xml =
        """
        <collaboration id="C">
          <participant id="Inwoner" processRef="P">
            <extensionElements><j:party is="resident"/></extensionElements></participant>
          <participant id="Gemeente" processRef="Q"/><participant id="Bank"/>
          <messageFlow id="M" sourceRef="A" targetRef="%s"/>
        </collaboration>
        """
            .formatted(target);
    return Checks.foundIn(
        InlineBpmn.definitions(
            xml
                + "<process id=\"P\">"
                + nodes("startEvent:S task:A task:A2 receiveTask:A3")
                + flows("S-A A-A2 A2-A3")
                + "</process><process id=\"Q\"><startEvent id=\"Start\">"
                + MESSAGE
                + "</startEvent><intermediateCatchEvent id=\"Catch\">"
                + MESSAGE
                + "</intermediateCatchEvent><intermediateCatchEvent id=\"Timer\">"
                + "<timerEventDefinition/></intermediateCatchEvent>"
                + nodes("receiveTask:Receive task:Task endEvent:End")
                + "<boundaryEvent id=\"Boundary\" attachedToRef=\"Task\">"
                + MESSAGE
                + "</boundaryEvent>"
                + flows("Start-Catch Catch-Timer Timer-Receive Receive-Task Task-End Boundary-End")
                + "</process>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Start", "Catch", "Receive", "Boundary", "Bank"})
  void whatWaitsForAMessageMayGetOne(String target) {
    assertThat(found(target)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Timer", "Task", "End", "Gemeente"})
  void whatDoesNotWaitIsAWarning(String target) {
    assertThat(found(target)).containsExactly("message-not-awaited(M)");
  }

  @Test
  void aMessageFlowInsideOnePoolIsAWarning() {
    assertThat(found("A3")).containsExactly("message-flow-within-pool(M)");
  }

  @Test
  void aMessageFlowToNowhereIsRefused() {
    assertThat(found("Gone")).containsExactly("dangling-message-flow(M)");
  }

  @Test
  void severalProcessesWithoutSignOfTheResidentAreAWarning() {
    String process = "<process id=\"%s\">" + nodes("task:T%1$s") + "</process>";
    assertThat(
            Checks.foundIn(InlineBpmn.definitions(process.formatted("P") + process.formatted("Q"))))
        .contains("no-resident-side(P)");
  }
}
