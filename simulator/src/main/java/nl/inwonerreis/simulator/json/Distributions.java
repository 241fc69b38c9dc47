package nl.inwonerreis.simulator.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Fixed;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads distributions, of durations in seconds or of plain numbers. A bare duration or number is
 * fixed.
 */
final class Distributions {

  /** The parameters of each distribution. */
  static final Map<String, List<String>> SHAPES =
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
    DistributionParameters numbers = new DistributionParameters(name, fields, unit, faults);
    if (faults.errors() > before || !numbers.isComplete()) {
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
}
