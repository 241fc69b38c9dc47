package nl.inwonerreis.simulator.distribution;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.GuideTableDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;

/**
 * One of a list of measured values, each with a weight.
 *
 * <p>Drawn by inversion of the values in ascending order with a guide table (Devroye 1986, chapter
 * III.2.4), so that the order in which values are written does not matter.
 *
 * @param values zero or more, at least one
 * @param weights as many as values, zero or more, not all zero; they need not sum to 1
 */
public record Empirical(List<Double> values, List<Double> weights) implements Distribution {

  public Empirical {
    values = List.copyOf(values);
    weights = List.copyOf(weights);
    Parameters.require(!values.isEmpty(), "values is empty. Maybe a fixed value was meant.");
    Parameters.require(
        weights.size() == values.size(),
        "weights has %s numbers and values %s, but each value needs one weight. "
            + "Maybe one was left out.",
        weights.size(),
        values.size());
    values.forEach(value -> Parameters.notNegative("values", value));
    weights.forEach(weight -> Parameters.notNegative("weights", weight));
    double sum = sum(weights);
    Parameters.require(
        sum > 0 && sum < Double.POSITIVE_INFINITY,
        "weights sum to %s, but must sum to a number above zero. Maybe use 1 for each.",
        sum);
  }

  /** Makes an empirical distribution in which every value weighs the same. */
  public Empirical(List<Double> values) {
    this(values, Collections.nCopies(values.size(), 1.0));
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    int[] ascending =
        IntStream.range(0, values.size())
            .boxed()
            .sorted((i, j) -> Double.compare(values.get(i), values.get(j)))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] sorted = new double[ascending.length];
    double[] shares = new double[ascending.length];
    for (int i = 0; i < ascending.length; i++) {
      sorted[i] = values.get(ascending[i]);
      shares[i] = weights.get(ascending[i]);
    }
    SharedStateDiscreteSampler index = GuideTableDiscreteSampler.of(random, shares);
    return k -> sorted[index.sample()];
  }

  @Override
  public double mean() {
    double sum = 0;
    for (int i = 0; i < values.size(); i++) {
      sum += values.get(i) * (weights.get(i) / sum(weights));
    }
    return isFixed() ? values.get(0) : sum;
  }

  @Override
  public boolean isFixed() {
    return values.stream().distinct().count() == 1;
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).sum();
  }
}
