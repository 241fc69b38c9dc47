package nl.inwonerreis.simulator.engine;

/** A list of tokens in which any token can be taken out at once; links are in {@link Tokens}. */
final class TokenList {

  private final Tokens tokens;
  private int first = -1;
  private int last = -1;
  private int size;

  TokenList(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the first token, or −1. */
  int first() {
    return first;
  }

  /** Returns the last token, or −1. */
  int last() {
    return last;
  }

  int size() {
    return size;
  }

  void addLast(int t) {
    tokens.ahead[t] = last;
    tokens.behind[t] = -1;
    if (last < 0) {
      first = t;
    } else {
      tokens.behind[last] = t;
    }
    last = t;
    size++;
  }

  void addFirst(int t) {
    tokens.ahead[t] = -1;
    tokens.behind[t] = first;
    if (first < 0) {
      last = t;
    } else {
      tokens.ahead[first] = t;
    }
    first = t;
    size++;
  }

  void remove(int t) {
    int a = tokens.ahead[t];
    int b = tokens.behind[t];
    if (a < 0) {
      first = b;
    } else {
      tokens.behind[a] = b;
    }
    if (b < 0) {
      last = a;
    } else {
      tokens.ahead[b] = a;
    }
    size--;
  }
}
