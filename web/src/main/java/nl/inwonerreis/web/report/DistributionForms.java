package nl.inwonerreis.web.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.json.DistributionText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Distributions as JSON: which there are, and another of the same mean where the shape is changed.
 * The new numbers are a beginning, to be looked at by who asked for the change.
 */
final class DistributionForms {

  /** A bare value. */
  static final String FIXED = "fixed";

  /** The distributions with the parameters that are asked for, in the order of the choice. */
  static final Map<String, List<String>> SHAPES = shapes();

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private DistributionForms() {}

  private static Map<String, List<String>> shapes() {
    Map<String, List<String>> shapes = new LinkedHashMap<>();
    shapes.put("exponential", List.of("mean"));
    shapes.put("lognormal", List.of("mean", "sd"));
    shapes.put("triangular", List.of("min", "mode", "max"));
    shapes.put("uniform", List.of("min", "max"));
    shapes.put("normal", List.of("mean", "sd"));
    shapes.put("gamma", List.of("mean", "sd"));
    shapes.put("pert", List.of("min", "mode", "max"));
    shapes.put("erlang", List.of("k", "mean"));
    shapes.put("weibull", List.of("shape", "mean"));
    shapes.put("beta", List.of("min", "max", "mean", "sd"));
    shapes.put("empirical", List.of("values", "weights"));
    shapes.put("trace", List.of("values"));
    return java.util.Collections.unmodifiableMap(shapes);
  }

  /** Returns the name of the distribution that an object holds, empty where it holds none. */
  static String nameIn(JsonNode value) {
    if (value.isObject()) {
      for (String name : SHAPES.keySet()) {
        if (value.get(name) instanceof ObjectNode) {
          return name;
        }
      }
    }
    return "";
  }

  /**
   * Returns a distribution of another shape with about the same mean.
   *
   * @param before what stands there; null or unreadable counts as ten minutes, or as one
   * @param durations whether its values are durations
   */
  static JsonNode of(String shape, @Nullable JsonNode before, boolean durations) {
    BigDecimal mean = mean(before, durations);
    BigDecimal half = mean.multiply(HALF);
    if (!SHAPES.containsKey(shape)) {
      return value(mean, durations);
    }
    ObjectNode parameters = Json.object();
    for (String name : SHAPES.getOrDefault(shape, List.of())) {
      switch (name) {
        case "k" -> parameters.put(name, 2);
        case "shape" -> parameters.put(name, 1.5);
        case "min" -> parameters.set(name, value(half, durations));
        case "max" -> parameters.set(name, value(mean.add(half), durations));
        case "sd" ->
            parameters.set(
                name, value(shape.equals("beta") ? half.multiply(HALF) : half, durations));
        case "values" -> list(parameters.putArray(name), List.of(half, mean.add(half)), durations);
        case "weights" -> parameters.putArray(name).add(1).add(1);
        default -> parameters.set(name, value(mean, durations));
      }
    }
    ObjectNode distribution = Json.object();
    distribution.set(shape, parameters);
    return distribution;
  }

  private static void list(ArrayNode array, List<BigDecimal> values, boolean durations) {
    values.forEach(number -> array.add(value(number, durations)));
  }

  private static BigDecimal mean(@Nullable JsonNode before, boolean durations) {
    Distribution read = before == null ? null : DistributionText.read(before.toString(), durations);
    double mean = read == null || !(read.mean() > 0) ? (durations ? 600 : 1) : read.mean();
    if (durations) {
      return BigDecimal.valueOf(
          mean < 600 ? Math.max(1, Math.rint(mean)) : Math.rint(mean / 60) * 60);
    }
    return new BigDecimal(mean, new MathContext(3));
  }

  private static JsonNode value(BigDecimal number, boolean durations) {
    ObjectNode holder = Json.object();
    if (!durations) {
      return holder.put("v", number.stripTrailingZeros()).get("v");
    }
    return holder.put("v", iso(number)).get("v");
  }

  /** Writes seconds as an ISO duration of days, hours, minutes and seconds. */
  private static String iso(BigDecimal seconds) {
    long whole = seconds.longValue();
    BigDecimal rest = seconds.subtract(BigDecimal.valueOf(whole / 60 * 60));
    long[] amounts = {whole / 86_400, whole / 3600 % 24, whole / 60 % 60};
    StringBuilder time = new StringBuilder();
    time.append(amounts[1] > 0 ? amounts[1] + "H" : "")
        .append(amounts[2] > 0 ? amounts[2] + "M" : "");
    time.append(rest.signum() > 0 ? rest.stripTrailingZeros().toPlainString() + "S" : "");
    String days = amounts[0] > 0 ? amounts[0] + "D" : "";
    return time.isEmpty() ? (days.isEmpty() ? "PT0S" : "P" + days) : "P" + days + "T" + time;
  }
}
