package nl.inwonerreis.simulator.distribution;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Measured values replayed: the k-th resident takes value k mod n.
 *
 * @param values zero or more, at least one, in order
 */
public record Trace(List<Double> values) implements Distribution {

  public Trace {
    values = List.copyOf(values);
    Parameters.require(!values.isEmpty(), "values is empty. Maybe a fixed value was meant.");
    values.forEach(value -> Parameters.notNegative("values", value));
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    double[] trace = values.stream().mapToDouble(Double::doubleValue).toArray();
    return k -> trace[Math.floorMod(k, trace.length)];
  }

  @Override
  public double mean() {
    return isFixed()
        ? values.get(0)
        : values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  @Override
  public boolean isFixed() {
    return values.stream().distinct().count() == 1;
  }
}
