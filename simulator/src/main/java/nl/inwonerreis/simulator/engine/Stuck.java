package nl.inwonerreis.simulator.engine;

/** Residents in progress that nothing scheduled can move: they wait for a token or a message. */
final class Stuck {

  private Stuck() {}

  /** Returns the number of stuck residents by element where a main token waits. */
  static long[] byElement(Run run) {
    long[] stuck = new long[run.plan.shape().elements().size()];
    for (Resident r : run.residents.all()) {
      if (isStuck(run, r)) {
        stuck[placeOf(run, r)]++;
      }
    }
    return stuck;
  }

  static long total(Run run) {
    long total = 0;
    for (Resident r : run.residents.all()) {
      if (isStuck(run, r)) {
        total++;
      }
    }
    return total;
  }

  private static boolean isStuck(Run run, Resident r) {
    if (r.isNobody() || r.ended) {
      return false;
    }
    for (Token t = r.firstToken; t != null; t = t.next) {
      if (canMove(t)) {
        return false;
      }
    }
    return true;
  }

  private static boolean canMove(Token t) {
    byte state = t.state;
    boolean waits =
        state == Token.AWAITING
            || state == Token.AT_GATEWAY
            || state == Token.AT_JOIN
            || state == Token.IN_SUBPROCESS
            || state == Token.GUARD;
    if (!waits) {
      return true;
    }
    for (int armed : t.armed) {
      if (armed >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int placeOf(Run run, Resident r) {
    int place = -1;
    for (Token t = r.firstToken; t != null; t = t.next) {
      if (t.main && t.state != Token.IN_SUBPROCESS) {
        place = t.node;
      }
    }
    if (place < 0) {
      throw new IllegalStateException(
          "resident %d has no main token at %s s".formatted(r.number, run.now));
    }
    return place;
  }
}
