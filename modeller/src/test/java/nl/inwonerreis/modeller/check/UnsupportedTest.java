package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.Checks.flows;
import static nl.inwonerreis.modeller.check.Checks.found;
import static nl.inwonerreis.modeller.check.Checks.foundIn;
import static nl.inwonerreis.modeller.check.Checks.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.modeller.bpmn.InlineBpmn;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulation refuses by element id, what it simulates in part, and what it takes. */
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
        "<transaction id=\"T\"/>",
        "<inclusiveGateway id=\"T\"/>",
        "<complexGateway id=\"T\"/>",
        "<task id=\"T\"><standardLoopCharacteristics/></task>",
        "<task id=\"T\"><multiInstanceLoopCharacteristics/></task>",
        "<subProcess id=\"T\"><multiInstanceLoopCharacteristics"
            + " isSequential=\"true\"/></subProcess>",
        "<intermediateThrowEvent id=\"T\"/>",
        "<intermediateThrowEvent id=\"T\"><messageEventDefinition/></intermediateThrowEvent>",
        "<intermediateThrowEvent id=\"T\"><signalEventDefinition/></intermediateThrowEvent>",
        "<intermediateThrowEvent id=\"T\"><escalationEventDefinition/></intermediateThrowEvent>",
        "<intermediateThrowEvent id=\"T\"><compensateEventDefinition/></intermediateThrowEvent>",
        "<intermediateCatchEvent id=\"T\"><messageEventDefinition/></intermediateCatchEvent>",
        "<intermediateCatchEvent id=\"T\"><timerEventDefinition/></intermediateCatchEvent>",
        "<intermediateCatchEvent id=\"T\"><signalEventDefinition/></intermediateCatchEvent>",
        "<intermediateCatchEvent id=\"T\"><conditionalEventDefinition/></intermediateCatchEvent>"
      })
  void whatTheSimulationKnowsIsTaken(String node) {
    assertThat(found(around(node))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<adHocSubProcess id=\"T\"><task id=\"I\"/></adHocSubProcess>",
        "<intermediateCatchEvent id=\"T\"><messageEventDefinition/><timerEventDefinition/>"
            + "</intermediateCatchEvent>",
        "<intermediateThrowEvent id=\"T\"><messageEventDefinition/><signalEventDefinition/>"
            + "</intermediateThrowEvent>"
      })
  void whatItKnowsInPartIsNamedByElement(String node) {
    assertThat(found(around(node))).containsExactly("partly-simulated(T)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<intermediateThrowEvent id=\"T\"><errorEventDefinition/></intermediateThrowEvent>",
        "<intermediateThrowEvent id=\"T\"><timerEventDefinition/></intermediateThrowEvent>",
        "<intermediateThrowEvent id=\"T\"><terminateEventDefinition/></intermediateThrowEvent>",
        "<intermediateCatchEvent id=\"T\"><errorEventDefinition/></intermediateCatchEvent>"
      })
  void eventsThatBpmnDoesNotKnowAtTheirPlaceAreRefused(String node) {
    assertThat(found(around(node))).containsExactly("unsupported(T)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"terminate", "message", "error", "signal", "escalation", "compensate", "cancel"})
  void endsMayThrow(String kind) {
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
  void aStartWithATriggerInASubprocessDoesNotWaitForIt() {
    assertThat(
            found(
                around(
                    "<subProcess id=\"T\"><startEvent id=\"I\"><timerEventDefinition/></startEvent>"
                        + nodes("endEvent:K")
                        + flows("I-K")
                        + "</subProcess>")))
        .containsExactly("partly-simulated(I)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"message", "timer", "signal", "error", "escalation", "conditional", "compensate"})
  void anEventSubprocessStartsByAnEvent(String kind) {
    assertThat(
            found(
                nodes("startEvent:S endEvent:E")
                    + "<subProcess id=\"T\" triggeredByEvent=\"true\"><startEvent id=\"I\"><"
                    + kind
                    + "EventDefinition/></startEvent>"
                    + nodes("endEvent:K")
                    + flows("I-K")
                    + "</subProcess>"
                    + flows("S-E")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"message", "timer", "error", "escalation", "signal", "conditional"})
  void boundaryEventsAreTaken(String kind) {
    String boundary =
        "<boundaryEvent id=\"B\" attachedToRef=\"T\"><%sEventDefinition/></boundaryEvent>"
            .formatted(kind);
    String xml = around("<task id=\"T\"/>" + boundary) + nodes("endEvent:F") + flows("B-F");
    assertThat(found(xml)).isEmpty();
  }

  @Test
  void anInclusiveGatewayIsTakenAndAComplexOneInPart() {
    String nodes = nodes("startEvent:S %1$s:G task:A task:B %1$s:H endEvent:E");
    String flows = flows("S-G G-A G-B A-H B-H H-E");
    assertThat(found(nodes.formatted("inclusiveGateway") + flows)).isEmpty();
    assertThat(found(nodes.formatted("complexGateway") + flows))
        .containsExactly("partly-simulated(G)", "partly-simulated(H)");
  }

  @Test
  void anEventGatewayMayStartTheProcess() {
    assertThat(
            found(
                "<eventBasedGateway id=\"G\" instantiate=\"true\"/>"
                    + nodes("receiveTask:A receiveTask:B endEvent:E")
                    + flows("G-A G-B A-E B-E")))
        .isEmpty();
  }

  @Test
  void aConditionIsTakenAfterAnyNode() {
    String flow =
        "<sequenceFlow id=\"F\" sourceRef=\"%s\" targetRef=\"E\"><conditionExpression>x"
            + "</conditionExpression></sequenceFlow>";
    String rest = nodes("startEvent:S task:A exclusiveGateway:X endEvent:E endEvent:D");
    assertThat(found(rest + flows("S-A A-X X-D") + flow.formatted("X"))).isEmpty();
    assertThat(found(rest + flows("S-A A-X X-D") + flow.formatted("A"))).isEmpty();
  }

  @Test
  void aCalledProcessThatIsNotInTheFileIsATask() {
    assertThat(found(around("<callActivity id=\"T\" calledElement=\"Elders\"/>")))
        .containsExactly("called-process-missing(T)");
    assertThat(found(around("<callActivity id=\"T\"/>")))
        .containsExactly("called-process-missing(T)");
  }

  @Test
  void aProcessThatCallsItselfIsRefused() {
    assertThat(foundIn(InlineBpmn.process(around("<callActivity id=\"T\" calledElement=\"P\"/>"))))
        .containsExactly("call-circle(T)");
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed() {
    String link =
        "<%s id=\"%s\"><linkEventDefinition name=\"%s\"/></%1$s>"
            .formatted("intermediateThrowEvent", "L", "verder");
    String target =
        "<intermediateCatchEvent id=\"C\"><linkEventDefinition name=\"%s\"/>"
            + "</intermediateCatchEvent>";
    String rest = nodes("startEvent:S endEvent:E") + link + flows("S-L C-E");
    assertThat(found(rest + target.formatted("verder"))).isEmpty();
    assertThat(found(rest + target.formatted("elders"))).containsExactly("link-without-target(L)");
  }

  @Test
  void theFindingIsAnErrorWithLineConsequenceAndRemedy() {
    String xml =
        InlineBpmn.process(
            "\n\n"
                + around(
                    "<intermediateThrowEvent id=\"T\" name=\"Toets\"><errorEventDefinition/>"
                        + "</intermediateThrowEvent>"));
    Finding found = Checks.findings(xml).get(0);
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.rule()).isEqualTo("unsupported");
    assertThat(found.line()).isEqualTo(5);
    assertThat(found.message().nl()).contains("'Toets'", "kan die soort niet");
    assertThat(found.remedy().nl()).contains("Geldig is hier");
  }
}
