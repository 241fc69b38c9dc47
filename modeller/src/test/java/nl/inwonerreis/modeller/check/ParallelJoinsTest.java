package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.Checks.flows;
import static nl.inwonerreis.modeller.check.Checks.found;
import static nl.inwonerreis.modeller.check.Checks.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** J is a parallel join, X an exclusive split, A and B are tasks. */
final class ParallelJoinsTest {

  private static final String ENDS = "startEvent:S endEvent:E ";

  @Test
  void aJoinBehindAnExclusiveSplitWaitsInVain() {
    assertThat(
            found(
                nodes(ENDS + "exclusiveGateway:X task:A task:B parallelGateway:J")
                    + flows("S-X X-A X-B A-J B-J J-E")))
        .containsExactly("deadlock-join(J)");
  }

  @Test
  void aJoinStraightBehindAnExclusiveSplitWaitsInVain() {
    assertThat(
            found(
                nodes(ENDS + "exclusiveGateway:X task:A parallelGateway:J")
                    + flows("S-X X-A X-J A-J J-E")))
        .containsExactly("deadlock-join(J)");
  }

  @Test
  void aJoinBehindAnEventBasedSplitWaitsInVain() {
    assertThat(
            found(
                nodes(ENDS + "eventBasedGateway:X receiveTask:A receiveTask:B parallelGateway:J")
                    + flows("S-X X-A X-B A-J B-J J-E")))
        .containsExactly("deadlock-join(J)");
  }

  @Test
  void aJoinBehindAForkIsFine() {
    assertThat(
            found(
                nodes(ENDS + "parallelGateway:X task:A task:B parallelGateway:J")
                    + flows("S-X X-A X-B A-J B-J J-E")))
        .isEmpty();
  }

  @Test
  void aForkInsideOneBranchIsFine() {
    assertThat(
            found(
                nodes(
                        ENDS
                            + "exclusiveGateway:X parallelGateway:F task:A task:B"
                            + " parallelGateway:J endEvent:G")
                    + flows("S-X X-F X-G F-A F-B A-J B-J J-E")))
        .isEmpty();
  }

  @Test
  void aBranchThatFeedsOnlyOneOfTheFlowsWaitsInVain() {
    assertThat(
            found(
                nodes(
                        ENDS
                            + "exclusiveGateway:X parallelGateway:F task:A task:B"
                            + " exclusiveGateway:M parallelGateway:J")
                    + flows("S-X X-F X-M F-M F-B M-A A-J B-J J-E")))
        .containsExactly("deadlock-join(J)");
  }

  @Test
  void aChoiceInsideAForkThatMergesAgainIsFine() {
    assertThat(
            found(
                nodes(
                        ENDS
                            + "parallelGateway:F exclusiveGateway:X task:A task:B"
                            + " exclusiveGateway:M task:C parallelGateway:J")
                    + flows("S-F F-X F-C X-A X-B A-M B-M M-J C-J J-E")))
        .isEmpty();
  }

  @Test
  void aRepairLoopBehindAChoiceIsFine() {
    assertThat(
            found(
                nodes(
                        ENDS
                            + "exclusiveGateway:M task:A exclusiveGateway:X parallelGateway:F"
                            + " task:B task:C parallelGateway:J")
                    + flows("S-M M-A A-X X-M X-F F-B F-C B-J C-J J-E")))
        .isEmpty();
  }

  @Test
  void severalTokensAtTheSplitAreGivenTheBenefitOfTheDoubt() {
    assertThat(
            found(
                nodes(
                        ENDS
                            + "parallelGateway:F exclusiveGateway:X task:A task:B"
                            + " parallelGateway:J task:C task:D")
                    + flows("S-F F-C F-D C-X D-X X-A X-B A-J B-J J-E")))
        .isEmpty();
  }

  @Test
  void aForkThatIsJoinedBeforeTheSplitGivesOneToken() {
    assertThat(
            found(
                nodes(
                        ENDS
                            + "parallelGateway:F task:C task:D parallelGateway:K"
                            + " exclusiveGateway:X task:A task:B parallelGateway:J")
                    + flows("S-F F-C F-D C-K D-K K-X X-A X-B A-J B-J J-E")))
        .containsExactly("deadlock-join(J)");
  }
}
