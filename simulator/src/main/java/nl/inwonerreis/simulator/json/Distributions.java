package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Beta;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Empirical;
import nl.inwonerreis.simulator.distribution.Erlang;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Fixed;
import nl.inwonerreis.simulator.distribution.Gamma;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.distribution.Normal;
import nl.inwonerreis.simulator.distribution.Pert;
import nl.inwonerreis.simulator.distribution.Trace;
import nl.inwonerreis.simulator.distribution.Triangular;
import nl.inwonerreis.simulator.distribution.Uniform;
import nl.inwonerreis.simulator.distribution.Weibull;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads distributions, of durations in seconds or of plain numbers. A bare duration or number is
 * fixed.
 */
final class Distributions {

  /** The parameters of each distribution. */
  private static final Map<String, List<String>> SHAPES =
      Map.ofEntries(
          Map.entry("exponential", List.of("mean")),
          Map.entry("normal", List.of("mean", "sd")),
          Map.entry("uniform", List.of("min", "max")),
          Map.entry("triangular", List.of("min", "mode", "max")),
          Map.entry("pert", List.of("min", "mode", "max")),
          Map.entry("lognormal", List.of("mean", "sd", "median", "p90")),
          Map.entry("gamma", List.of("mean", "sd")),
          Map.entry("erlang", List.of("k", "mean")),
          Map.entry("weibull", List.of("shape", "mean")),
          Map.entry("beta", List.of("min", "max", "mean", "sd")),
          Map.entry("empirical", List.of("values", "weights")),
          Map.entry("trace", List.of("values")));

  static final Set<String> NAMES = SHAPES.keySet();

  static final Set<String> PARAMETERS =
      Set.of(
          "mean", "sd", "min", "mode", "max", "median", "p90", "k", "shape", "values", "weights");

  private final Faults faults;
  private final Scalars scalars;

  Distributions(Faults faults) {
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  /** Reads a distribution of durations. */
  @Nullable Distribution ofDurations(Json value) {
    return read(value, scalars::duration);
  }

  /** Reads a distribution of numbers between bounds. */
  @Nullable Distribution ofNumbers(Json value, double least, double most) {
    return read(value, number -> scalars.number(number, least, most));
  }

  private @Nullable Distribution read(Json value, Function<Json, @Nullable Double> unit) {
    if (!(value instanceof Json.Obj object)) {
      Double fixed = unit.apply(value);
      return fixed == null ? null : new Fixed(fixed);
    }
    List<String> names =
        object.members().keySet().stream().filter(name -> !Json.isRemark(name)).sorted().toList();
    List<String> known = names.stream().filter(NAMES::contains).toList();
    if (known.size() > 1) {
      Fields.two(object.pointer(), known, faults);
      return null;
    }
    if (names.size() != 1 || known.isEmpty()) {
      unknown(object, names);
      return null;
    }
    String name = known.get(0);
    return made(name, object.members().get(name), unit);
  }

  private @Nullable Distribution made(
      String name, @Nullable Json parameters, Function<Json, @Nullable Double> unit) {
    if (parameters == null) {
      return null;
    }
    int before = faults.errors();
    List<String> shape = SHAPES.get(name);
    Fields fields = Fields.of(parameters, Set.copyOf(shape == null ? List.of() : shape), faults);
    Numbers numbers = new Numbers(name, fields, unit);
    if (faults.errors() > before || !numbers.complete) {
      return null;
    }
    try {
      return numbers.make();
    } catch (IllegalArgumentException e) {
      impossible(parameters, name, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void unknown(Json.Obj object, List<String> names) {
    String wrong = names.stream().filter(name -> !NAMES.contains(name)).findFirst().orElse("");
    String place = wrong.isEmpty() ? object.pointer() : Pointers.child(object.pointer(), wrong);
    faults.error(
        "unknown-distribution",
        place,
        new Text(
            "'%s' is geen bekende verdeling (%s).".formatted(wrong, place),
            "'%s' is not a known distribution (%s).".formatted(wrong, place)),
        Nearest.remedy(wrong, NAMES));
  }

  private void impossible(Json parameters, String name, String why) {
    faults.wrongValue(
        "impossible-distribution",
        parameters,
        new Text(
            "Zo'n %s bestaat niet: %s".formatted(name, why),
            "No such %s exists: %s".formatted(name, why)),
        new Text(
            "Misschien zijn twee waarden verwisseld.", "Maybe two values have changed places."));
  }

  /** The parameters of one distribution, as numbers. */
  private final class Numbers {
    private final String name;
    private final Map<String, Double> one = new LinkedHashMap<>();
    private final Map<String, List<Double>> many = new LinkedHashMap<>();
    private boolean complete = true;

    Numbers(String name, Fields fields, Function<Json, @Nullable Double> unit) {
      this.name = name;
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
      List<String> shape = SHAPES.get(name);
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

    private Distribution make() {
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
}
