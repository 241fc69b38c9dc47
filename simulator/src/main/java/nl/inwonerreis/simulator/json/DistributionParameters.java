package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.inwonerreis.simulator.distribution.Beta;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Empirical;
import nl.inwonerreis.simulator.distribution.Erlang;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Gamma;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.distribution.Normal;
import nl.inwonerreis.simulator.distribution.Pert;
import nl.inwonerreis.simulator.distribution.Trace;
import nl.inwonerreis.simulator.distribution.Triangular;
import nl.inwonerreis.simulator.distribution.Uniform;
import nl.inwonerreis.simulator.distribution.Weibull;
import org.jspecify.annotations.Nullable;

/** The parameters of one distribution, as numbers. */
final class DistributionParameters {
  private final String name;
  private final Map<String, Double> one = new LinkedHashMap<>();
  private final Map<String, List<Double>> many = new LinkedHashMap<>();
  private final Faults faults;
  private final Scalars scalars;
  private boolean complete = true;

  DistributionParameters(
      String name, Fields fields, Function<Json, @Nullable Double> unit, Faults faults) {
    this.name = name;
    this.faults = faults;
    this.scalars = new Scalars(faults);
    for (String parameter : wanted(fields)) {
      Json value = fields.require(parameter);
      if (value == null) {
        complete = false;
      } else if (parameter.equals("values") || parameter.equals("weights")) {
        list(parameter, value, parameter.equals("weights") ? this::weight : unit);
      } else {
        single(parameter, value, unit);
      }
    }
  }

  private List<String> wanted(Fields fields) {
    if (name.equals("lognormal")) {
      boolean median = fields.has("median") || fields.has("p90");
      boolean mean = fields.has("mean") || fields.has("sd");
      if (median && mean) {
        Fields.two(
            fields.pointer(),
            new TreeSet<>(Set.of(fields.has("mean") ? "mean" : "sd", "median / p90"))
                .stream().toList(),
            faults);
      }
      return median ? List.of("median", "p90") : List.of("mean", "sd");
    }
    List<String> shape = Distributions.SHAPES.get(name);
    boolean even = name.equals("empirical") && !fields.has("weights");
    return even || shape == null ? List.of("values") : shape;
  }

  private void single(String parameter, Json value, Function<Json, @Nullable Double> unit) {
    Double read =
        switch (parameter) {
          case "k" -> wholeShape(value);
          case "shape" -> scalars.number(value, Double.MIN_NORMAL, 1e6);
          default -> unit.apply(value);
        };
    if (read == null) {
      complete = false;
    } else {
      one.put(parameter, read);
    }
  }

  private @Nullable Double wholeShape(Json value) {
    Long k = scalars.whole(value, 1, 1_000_000);
    return k == null ? null : Double.valueOf(k);
  }

  private @Nullable Double weight(Json value) {
    return scalars.number(value, 0, Double.MAX_VALUE);
  }

  private void list(String parameter, Json value, Function<Json, @Nullable Double> unit) {
    List<Double> read = new ArrayList<>();
    if (value instanceof Json.Arr array) {
      for (Json item : array.items()) {
        Double number = unit.apply(item);
        complete &= number != null;
        read.add(number == null ? 0 : number);
      }
    } else {
      scalars.wrongType(value, "een lijst", "a list", "[ … ]");
      complete = false;
    }
    many.put(parameter, read);
  }

  private double get(String parameter) {
    return one.getOrDefault(parameter, Double.NaN);
  }

  private List<Double> all(String parameter) {
    return many.getOrDefault(parameter, List.of());
  }

  /** Returns whether every parameter was there and could be read. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Makes the distribution.
   *
   * @throws IllegalArgumentException if no distribution has these parameters
   */
  Distribution make() {
    return switch (name) {
      case "exponential" -> new Exponential(get("mean"));
      case "normal" -> new Normal(get("mean"), get("sd"));
      case "uniform" -> new Uniform(get("min"), get("max"));
      case "triangular" -> new Triangular(get("min"), get("mode"), get("max"));
      case "pert" -> new Pert(get("min"), get("mode"), get("max"));
      case "lognormal" ->
          one.containsKey("median")
              ? Lognormal.ofMedian(get("median"), get("p90"))
              : new Lognormal(get("mean"), get("sd"));
      case "gamma" -> new Gamma(get("mean"), get("sd"));
      case "erlang" -> new Erlang((int) get("k"), get("mean"));
      case "weibull" -> new Weibull(get("shape"), get("mean"));
      case "beta" -> new Beta(get("min"), get("max"), get("mean"), get("sd"));
      case "empirical" ->
          new Empirical(
              all("values"),
              many.containsKey("weights")
                  ? all("weights")
                  : all("values").stream().map(v -> 1.0).toList());
      default -> new Trace(all("values"));
    };
  }
}
