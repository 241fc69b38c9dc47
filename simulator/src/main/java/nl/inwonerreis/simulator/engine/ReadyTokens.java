package nl.inwonerreis.simulator.engine;

import java.util.Arrays;

/** The tokens that can move without time passing, in the order in which they came to it. */
final class ReadyTokens {

  private final Run run;
  private final Tokens tokens;
  private Token[] ready = new Token[64];
  private int[] readyPlan = new int[64];
  private int readyFirst;
  private int readySize;
  private Token[] dead = new Token[64];
  private int deadSize;

  ReadyTokens(Run run) {
    this.run = run;
    tokens = run.tokens;
  }

  /** Lets a token take a step when its turn comes. */
  void next(Token t, int step) {
    t.state = Token.MOVING;
    t.step = step;
    t.since = run.now;
    if (readySize == ready.length) {
      growReady();
    }
    int last = (readyFirst + readySize++) & (ready.length - 1);
    ready[last] = t;
    readyPlan[last] = ++t.planned;
  }

  private void growReady() {
    Token[] more = new Token[2 * readySize];
    int[] morePlans = new int[2 * readySize];
    for (int i = 0; i < readySize; i++) {
      int from = (readyFirst + i) & (readySize - 1);
      more[i] = ready[from];
      morePlans[i] = readyPlan[from];
    }
    ready = more;
    readyPlan = morePlans;
    readyFirst = 0;
  }

  /** Moves all tokens that can move without time passing. */
  void settle() {
    do {
      moveAll();
    } while (run.inclusiveJoins.release());
    while (deadSize > 0) {
      tokens.release(dead[--deadSize]);
    }
  }

  private void moveAll() {
    while (readySize > 0) {
      Token t = ready[readyFirst];
      boolean current = readyPlan[readyFirst] == t.planned;
      readyFirst = (readyFirst + 1) & (ready.length - 1);
      readySize--;
      if (current && t.state == Token.MOVING) {
        run.flow.move(t);
      }
    }
  }

  /** Frees the slot of a token that is in no list any more, once all moves are done. */
  void bury(Token t) {
    t.state = Token.DEAD;
    if (deadSize == dead.length) {
      dead = Arrays.copyOf(dead, 2 * deadSize);
    }
    dead[deadSize++] = t;
  }
}
