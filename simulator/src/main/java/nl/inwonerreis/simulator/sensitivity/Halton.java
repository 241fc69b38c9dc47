package nl.inwonerreis.simulator.sensitivity;

/**
 * Points that fill a cube evenly without chance: coordinate j of the n-th is n written in the j-th
 * prime, mirrored at the point.
 *
 * <p>Source: Halton, On the efficiency of certain quasi-random sequences of points in evaluating
 * multi-dimensional integrals, Numerische Mathematik 2 (1960) 84–90.
 */
final class Halton {

  private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

  /** Above this the primes are so large that few points lie on lines. */
  static final int MOST_DIMENSIONS = PRIMES.length;

  private Halton() {}

  /** Returns the n-th point, n from 1, of {@code dimensions} coordinates in (0, 1). */
  static double[] point(int n, int dimensions) {
    double[] point = new double[dimensions];
    for (int j = 0; j < dimensions; j++) {
      double digit = 1;
      for (int left = n; left > 0; left /= PRIMES[j]) {
        digit /= PRIMES[j];
        point[j] += digit * (left % PRIMES[j]);
      }
    }
    return point;
  }
}
