package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.Checks.flows;
import static nl.inwonerreis.modeller.check.Checks.found;
import static nl.inwonerreis.modeller.check.Checks.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where tokens start, go, wait and end. */
final class FlowRulesTest {

  @Test
  void aSoundProcessHasNoFindings() {
    assertThat(
            found(
                nodes("startEvent:S task:A exclusiveGateway:X task:B endEvent:E endEvent:F")
                    + flows("S-A A-X X-B X-F B-E")))
        .isEmpty();
  }

  @Test
  void aRoundWithoutAChoiceThatAllComeToIsRefused() {
    String self = nodes("startEvent:S task:A endEvent:E") + flows("S-A S-E A-A A-E");
    assertThat(found(self)).containsExactly("endless-round(A)");
    String around = nodes("startEvent:S task:A parallelGateway:W endEvent:E");
    assertThat(found(around + flows("S-A A-W W-A W-E"))).containsExactly("endless-round(A)");
  }

  @Test
  void aRoundThatAChoiceAnInterruptionOrATerminateEndLeavesIsNotRefused() {
    String choice = nodes("startEvent:S task:A exclusiveGateway:X endEvent:E");
    assertThat(found(choice + flows("S-A A-X X-A X-E"))).isEmpty();
    String round = nodes("startEvent:S task:A endEvent:E") + flows("S-A A-A A-E");
    String stops = "<endEvent id=\"T\"><terminateEventDefinition/></endEvent>";
    assertThat(found(round + stops + flows("A-T"))).doesNotContain("endless-round(A)");
    String boundary = "<boundaryEvent id=\"B\" attachedToRef=\"A\"/>";
    assertThat(found(round + boundary + flows("B-E"))).doesNotContain("endless-round(A)");
    String waiting =
        "<intermediateCatchEvent id=\"C\"><signalEventDefinition/></intermediateCatchEvent>";
    String listening = nodes("startEvent:S parallelGateway:W endEvent:E") + waiting;
    assertThat(found(listening + flows("S-W W-C C-W W-E"))).doesNotContain("endless-round(C)");
    String sometimes = nodes("startEvent:S exclusiveGateway:X task:A endEvent:E");
    assertThat(found(sometimes + flows("S-X X-A X-E A-A A-E"))).doesNotContain("endless-round(A)");
  }

  @Test
  void aNodeThatNoStartLeadsToIsUnreachable() {
    assertThat(found(nodes("startEvent:S endEvent:E task:A endEvent:F") + flows("S-E A-F")))
        .containsExactly("unreachable(A)", "unreachable(F)");
  }

  @Test
  void whatFollowsABoundaryEventOrStandsInASubprocessIsReachable() {
    assertThat(
            found(
                "<subProcess id=\"U\">"
                    + nodes("startEvent:I task:J endEvent:K")
                    + flows("I-J J-K")
                    + "</subProcess><boundaryEvent id=\"B\" attachedToRef=\"U\"/>"
                    + nodes("startEvent:S endEvent:E endEvent:F")
                    + flows("S-U U-E B-F")))
        .isEmpty();
  }

  @Test
  void aSubprocessWithoutStartEventBeginsAtItsFirstNodes() {
    assertThat(
            found(
                "<subProcess id=\"U\">"
                    + nodes("task:J task:K")
                    + flows("J-K")
                    + "</subProcess>"
                    + nodes("startEvent:S endEvent:E")
                    + flows("S-U U-E")))
        .isEmpty();
  }

  @Test
  void whatStandsInAnEventSubprocessIsReachable() {
    assertThat(
            found(
                "<subProcess id=\"U\" triggeredByEvent=\"true\">"
                    + nodes("startEvent:I endEvent:K")
                    + flows("I-K")
                    + "</subProcess>"
                    + nodes("startEvent:S endEvent:E")
                    + flows("S-E")))
        .containsExactly("partly-simulated(I)");
  }

  @Test
  void aLoopWithoutWayOutNeverEnds() {
    assertThat(found(nodes("startEvent:S task:A task:B") + flows("S-A A-B B-A")))
        .containsExactly(
            "endless-round(A)", "no-way-to-end(A)", "no-way-to-end(B)", "no-way-to-end(S)");
  }

  @Test
  void aLoopWithAWayOutEnds() {
    assertThat(
            found(
                nodes("startEvent:S task:A exclusiveGateway:X endEvent:E")
                    + flows("S-A A-X X-A X-E")))
        .isEmpty();
  }

  @Test
  void aLoopThatABoundaryEventInterruptsEnds() {
    String loop =
        "<subProcess id=\"U\">"
            + nodes("startEvent:I task:J task:K")
            + flows("I-J J-K K-J")
            + "</subProcess><boundaryEvent id=\"B\" attachedToRef=\"U\" cancelActivity=\"%s\"/>"
            + nodes("startEvent:S endEvent:E endEvent:F")
            + flows("S-U U-E B-F");
    assertThat(found(loop.formatted("true"))).isEmpty();
    assertThat(found(loop.formatted("false")))
        .containsExactly("no-way-to-end(I)", "no-way-to-end(J)", "no-way-to-end(K)");
  }

  @Test
  void aLastTaskWithoutFlowIsAnEnd() {
    assertThat(found(nodes("startEvent:S task:A") + flows("S-A"))).isEmpty();
  }

  @Test
  void aProcessWithoutStartEventIsAWarning() {
    assertThat(found(nodes("task:A endEvent:E") + flows("A-E")))
        .containsExactly("no-start-event(P)");
  }

  @Test
  void aProcessWithoutAnyBeginningIsRefused() {
    assertThat(found(nodes("task:A task:B") + flows("A-B B-A")))
        .startsWith("no-start-event(P)")
        .contains("unreachable(A)");
  }

  @Test
  void anEmptyProcessIsAWarning() {
    assertThat(found("")).containsExactly("no-start-event(P)");
  }

  @Test
  void startsGatewaysAndBoundaryEventsNeedAWayOut() {
    assertThat(
            found(
                nodes("startEvent:S startEvent:T task:A exclusiveGateway:X")
                    + "<boundaryEvent id=\"B\" attachedToRef=\"A\"/>"
                    + flows("S-A A-X")))
        .containsExactly("boundary-without-flow(B)", "no-way-out(T)", "no-way-out(X)");
  }

  @Test
  void anEventGatewayMustBeFollowedByWhatWaits() {
    String events =
        "<intermediateCatchEvent id=\"C\"><timerEventDefinition/></intermediateCatchEvent>";
    assertThat(
            found(
                nodes("startEvent:S eventBasedGateway:G receiveTask:R task:A endEvent:E")
                    + events
                    + flows("S-G G-C G-R G-A C-E R-E A-E")))
        .containsExactly("event-gateway-branch(G_A)");
  }

  @Test
  void theProcessBehindADanglingFlowIsRefused() {
    assertThat(found(nodes("startEvent:S endEvent:E") + flows("S-E S-Gone")))
        .containsExactly("dangling-flow(S_Gone)");
  }

  @Test
  void anEventSubprocessIsNoBeginning() {
    assertThat(
            found(
                "<subProcess id=\"U\" triggeredByEvent=\"true\">"
                    + nodes("startEvent:I endEvent:K")
                    + flows("I-K")
                    + "</subProcess>"
                    + nodes("task:A task:B")
                    + flows("A-B B-A")))
        .contains("no-start-event(P)", "unreachable(A)", "unreachable(B)");
  }
}
