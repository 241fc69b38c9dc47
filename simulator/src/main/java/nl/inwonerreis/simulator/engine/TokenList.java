package nl.inwonerreis.simulator.engine;

import org.jspecify.annotations.Nullable;

/** A list of tokens in which any token can be taken out at once; links are in {@link Token}. */
final class TokenList {

  private @Nullable Token first;
  private @Nullable Token last;
  private int size;

  @Nullable Token first() {
    return first;
  }

  @Nullable Token last() {
    return last;
  }

  int size() {
    return size;
  }

  void addLast(Token t) {
    Token before = last;
    t.ahead = before;
    t.behind = null;
    if (before == null) {
      first = t;
    } else {
      before.behind = t;
    }
    last = t;
    size++;
  }

  void addFirst(Token t) {
    Token after = first;
    t.ahead = null;
    t.behind = after;
    if (after == null) {
      last = t;
    } else {
      after.ahead = t;
    }
    first = t;
    size++;
  }

  void remove(Token t) {
    Token a = t.ahead;
    Token b = t.behind;
    if (a == null) {
      first = b;
    } else {
      a.behind = b;
    }
    if (b == null) {
      last = a;
    } else {
      b.ahead = a;
    }
    size--;
  }
}
