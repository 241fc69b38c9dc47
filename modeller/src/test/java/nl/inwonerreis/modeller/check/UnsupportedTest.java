package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.Checks.flows;
import static nl.inwonerreis.modeller.check.Checks.found;
import static nl.inwonerreis.modeller.check.Checks.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.modeller.bpmn.InlineBpmn;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulation refuses by element id, and what it takes. */
final class UnsupportedTest {

  private static String around(String middle) {
    return nodes("startEvent:S endEvent:E") + middle + flows("S-T T-E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<task id=\"T\"/>",
        "<userTask id=\"T\"/>",
        "<sendTask id=\"T\"/>",
        "<receiveTask id=\"T\"/>",
        "<subProcess id=\"T\"><task id=\"I\"/></subProcess>",
        "<inclusiveGateway id=\"T\"/>",
        "<complexGateway id=\"T\"/>",
        "<intermediateThrowEvent id=\"T\"/>",
        "<intermediateThrowEvent id=\"T\"><messageEventDefinition/></intermediateThrowEvent>",
        "<intermediateCatchEvent id=\"T\"><messageEventDefinition/></intermediateCatchEvent>",
        "<intermediateCatchEvent id=\"T\"><timerEventDefinition/></intermediateCatchEvent>"
      })
  void whatTheSimulationKnowsIsTaken(String node) {
    assertThat(found(around(node))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<callActivity id=\"T\"/>",
        "<transaction id=\"T\"/>",
        "<adHocSubProcess id=\"T\"/>",
        "<task id=\"T\"><standardLoopCharacteristics/></task>",
        "<task id=\"T\"><multiInstanceLoopCharacteristics/></task>",
        "<subProcess id=\"T\"><multiInstanceLoopCharacteristics"
            + " isSequential=\"true\"/></subProcess>",
        "<task id=\"T\" isForCompensation=\"true\"/>",
        "<intermediateCatchEvent id=\"T\"><signalEventDefinition/></intermediateCatchEvent>",
        "<intermediateCatchEvent id=\"T\"><conditionalEventDefinition/></intermediateCatchEvent>",
        "<intermediateCatchEvent id=\"T\"><linkEventDefinition/></intermediateCatchEvent>",
        "<intermediateThrowEvent id=\"T\"><signalEventDefinition/></intermediateThrowEvent>",
        "<intermediateThrowEvent id=\"T\"><escalationEventDefinition/></intermediateThrowEvent>",
        "<intermediateThrowEvent id=\"T\"><compensateEventDefinition/></intermediateThrowEvent>",
        "<intermediateThrowEvent id=\"T\"><linkEventDefinition/></intermediateThrowEvent>",
        "<intermediateCatchEvent id=\"T\"><messageEventDefinition/><timerEventDefinition/>"
            + "</intermediateCatchEvent>"
      })
  void whatItDoesNotKnowIsRefusedByElement(String node) {
    assertThat(found(around(node))).containsExactly("unsupported(T)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"error", "signal", "escalation", "compensate", "cancel"})
  void endsThatThrowAreRefused(String kind) {
    String end = "<endEvent id=\"X\"><%sEventDefinition/></endEvent>".formatted(kind);
    assertThat(found(nodes("startEvent:S") + end + flows("S-X"))).containsExactly("unsupported(X)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminate", "message"})
  void otherEndsAreTaken(String kind) {
    String end = "<endEvent id=\"X\"><%sEventDefinition/></endEvent>".formatted(kind);
    assertThat(found(nodes("startEvent:S") + end + flows("S-X"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"message", "timer", "signal", "conditional"})
  void startsOfAProcessAreArrivals(String kind) {
    String start = "<startEvent id=\"X\"><%sEventDefinition/></startEvent>".formatted(kind);
    assertThat(found(start + nodes("endEvent:E") + flows("X-E"))).isEmpty();
  }

  @Test
  void aStartWithATriggerInASubprocessIsRefused() {
    assertThat(
            found(
                around(
                    "<subProcess id=\"T\"><startEvent id=\"I\"><timerEventDefinition/></startEvent>"
                        + nodes("endEvent:K")
                        + flows("I-K")
                        + "</subProcess>")))
        .containsExactly("unsupported(I)");
  }

  @Test
  void boundaryEventsAreTakenWithMessageTimerOrNothing() {
    String boundary = "<boundaryEvent id=\"B\" attachedToRef=\"T\">%s</boundaryEvent>";
    String xml = around("<task id=\"T\"/>" + boundary) + nodes("endEvent:F") + flows("B-F");
    assertThat(found(xml.formatted(""))).isEmpty();
    assertThat(found(xml.formatted("<timerEventDefinition/>"))).isEmpty();
    assertThat(found(xml.formatted("<messageEventDefinition/>"))).isEmpty();
    assertThat(found(xml.formatted("<errorEventDefinition/>"))).containsExactly("unsupported(B)");
    assertThat(found(xml.formatted("<escalationEventDefinition/>")))
        .containsExactly("unsupported(B)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inclusiveGateway", "complexGateway"})
  void inclusiveAndComplexGatewaysThatSplitOrJoinAreRefused(String gateway) {
    String nodes = nodes("startEvent:S %s:G task:A task:B %1$s:H endEvent:E".formatted(gateway));
    assertThat(found(nodes + flows("S-G G-A G-B A-H B-H H-E")))
        .containsExactly("unsupported(G)", "unsupported(H)");
  }

  @Test
  void anEventGatewayThatStartsTheProcessIsRefused() {
    assertThat(
            found(
                "<eventBasedGateway id=\"G\" instantiate=\"true\"/>"
                    + nodes("startEvent:S receiveTask:A receiveTask:B")
                    + flows("S-A G-A G-B")))
        .containsExactly("unsupported(G)");
  }

  @Test
  void aConditionIsTakenAfterAGatewayAndRefusedElsewhere() {
    String flow =
        "<sequenceFlow id=\"F\" sourceRef=\"%s\" targetRef=\"E\"><conditionExpression>x"
            + "</conditionExpression></sequenceFlow>";
    String rest = nodes("startEvent:S task:A exclusiveGateway:X endEvent:E endEvent:D");
    assertThat(found(rest + flows("S-A A-X X-D") + flow.formatted("X"))).isEmpty();
    assertThat(found(rest + flows("S-A A-X X-D") + flow.formatted("A")))
        .containsExactly("unsupported(F)");
    assertThat(found(rest + flows("S-A A-X X-D") + flow.formatted("S")))
        .containsExactly("unsupported(F)");
  }

  @Test
  void theFindingIsAnErrorWithLineConsequenceAndRemedy() {
    String xml = InlineBpmn.process("\n\n" + around("<callActivity id=\"T\" name=\"Toets\"/>"));
    Finding found = Checks.findings(xml).get(0);
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.rule()).isEqualTo("unsupported");
    assertThat(found.line()).isEqualTo(5);
    assertThat(found.message().nl()).contains("'Toets'", "niet nagebootst");
    assertThat(found.remedy().nl()).contains("deelproces");
  }
}
