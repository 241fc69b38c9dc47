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

  /** Mean wait in M/M/1 of the higher of two priorities, without preemption: Cobham 1954. */
  static double cobhamHigh(double lambdaHigh, double lambdaLow, double mu) {
    return (lambdaHigh + lambdaLow) / (mu * mu) / (1 - lambdaHigh / mu);
  }

  /** The same of the lower priority. */
  static double cobhamLow(double lambdaHigh, double lambdaLow, double mu) {
    return cobhamHigh(lambdaHigh, lambdaLow, mu) / (1 - (lambdaHigh + lambdaLow) / mu);
  }

  /** Mean square of the wait in M/M/1, first come first served. */
  static double mm1SquareFifo(double lambda, double mu) {
    return 2 * lambda / mu / ((mu - lambda) * (mu - lambda));
  }

  /** The same, last come first served: Takács 1963. */
  static double mm1SquareLifo(double lambda, double mu) {
    return mm1SquareFifo(lambda, mu) / (1 - lambda / mu);
  }

  /** The same in random order: Takács 1963, Fuhrmann 1985. */
  static double mm1SquareRandom(double lambda, double mu) {
    return mm1SquareFifo(lambda, mu) / (1 - lambda / mu / 2);
  }

  /** Erlang-A (M/M/n + exponential patience), solved as a birth–death chain. */
  record ErlangA(double abandoned, double meanWait, double answered) {

    private static final int MOST = 4000;
    private static final int STEPS = 2000;

    static ErlangA of(int n, double lambda, double mu, double theta) {
      return of(n, lambda, mu, theta, 0);
    }

    /** {@code answered} is the share of all who join that is served within {@code norm} seconds. */
    static ErlangA of(int n, double lambda, double mu, double theta, double norm) {
      double[] p = new double[MOST];
      p[0] = 1;
      double sum = 1;
      for (int k = 1; k < MOST; k++) {
        p[k] = p[k - 1] * lambda / (Math.min(k, n) * mu + Math.max(0, k - n) * theta);
        sum += p[k];
      }
      double queue = 0;
      double atOnce = 0;
      for (int k = 0; k < MOST; k++) {
        p[k] /= sum;
        queue += Math.max(0, k - n) * p[k];
        atOnce += k < n ? p[k] : 0;
      }
      double soon = atOnce + servedWithin(p, n, mu, theta, norm);
      return new ErlangA(theta * queue / lambda, queue / lambda, soon);
    }

    /** A mixture over days: the extra person is there on share {@code extra} of them. */
    static ErlangA mixture(double agents, double lambda, double mu, double theta, double norm) {
      int n = (int) agents;
      double extra = agents - n;
      ErlangA less = of(n, lambda, mu, theta, norm);
      ErlangA more = of(n + 1, lambda, mu, theta, norm);
      return new ErlangA(
          (1 - extra) * less.abandoned + extra * more.abandoned,
          (1 - extra) * less.meanWait + extra * more.meanWait,
          (1 - extra) * less.answered + extra * more.answered);
    }

    /**
     * The share that waits, and is served within the norm: a pure death chain of those ahead,
     * killed by the resident's own patience, in small steps (midpoint rule).
     */
    private static double servedWithin(double[] p, int n, double mu, double theta, double norm) {
      int most = 200;
      double[] ahead = new double[most + 1];
      System.arraycopy(p, n, ahead, 0, most);
      double h = norm / STEPS;
      double served = 0;
      for (int step = 0; step < STEPS; step++) {
        double[] half = move(ahead, ahead, h / 2, n, mu, theta);
        ahead = move(ahead, half, h, n, mu, theta);
        served += h * n * mu * half[0];
      }
      return served;
    }

    private static double[] move(
        double[] from, double[] slope, double h, int n, double mu, double theta) {
      double[] to = from.clone();
      for (int j = 0; j < to.length - 1; j++) {
        double out = (n * mu + (j + 1) * theta) * slope[j];
        double in = (n * mu + (j + 1) * theta) * slope[j + 1];
        to[j] += h * (in - out);
      }
      return to;
    }
  }
}
