package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws from the beta distribution on [0, 1]: X / (X + Y) with X and Y gamma.
 *
 * <p>Not Cheng's method, whose values depend on {@link Math#exp}, which differs between machines. A
 * shape below 1 goes by logarithms, since X and Y may both be too small to divide.
 */
final class StandardBeta {

  private final StandardGamma x;
  private final StandardGamma y;
  private final boolean small;

  StandardBeta(UniformRandomProvider random, double alpha, double beta) {
    this.x = new StandardGamma(random, alpha);
    this.y = new StandardGamma(random, beta);
    this.small = alpha < 1 || beta < 1;
  }

  double draw() {
    if (small) {
      double logOfX = x.drawLog();
      return 1 / (1 + StrictMath.exp(y.drawLog() - logOfX));
    }
    double first = x.draw();
    return first / (first + y.draw());
  }
}
