package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;

/** Waits of one replication after a warm-up, straight from the engine; and means of many. */
final class Waits implements Observer {

  private static final int REPLICATIONS = 20;

  /** Student's t with 19 degrees of freedom, two-sided 99.99 %. */
  private static final double T = 4.897;

  private final double warmUp;
  private final double norm;
  private long joined;
  private long soon;
  private long left;
  private double sum;
  private double squares;

  private Waits(double warmUp, double norm) {
    this.warmUp = warmUp;
    this.norm = norm;
  }

  static Waits[] of(TestRun run, double warmUp, double norm) {
    Waits[] all = new Waits[REPLICATIONS];
    Arrays.setAll(
        all,
        i -> {
          Waits waits = new Waits(warmUp, norm);
          run.observe(i, waits);
          return waits;
        });
    return all;
  }

  @Override
  public void start(Moment m, double waited) {
    if (m.time > warmUp && m.pool >= 0) {
      joined++;
      soon += waited <= norm ? 1 : 0;
      add(waited);
    }
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean inQueue, double waited) {
    if (m.time > warmUp && inQueue) {
      joined++;
      left++;
      add(waited);
    }
  }

  private void add(double waited) {
    sum += waited;
    squares += waited * waited;
  }

  double mean() {
    return sum / joined;
  }

  double meanSquare() {
    return squares / joined;
  }

  double answered() {
    return (double) soon / joined;
  }

  double abandoned() {
    return (double) left / joined;
  }

  /** Checks the mean over replications against its known value, with an interval at 99.99 %. */
  static void assertIs(Waits[] runs, ToDoubleFunction<Waits> of, double expected) {
    double[] x = Arrays.stream(runs).mapToDouble(of).toArray();
    double mean = Arrays.stream(x).average().orElseThrow();
    double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    double half = T * Math.sqrt(variance / x.length);
    assertThat(mean).as("%s ± %s", mean, half).isBetween(expected - half, expected + half);
    assertThat(half / expected).as("the interval tells something").isLessThan(0.2);
  }
}
