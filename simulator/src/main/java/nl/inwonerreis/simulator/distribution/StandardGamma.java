package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;

/**
 * Draws from the gamma distribution with scale 1.
 *
 * <p>Marsaglia and Tsang 2000 with a ziggurat normal. For a shape below 1 their boost: a draw of
 * shape + 1 times U^(1 / shape). Ahrens and Dieter's method would let {@link Math#pow} into the
 * value, which differs between machines; {@link StrictMath#pow} allocates 96 bytes on Java 17, so
 * the power goes by logarithm.
 */
final class StandardGamma {

  private static final double HALF_LOG_TWO_PI = 0.9189385332046728;
  private static final double STIRLING_FROM = 12;

  private final UniformRandomProvider random;
  private final double shape;
  private final SharedStateContinuousSampler boosted;

  StandardGamma(UniformRandomProvider random, double shape) {
    this.random = random;
    this.shape = shape;
    this.boosted =
        AhrensDieterMarsagliaTsangGammaSampler.of(random, shape < 1 ? shape + 1 : shape, 1);
  }

  double draw() {
    double value = boosted.sample();
    return shape < 1 ? value * StrictMath.exp(logOfUniform() / shape) : value;
  }

  /** Draws the natural logarithm of a value, finite where the value itself is too small. */
  double drawLog() {
    double log = StrictMath.log(boosted.sample());
    return shape < 1 ? log + logOfUniform() / shape : log;
  }

  private double logOfUniform() {
    return StrictMath.log(1 - random.nextDouble());
  }

  /**
   * Returns ln Γ(x) for x of 1 or more: Stirling's series (Abramowitz and Stegun 6.1.41) beyond 12,
   * and Γ(x) = Γ(x + 1) / x below.
   */
  static double logOfGamma(double x) {
    double product = 1;
    double y = x;
    for (; y < STIRLING_FROM; y++) {
      product *= y;
    }
    double q = 1 / (y * y);
    double series =
        (1.0 / 12 - q * (1.0 / 360 - q * (1.0 / 1260 - q * (1.0 / 1680 - q * (1.0 / 1188))))) / y;
    return (y - 0.5) * StrictMath.log(y) - y + HALF_LOG_TWO_PI + series - StrictMath.log(product);
  }
}
