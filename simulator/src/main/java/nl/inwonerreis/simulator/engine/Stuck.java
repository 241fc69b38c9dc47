package nl.inwonerreis.simulator.engine;

/** Residents in progress that nothing scheduled can move: they wait for a token or a message. */
final class Stuck {

  private Stuck() {}

  /** Returns the number of stuck residents by element where a main token waits. */
  static long[] byElement(Run run) {
    long[] stuck = new long[run.plan.shape().elements().size()];
    for (int r = 0; r < run.residents.limit(); r++) {
      if (isStuck(run, r)) {
        stuck[placeOf(run, r)]++;
      }
    }
    return stuck;
  }

  static long total(Run run) {
    long total = 0;
    for (int r = 0; r < run.residents.limit(); r++) {
      if (isStuck(run, r)) {
        total++;
      }
    }
    return total;
  }

  private static boolean isStuck(Run run, int r) {
    if (run.residents.number[r] < 0 || run.residents.ended[r]) {
      return false;
    }
    Tokens tokens = run.tokens;
    for (int t = run.residents.firstToken[r]; t >= 0; t = tokens.next[t]) {
      if (canMove(tokens, t)) {
        return false;
      }
    }
    return true;
  }

  private static boolean canMove(Tokens tokens, int t) {
    byte state = tokens.state[t];
    boolean waits =
        state == Tokens.AWAITING
            || state == Tokens.AT_GATEWAY
            || state == Tokens.AT_JOIN
            || state == Tokens.IN_SUBPROCESS;
    if (!waits) {
      return true;
    }
    for (int i = 0; i < tokens.handlesPerToken; i++) {
      if (tokens.armed[t * tokens.handlesPerToken + i] >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int placeOf(Run run, int r) {
    Tokens tokens = run.tokens;
    int place = -1;
    for (int t = run.residents.firstToken[r]; t >= 0; t = tokens.next[t]) {
      if (tokens.main[t] && tokens.state[t] != Tokens.IN_SUBPROCESS) {
        place = tokens.node[t];
      }
    }
    if (place < 0) {
      throw new IllegalStateException(
          "resident %d has no main token at %s s".formatted(run.residents.number[r], run.now));
    }
    return place;
  }
}
