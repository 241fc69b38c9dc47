package nl.inwonerreis.simulator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import org.junit.jupiter.api.Test;

class UnfairnessTest {

  private static final Result EMPTY =
      new Result(
          new RunFacts("reis", "nu", "1", "2026-01-05", 1, 4, 1, 0, "", "", Map.of()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of());

  private final Map<RowId, double[]> base = new HashMap<>();
  private final Map<RowId, double[]> other = new HashMap<>();

  /** Puts a value that varies a little by replication, and a difference that varies less. */
  private void put(RowId row, double before, double after) {
    double[] first = new double[4];
    double[] second = new double[4];
    for (int r = 0; r < 4; r++) {
      first[r] = before * (1 + r * 0.01);
      second[r] = first[r] + (after - before) * (1 + (r % 2) * 0.01);
    }
    base.put(row, first);
    other.put(row, second);
  }

  private List<Unfairness> found() {
    return Unfairness.of(
        Comparer.compare(
            new ReplicatedResult(EMPTY, base), List.of(new ReplicatedResult(EMPTY, other))));
  }

  @Test
  void aBetterAverageThatWorsensAGroupIsNamedFirst() {
    put(Headline.HELPED.row(), 0.5, 0.56);
    put(Headline.HELPED.row("digitaal"), 0.6, 0.75);
    put(Headline.HELPED.row("moeite"), 0.4, 0.28);
    put(Headline.HELPED.row("nieuwe-taal"), 0.4, 0.34);
    put(Headline.STARTED.row(), 0.9, 0.8);
    put(Headline.STAFF_TIME.row(), 900, 600);
    List<Unfairness> unfair = found();
    assertThat(unfair).hasSize(2);
    assertThat(unfair.get(0).kind()).isEqualTo(Unfairness.Kind.GROUP_WORSE);
    assertThat(unfair.get(0).losses())
        .extracting(loss -> loss.cell().group())
        .containsExactly("moeite", "nieuwe-taal");
    assertThat(unfair.get(1).kind()).isEqualTo(Unfairness.Kind.PEOPLE_GIVE_UP);
    assertThat(unfair.get(1).losses().get(0).row()).isEqualTo(Headline.STARTED.row());
  }

  @Test
  void aGainForEveryoneIsFair() {
    put(Headline.HELPED.row(), 0.5, 0.56);
    put(Headline.HELPED.row("digitaal"), 0.6, 0.7);
    put(Headline.HELPED.row("moeite"), 0.4, 0.42);
    put(Headline.STAFF_TIME.row(), 900, 600);
    assertThat(found()).isEmpty();
  }

  @Test
  void aLossForAllIsNoHiddenLoss() {
    put(Headline.HELPED.row(), 0.5, 0.4);
    put(Headline.HELPED.row("moeite"), 0.4, 0.3);
    assertThat(found()).isEmpty();
  }
}
