package nl.inwonerreis.simulator.theory;

/** Closed forms of queueing theory. Rates per second; times in seconds. */
final class QueueFormulas {

  private QueueFormulas() {}

  /** Mean wait in M/M/1: ρ/(μ − λ). */
  static double mm1Wait(double lambda, double mu) {
    return lambda / mu / (mu - lambda);
  }

  /** Probability of waiting in M/M/c: Erlang C. */
  static double erlangC(int c, double offered) {
    double term = 1;
    double sum = 0;
    for (int k = 0; k < c; k++) {
      sum += term;
      term *= offered / (k + 1);
    }
    double top = term * c / (c - offered);
    return top / (sum + top);
  }

  /** Mean wait in M/M/c. */
  static double mmcWait(int c, double lambda, double mu) {
    return erlangC(c, lambda / mu) / (c * mu - lambda);
  }

  /** Mean wait in M/G/1: Pollaczek–Khinchine, with the second moment of service. */
  static double mg1Wait(double lambda, double mean, double secondMoment) {
    return lambda * secondMoment / (2 * (1 - lambda * mean));
  }

  /** Erlang-A (M/M/n + exponential patience) solved as a birth–death chain. */
  record ErlangA(double abandoned, double meanWait) {

    static ErlangA of(int n, double lambda, double mu, double theta) {
      int most = 4000;
      double[] p = new double[most];
      p[0] = 1;
      double sum = 1;
      for (int k = 1; k < most; k++) {
        p[k] = p[k - 1] * lambda / (Math.min(k, n) * mu + Math.max(0, k - n) * theta);
        sum += p[k];
        if (p[k] > 1e200) {
          for (int i = 0; i <= k; i++) {
            p[i] /= 1e200;
          }
          sum /= 1e200;
        }
      }
      double queue = 0;
      for (int k = n + 1; k < most; k++) {
        queue += (k - n) * p[k] / sum;
      }
      return new ErlangA(theta * queue / lambda, queue / lambda);
    }
  }
}
