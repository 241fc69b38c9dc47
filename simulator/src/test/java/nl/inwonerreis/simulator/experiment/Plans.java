package nl.inwonerreis.simulator.experiment;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Origin;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.observe.RandomRun;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.observe.Shapes;
import org.jspecify.annotations.Nullable;

/** Plans and replications to test with. */
final class Plans {

  static final double DURATION = 20_000;

  private static final Origin ORIGIN =
      new Origin("bellen", "nu", "0", "2026-01-05", 1, "aa", "bb", Map.of("kcc", "KCC 14 055"));

  private Plans() {}

  static ExperimentPlan plan(Replications replications, @Nullable Double warmUp) {
    return plan(replications, warmUp, false);
  }

  static ExperimentPlan plan(
      Replications replications, @Nullable Double warmUp, boolean untilLastResident) {
    return new ExperimentPlan(
        ORIGIN,
        Shapes.SMALL,
        DURATION,
        untilLastResident,
        warmUp,
        replications,
        List.of(),
        List.of(),
        List.of());
  }

  /** A queue with impatient residents; the number of the replication is the seed. */
  static Replication queue() {
    return (number, observer, stop) -> {
      RandomRun.tell(number, observer, DURATION);
      return facts(DURATION);
    };
  }

  static Replication.Facts facts(double end) {
    return new Replication.Facts(end, false, 0, new long[4]);
  }
}
