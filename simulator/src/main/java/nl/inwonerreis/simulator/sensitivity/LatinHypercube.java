package nl.inwonerreis.simulator.sensitivity;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;

/**
 * Random points of which every coordinate fills its range evenly: each of n equal parts once.
 *
 * <p>Source: McKay, Beckman and Conover, A comparison of three methods for selecting values of
 * input variables in the analysis of output from a computer code, Technometrics 21 (1979) 239–245.
 */
public final class LatinHypercube {

  private static final long PLACE = RandomStreams.hash("Latin hypercube");

  private LatinHypercube() {}

  /** Returns {@code n} points of {@code numbers} coordinates in [0, 1). */
  public static List<double[]> points(int n, int numbers, long seed) {
    List<double[]> points = new ArrayList<>();
    for (int p = 0; p < n; p++) {
      points.add(new double[numbers]);
    }
    RandomStreams streams = new RandomStreams(seed, 0);
    for (int i = 0; i < numbers; i++) {
      UniformRandomProvider random = streams.at(streams.key(PLACE, i), PLACE, 0, Purpose.DESIGN);
      int[] parts = PermutationSampler.natural(n);
      PermutationSampler.shuffle(random, parts);
      for (int p = 0; p < n; p++) {
        points.get(p)[i] = (parts[p] + random.nextDouble()) / n;
      }
    }
    return points;
  }
}
