package nl.inwonerreis.simulator.sensitivity;

/**
 * f(x) = sin x₁ + a sin² x₂ + b x₃⁴ sin x₁, each x even on (−π, π), with a = 7 and b = 0.1.
 *
 * <p>Source: Ishigami and Homma, An importance quantification technique in uncertainty analysis for
 * computer models, Proceedings of the First International Symposium on Uncertainty Modeling and
 * Analysis (IEEE, 1990) 398–403.
 *
 * <p>The parts of its variance follow from the means of powers: E sin² = 1/2, Var sin² = 1/8, E x⁴
 * = π⁴/5, E x⁸ = π⁸/9. Given x₁ the mean is sin x₁ (1 + b π⁴/5) + a/2, so V₁ = (1 + b π⁴/5)²/2.
 * Given x₂ it is a sin² x₂, so V₂ = a²/8. Given x₃ it is a/2, so V₃ = 0. Of x₁ and x₃ together
 * remains b sin x₁ (x₃⁴ − π⁴/5), so V₁₃ = b²/2 (π⁸/9 − π⁸/25).
 */
final class Ishigami {

  static final double A = 7;
  static final double B = 0.1;

  private static final double V1 = Math.pow(1 + B * Math.pow(Math.PI, 4) / 5, 2) / 2;
  private static final double V2 = A * A / 8;
  private static final double V13 = B * B / 2 * Math.pow(Math.PI, 8) * (1.0 / 9 - 1.0 / 25);
  static final double VARIANCE = V1 + V2 + V13;

  static final double[] FIRST = {V1 / VARIANCE, V2 / VARIANCE, 0};
  static final double[] TOTAL = {(V1 + V13) / VARIANCE, V2 / VARIANCE, V13 / VARIANCE};

  private Ishigami() {}

  /** Returns the function at a point of the unit cube. */
  static double at(double[] unit) {
    double x1 = Math.PI * (2 * unit[0] - 1);
    double x2 = Math.PI * (2 * unit[1] - 1);
    double x3 = Math.PI * (2 * unit[2] - 1);
    return Math.sin(x1) + A * Math.pow(Math.sin(x2), 2) + B * Math.pow(x3, 4) * Math.sin(x1);
  }
}
