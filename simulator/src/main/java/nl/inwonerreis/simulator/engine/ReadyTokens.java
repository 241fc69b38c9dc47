package nl.inwonerreis.simulator.engine;

import java.util.Arrays;

/** The tokens that can move without time passing, in the order in which they came to it. */
final class ReadyTokens {

  private final Run run;
  private final Tokens tokens;
  private int[] ready = new int[64];
  private int[] readyPlan = new int[64];
  private int readyFirst;
  private int readySize;
  private int[] dead = new int[64];
  private int deadSize;

  ReadyTokens(Run run) {
    this.run = run;
    tokens = run.tokens;
  }

  /** Lets a token take a step when its turn comes. */
  void next(int t, int step) {
    tokens.state[t] = Tokens.MOVING;
    tokens.step[t] = step;
    tokens.since[t] = run.now;
    if (readySize == ready.length) {
      growReady();
    }
    int last = (readyFirst + readySize++) % ready.length;
    ready[last] = t;
    readyPlan[last] = ++tokens.planned[t];
  }

  private void growReady() {
    int[] more = new int[2 * readySize];
    int[] morePlans = new int[2 * readySize];
    for (int i = 0; i < readySize; i++) {
      int from = (readyFirst + i) % readySize;
      more[i] = ready[from];
      morePlans[i] = readyPlan[from];
    }
    ready = more;
    readyPlan = morePlans;
    readyFirst = 0;
  }

  /** Moves all tokens that can move without time passing. */
  void settle() {
    while (readySize > 0) {
      int t = ready[readyFirst];
      boolean current = readyPlan[readyFirst] == tokens.planned[t];
      readyFirst = (readyFirst + 1) % ready.length;
      readySize--;
      if (current && tokens.state[t] == Tokens.MOVING) {
        run.flow.move(t);
      }
    }
    while (deadSize > 0) {
      tokens.release(dead[--deadSize]);
    }
  }

  /** Frees the slot of a token that is in no list any more, once all moves are done. */
  void bury(int t) {
    tokens.state[t] = Tokens.DEAD;
    if (deadSize == dead.length) {
      dead = Arrays.copyOf(dead, 2 * deadSize);
    }
    dead[deadSize++] = t;
  }
}
