package nl.inwonerreis.modeller.bpmn;

import static nl.inwonerreis.modeller.bpmn.InlineBpmn.finding;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.node;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.processOf;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.read;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.readProcess;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.rules;
import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Repetition;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.ThrowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FlowNodeReadingTest {

  @ParameterizedTest
  @CsvSource({
    "task,TASK",
    "userTask,USER",
    "manualTask,MANUAL",
    "serviceTask,SERVICE",
    "scriptTask,SCRIPT",
    "businessRuleTask,BUSINESS_RULE",
    "sendTask,SEND",
    "receiveTask,RECEIVE",
    "callActivity,CALL"
  })
  void everyTaskTypeIsRead(String element, Activity.Kind kind) {
    BpmnReading reading = readProcess("<%s id=\"T\" name=\"Bellen\"/>".formatted(element));
    assertThat(node(reading, "T"))
        .isEqualTo(new Activity("T", "Bellen", null, kind, Repetition.ONCE, false, null));
  }

  @ParameterizedTest
  @CsvSource({
    "exclusiveGateway,EXCLUSIVE",
    "parallelGateway,PARALLEL",
    "inclusiveGateway,INCLUSIVE",
    "eventBasedGateway,EVENT_BASED",
    "complexGateway,COMPLEX"
  })
  void everyGatewayTypeIsRead(String element, Gateway.Kind kind) {
    BpmnReading reading = readProcess("<%s id=\"G\"/>".formatted(element));
    assertThat(node(reading, "G")).isEqualTo(new Gateway("G", "", null, kind, null, false));
  }

  @ParameterizedTest
  @CsvSource({
    "messageEventDefinition,MESSAGE",
    "signalEventDefinition,SIGNAL",
    "errorEventDefinition,ERROR",
    "escalationEventDefinition,ESCALATION",
    "conditionalEventDefinition,CONDITIONAL",
    "linkEventDefinition,LINK",
    "compensateEventDefinition,COMPENSATION",
    "cancelEventDefinition,CANCEL",
    "terminateEventDefinition,TERMINATE",
    "timerEventDefinition,TIMER"
  })
  void everyEventDefinitionIsRead(String element, EventTrigger.Kind kind) {
    BpmnReading reading =
        readProcess(
            "<intermediateCatchEvent id=\"E\"><%s/></intermediateCatchEvent>".formatted(element));
    assertThat(((CatchEvent) node(reading, "E")).trigger().kind()).isEqualTo(kind);
  }

  @Test
  void everyEventIsReadAsItsOwnType() {
    BpmnReading reading =
        readProcess(
            """
            <startEvent id="S" isInterrupting="false"/><endEvent id="E"/>
            <intermediateCatchEvent id="C"/><intermediateThrowEvent id="T"/>
            <task id="A"/><boundaryEvent id="B" attachedToRef="A" cancelActivity="false"/>
            <boundaryEvent id="D" attachedToRef="A"/>
            """);
    EventTrigger none = EventTrigger.NONE;
    assertThat(node(reading, "S")).isEqualTo(new StartEvent("S", "", null, none, false));
    assertThat(node(reading, "E")).isEqualTo(new EndEvent("E", "", null, none, null));
    assertThat(node(reading, "C")).isEqualTo(new CatchEvent("C", "", null, none));
    assertThat(node(reading, "T")).isEqualTo(new ThrowEvent("T", "", null, none));
    assertThat(node(reading, "B")).isEqualTo(new BoundaryEvent("B", "", null, none, "A", false));
    assertThat(node(reading, "D")).isEqualTo(new BoundaryEvent("D", "", null, none, "A", true));
  }

  @ParameterizedTest
  @CsvSource({"timeDate,DATE", "timeDuration,DURATION", "timeCycle,CYCLE"})
  void aTimerKeepsItsExpression(String element, EventTrigger.Timer timer) {
    BpmnReading reading =
        readProcess(
            "<startEvent id=\"S\"><timerEventDefinition><%1$s> P1D </%1$s></timerEventDefinition></startEvent>"
                .formatted(element));
    assertThat(((StartEvent) node(reading, "S")).trigger())
        .isEqualTo(new EventTrigger(EventTrigger.Kind.TIMER, null, "", timer, "P1D"));
  }

  @Test
  void aMessageIsNamedAlsoThroughAPrefixOrASharedDefinition() {
    BpmnReading reading =
        read(
            InlineBpmn.definitions(
                """
                <message id="M" name="Uw zaak"/>
                <messageEventDefinition id="D" messageRef="M"/>
                <process id="P">
                  <startEvent id="S"><messageEventDefinition messageRef="tns:M"/></startEvent>
                  <endEvent id="E"><eventDefinitionRef>D</eventDefinitionRef></endEvent>
                </process>
                """));
    EventTrigger expected = new EventTrigger(EventTrigger.Kind.MESSAGE, "M", "Uw zaak", null, null);
    assertThat(((StartEvent) node(reading, "S")).trigger()).isEqualTo(expected);
    assertThat(((EndEvent) node(reading, "E")).trigger()).isEqualTo(expected);
  }

  @Test
  void severalDefinitionsAreMultiple() {
    BpmnReading reading =
        readProcess(
            "<startEvent id=\"S\"><messageEventDefinition/><timerEventDefinition/></startEvent>");
    assertThat(((StartEvent) node(reading, "S")).trigger().kind())
        .isEqualTo(EventTrigger.Kind.MULTIPLE);
  }

  @Test
  void subprocessesAreReadWithTheirKindAndContents() {
    BpmnReading reading =
        readProcess(
            """
            <subProcess id="A"><startEvent id="S"/><endEvent id="E"/>
              <sequenceFlow id="F" sourceRef="S" targetRef="E"/></subProcess>
            <subProcess id="B" triggeredByEvent="true"/><transaction id="C"/>
            <adHocSubProcess id="D"/>
            """);
    SubProcess embedded = (SubProcess) node(reading, "A");
    assertThat(embedded.kind()).isEqualTo(SubProcess.Kind.EMBEDDED);
    assertThat(embedded.nodes()).extracting(Node::id).containsExactly("S", "E");
    assertThat(embedded.flows()).containsExactly(new SequenceFlow("F", "", "S", "E", null));
    assertThat(((SubProcess) node(reading, "B")).kind()).isEqualTo(SubProcess.Kind.EVENT);
    assertThat(((SubProcess) node(reading, "C")).kind()).isEqualTo(SubProcess.Kind.TRANSACTION);
    assertThat(((SubProcess) node(reading, "D")).kind()).isEqualTo(SubProcess.Kind.AD_HOC);
  }

  @Test
  void repetitionAndCompensationAreRead() {
    BpmnReading reading =
        readProcess(
            """
            <task id="L"><standardLoopCharacteristics/></task>
            <task id="M"><multiInstanceLoopCharacteristics/></task>
            <task id="N"><multiInstanceLoopCharacteristics isSequential="true"/></task>
            <task id="C" isForCompensation="true"/><callActivity id="D" calledElement="X"/>
            """);
    assertThat(((Activity) node(reading, "L")).repetition()).isEqualTo(Repetition.LOOP);
    assertThat(((Activity) node(reading, "M")).repetition()).isEqualTo(Repetition.PARALLEL);
    assertThat(((Activity) node(reading, "N")).repetition()).isEqualTo(Repetition.SEQUENTIAL);
    assertThat(((Activity) node(reading, "C")).forCompensation()).isTrue();
    assertThat(((Activity) node(reading, "D")).called()).isEqualTo("X");
  }

  @Test
  void theGraphComesFromTheFlowsAndNotFromIncomingAndOutgoing() {
    BpmnReading reading =
        readProcess(
            """
            <startEvent id="S"><outgoing>nonsense</outgoing></startEvent><endEvent id="E"/>
            <sequenceFlow id="F" name="ja" sourceRef="S" targetRef="E">
              <conditionExpression>${x}</conditionExpression></sequenceFlow>
            """);
    assertThat(processOf(reading).flows())
        .containsExactly(new SequenceFlow("F", "ja", "S", "E", "${x}"));
  }

  @Test
  void aFlowWithoutEndsIsAnErrorAndLeftOut() {
    BpmnReading reading =
        readProcess(
            """
            <startEvent id="S"/><dataObject id="D"/>
            <sequenceFlow id="F" sourceRef="S" targetRef="Gone"/>
            <sequenceFlow id="G" sourceRef="D" targetRef="S"/>
            <sequenceFlow id="H" sourceRef="S"/>
            """);
    assertThat(rules(reading).stream().filter("dangling-flow"::equals)).hasSize(3);
    Finding found = finding(reading, "dangling-flow");
    assertThat(found.element()).isEqualTo("F");
    assertThat(found.line()).isEqualTo(4);
    assertThat(found.message().nl()).contains("'F'", "'Gone'");
    assertThat(processOf(reading).flows()).isEmpty();
  }

  @Test
  void aFlowAcrossABorderIsAnError() {
    BpmnReading reading =
        readProcess(
            """
            <startEvent id="S"/><subProcess id="A"><task id="T"/></subProcess>
            <sequenceFlow id="F" sourceRef="S" targetRef="T"/>
            """);
    assertThat(finding(reading, "flow-crosses-border").element()).isEqualTo("F");
  }

  @Test
  void aBoundaryEventWithoutHostIsAnError() {
    BpmnReading reading =
        readProcess("<boundaryEvent id=\"B\" attachedToRef=\"X\"/><startEvent id=\"X\"/>");
    assertThat(finding(reading, "boundary-without-host").message().en()).contains("'X'");
  }

  @Test
  void theDefaultFlowMustLeaveItsGateway() {
    String flows =
        "<task id=\"A\"/><sequenceFlow id=\"F\" sourceRef=\"%s\" targetRef=\"A\"/>"
            + "<exclusiveGateway id=\"G\" default=\"F\"/>";
    assertThat(((Gateway) node(readProcess(flows.formatted("G")), "G")).defaultFlow())
        .isEqualTo("F");
    BpmnReading wrong = readProcess(flows.formatted("A"));
    assertThat(((Gateway) node(wrong, "G")).defaultFlow()).isNull();
    assertThat(finding(wrong, "unknown-default-flow").severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anElementWithoutIdGetsTheSameMadeIdAtEachReading() {
    String xml = "<task/><task id=\"task_without_id_1\"/><task/>";
    BpmnReading reading = readProcess(xml);
    assertThat(processOf(reading).nodes())
        .extracting(Node::id)
        .containsExactly("task_without_id_2", "task_without_id_1", "task_without_id_3");
    assertThat(readProcess(xml).journey()).isEqualTo(reading.journey());
    assertThat(finding(reading, "missing-id").severity()).isEqualTo(Severity.WARNING);
    assertThat(reading.document().lineOf("task_without_id_2")).isEqualTo(3);
  }

  @Test
  void aDuplicateIdIsAnErrorWithTheLineOfTheSecond() {
    BpmnReading reading = readProcess("<task id=\"T\"/>\n<task id=\"T\"/>");
    Finding found = finding(reading, "duplicate-id");
    assertThat(found.line()).isEqualTo(4);
    assertThat(found.element()).isEqualTo("T");
    assertThat(processOf(reading).nodes()).extracting(Node::id).doesNotHaveDuplicates();
  }

  @Test
  void anUnknownKindOfNodeIsAnErrorThatNamesIt() {
    BpmnReading reading = readProcess("<choreographyTask id=\"C\"/><usrTask id=\"U\"/>");
    assertThat(reading.findings())
        .filteredOn(f -> f.rule().equals("unknown-element"))
        .extracting(Finding::element)
        .containsExactly("C", "U");
    assertThat(reading.findings())
        .filteredOn(f -> "U".equals(f.element()) && f.rule().equals("unknown-element"))
        .allMatch(f -> f.remedy().nl().contains("userTask"));
  }

  @Test
  void dataAndArtifactsInAProcessAreNoFindings() {
    BpmnReading reading =
        readProcess(
            """
            <dataObject id="D"/><dataObjectReference id="R" dataObjectRef="D"/>
            <textAnnotation id="A"/><group id="G"/><association id="L" sourceRef="R" targetRef="A"/>
            """);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void aNodeInNoProcessIsAnError() {
    BpmnReading reading = read(InlineBpmn.definitions("<process id=\"P\"/>\n<task id=\"T\"/>"));
    assertThat(finding(reading, "node-outside-process").element()).isEqualTo("T");
  }

  @Test
  void namesAreOnOneLineWithoutHtml() {
    BpmnReading reading =
        readProcess(
            "<task id=\"T\" name=\" Kaart&#10;kwijt&lt;br/&gt;en &amp;amp; &amp;lt;br&amp;gt;"
                + " &amp;#10;weg\"/>");
    assertThat(node(reading, "T").name()).isEqualTo("Kaart kwijt en & weg");
  }

  @Test
  void linesAreThoseOfTheFirstLineOfTheStartTag() {
    BpmnReading reading =
        read(
            """
            <?xml version="1.0"?>
            <!-- a
                 b -->

            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                id="D"
                targetNamespace="urn:t">
              <process
                  id="P"><task id="A"
                    name="x"/>text<task id="B"/>
                <!-- c
                --><![CDATA[
                ]]>
                <task id="C"/>
              </process>
            </definitions>
            """);
    assertThat(reading.document().lineOf("D")).isEqualTo(5);
    assertThat(reading.document().lineOf("P")).isEqualTo(8);
    assertThat(reading.document().lineOf("A")).isEqualTo(9);
    assertThat(reading.document().lineOf("B")).isEqualTo(10);
    assertThat(reading.document().lineOf("C")).isEqualTo(14);
    assertThat(reading.document().lineOf("absent")).isZero();
  }
}
