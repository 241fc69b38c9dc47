package nl.inwonerreis.simulator.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Empirical;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Fixed;
import nl.inwonerreis.simulator.distribution.Gamma;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.distribution.Weibull;

/** Distributions of durations as a scenario writes them; durations to the millisecond. */
final class DistributionJson {

  private DistributionJson() {}

  /**
   * Returns the value for a scenario.
   *
   * @throws IllegalArgumentException if it is a kind that is never fitted
   */
  static Json of(Distribution law) {
    if (law instanceof Fixed fixed) {
      return FittedScenario.text(duration(fixed.value()));
    }
    if (law instanceof Exponential exponential) {
      return exponential(exponential.mean());
    }
    if (law instanceof Lognormal lognormal) {
      return spread("lognormal", lognormal.mean(), lognormal.sd());
    }
    if (law instanceof Gamma gamma) {
      return spread("gamma", gamma.mean(), gamma.sd());
    }
    if (law instanceof Weibull weibull) {
      Map<String, Json> parameters = new LinkedHashMap<>();
      parameters.put("shape", FittedScenario.number(FittedScenario.significant(weibull.shape())));
      parameters.put("mean", FittedScenario.text(duration(weibull.mean())));
      return named("weibull", parameters);
    }
    if (law instanceof Empirical measured) {
      return empirical(measured);
    }
    throw new IllegalArgumentException(law + " is never fitted");
  }

  static Json exponential(double mean) {
    return named("exponential", Map.of("mean", FittedScenario.text(duration(mean))));
  }

  /** Returns seconds as an ISO 8601 duration. */
  static String duration(double seconds) {
    BigDecimal rounded = BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_EVEN);
    return "PT"
        + (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString())
        + "S";
  }

  private static Json spread(String name, double mean, double sd) {
    Map<String, Json> parameters = new LinkedHashMap<>();
    parameters.put("mean", FittedScenario.text(duration(mean)));
    parameters.put("sd", FittedScenario.text(duration(sd)));
    return named(name, parameters);
  }

  private static Json empirical(Empirical measured) {
    Map<String, Json> parameters = new LinkedHashMap<>();
    List<Json> values = new ArrayList<>();
    measured.values().forEach(value -> values.add(FittedScenario.text(duration(value))));
    parameters.put("values", new Json.Arr("", values));
    if (measured.weights().stream().distinct().count() > 1) {
      List<Json> weights = new ArrayList<>();
      measured.weights().forEach(w -> weights.add(FittedScenario.number(BigDecimal.valueOf(w))));
      parameters.put("weights", new Json.Arr("", weights));
    }
    return named("empirical", parameters);
  }

  private static Json named(String name, Map<String, Json> parameters) {
    return FittedScenario.object(Map.of(name, FittedScenario.object(parameters)));
  }
}
