package nl.inwonerreis.simulator.sensitivity;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;
import nl.inwonerreis.simulator.statistics.Tally;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;

/**
 * Elementary effects: many numbers screened with few runs. Each trajectory starts at a random place
 * and moves one number after the other by two thirds of its range; what the outcome does at that
 * step is the elementary effect of the number there.
 *
 * <p>Source: Morris, Factorial sampling plans for preliminary computational experiments,
 * Technometrics 33 (1991) 161–174, with four levels; µ* of Campolongo, Cariboni and Saltelli, An
 * effective screening design for sensitivity analysis of large models, Environmental Modelling and
 * Software 22 (2007) 1509–1518.
 */
public final class Morris {

  private static final double STEP = 2.0 / 3;
  private static final long PLACE = RandomStreams.hash("Morris");

  private final int numbers;
  private final List<double[]> points = new ArrayList<>();

  /** Which number moves at each step, a row for each trajectory. */
  private final List<int[]> orders = new ArrayList<>();

  /**
   * Makes the points for so many numbers and trajectories: {@code trajectories × (numbers + 1)}.
   *
   * @param seed the same seed gives the same points
   */
  public Morris(int numbers, int trajectories, long seed) {
    if (numbers < 1 || trajectories < 2) {
      throw new IllegalArgumentException(
          numbers + " numbers and " + trajectories + " trajectories: it must be 1 and 2 at least.");
    }
    this.numbers = numbers;
    RandomStreams streams = new RandomStreams(seed, 0);
    for (int t = 0; t < trajectories; t++) {
      trajectory(streams.at(streams.key(PLACE, t), PLACE, 0, Purpose.DESIGN));
    }
  }

  private void trajectory(UniformRandomProvider random) {
    double[] place = new double[numbers];
    double[] step = new double[numbers];
    for (int i = 0; i < numbers; i++) {
      double low = random.nextInt(2) / 3.0;
      boolean up = random.nextBoolean();
      place[i] = up ? low : low + STEP;
      step[i] = up ? STEP : -STEP;
    }
    int[] order = PermutationSampler.natural(numbers);
    PermutationSampler.shuffle(random, order);
    points.add(place.clone());
    for (int moved : order) {
      place[moved] += step[moved];
      points.add(place.clone());
    }
    orders.add(order);
  }

  /** Returns where to look: each number from 0 (low) to 1 (high). */
  public List<double[]> points() {
    return List.copyOf(points);
  }

  /**
   * Returns the effects of each number, in the unit of the outcome over the whole range.
   *
   * @param outcomes at each point, in order; NaN where there is none, which gives no effect
   */
  public List<Effect> effects(double[] outcomes) {
    Tally[] signed = tallies();
    Tally[] sizes = tallies();
    int at = 0;
    for (int[] order : orders) {
      for (int moved : order) {
        double move = points.get(at + 1)[moved] - points.get(at)[moved];
        double effect = (outcomes[at + 1] - outcomes[at]) / move;
        if (!Double.isNaN(effect)) {
          signed[moved].add(effect);
          sizes[moved].add(Math.abs(effect));
        }
        at++;
      }
      at++;
    }
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < numbers; i++) {
      effects.add(
          new Effect(sizes[i].mean(), signed[i].mean(), signed[i].sd(), (int) signed[i].n()));
    }
    return List.copyOf(effects);
  }

  private Tally[] tallies() {
    Tally[] tallies = new Tally[numbers];
    for (int i = 0; i < numbers; i++) {
      tallies[i] = new Tally();
    }
    return tallies;
  }

  /**
   * What one number does to the outcome when it goes from low to high.
   *
   * @param size µ*: mean size of the effects; NaN when there are none
   * @param mean µ: mean effect, with its sign
   * @param spread σ: standard deviation of the effects; large where the effect depends on the other
   *     numbers or is not straight
   * @param n effects that it rests on
   */
  public record Effect(double size, double mean, double spread, int n) {}
}
