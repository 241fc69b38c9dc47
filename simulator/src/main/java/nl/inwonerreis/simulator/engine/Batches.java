package nl.inwonerreis.simulator.engine;

import java.util.Arrays;
import java.util.Comparator;
import nl.inwonerreis.simulator.plan.ArrivalStream;
import nl.inwonerreis.simulator.plan.ArrivalStream.BatchPlan;
import nl.inwonerreis.simulator.plan.Law;
import nl.inwonerreis.simulator.random.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * When the members of a batch arrive. A member is known by its number in the batch, not by its
 * order of arrival, so that another spread or size leaves the others who they are.
 */
final class Batches {

  private final Batch[] batches;

  /** One batch; without a spread its members come in order of their numbers, all at once. */
  private record Batch(double at, int size, double @Nullable [] times, Integer[] order) {}

  Batches(Run run, ArrivalStream[] streams) {
    batches = new Batch[streams.length];
    for (int s = 0; s < streams.length; s++) {
      BatchPlan plan = streams[s].batch();
      if (plan != null) {
        batches[s] = draw(run, streams[s].hash(), plan);
      }
    }
  }

  private static Batch draw(Run run, long hash, BatchPlan plan) {
    Law spread = plan.spread();
    if (spread == null) {
      return new Batch(plan.at(), plan.size(), null, new Integer[0]);
    }
    double[] times = new double[plan.size()];
    Integer[] order = new Integer[plan.size()];
    for (int k = 0; k < times.length; k++) {
      double after = run.draw(run.random.key(hash, k), k, spread, Purpose.BATCH);
      times[k] = plan.at() + Math.max(0, after);
      order[k] = k;
    }
    Arrays.sort(order, Comparator.comparingDouble(k -> times[k]));
    return new Batch(plan.at(), plan.size(), times, order);
  }

  /** Returns the number of the member who arrives as the {@code k}-th. */
  long memberAt(int stream, long k) {
    Batch batch = batches[stream];
    return batch.times == null ? k : batch.order[(int) k];
  }

  /** Returns when the {@code k}-th member arrives; infinity after the last. */
  double timeAt(int stream, long k) {
    Batch batch = batches[stream];
    if (k >= batch.size) {
      return Double.POSITIVE_INFINITY;
    }
    return batch.times == null ? batch.at : batch.times[batch.order[(int) k]];
  }
}
