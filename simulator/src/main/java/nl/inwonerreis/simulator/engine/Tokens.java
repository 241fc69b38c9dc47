package nl.inwonerreis.simulator.engine;

import java.util.Arrays;

/** The tokens in progress, kept to be used again: a run makes no garbage. */
final class Tokens {

  private final int handlesPerToken;
  private final Resident nobody;
  private final Scope nowhere;
  private Token[] free = new Token[64];
  private int freeSize;
  private long numbered;

  Tokens(int handlesPerToken, Resident nobody, Scope nowhere) {
    this.handlesPerToken = handlesPerToken;
    this.nobody = nobody;
    this.nowhere = nowhere;
  }

  /** Returns a new token of nobody that is moving, with nothing armed. */
  Token add() {
    Token t = freeSize > 0 ? free[--freeSize] : new Token(handlesPerToken, nobody, nowhere);
    t.state = Token.MOVING;
    t.number = numbered++;
    t.resident = nobody;
    t.scope = nowhere;
    t.node = -1;
    t.channel = -1;
    t.outcome = 0;
    t.main = false;
    t.side = false;
    t.orphan = false;
    t.event = -1;
    t.patience = -1;
    t.closing = -1;
    t.active = false;
    t.visit = 0;
    t.queue = 0;
    t.waited = 0;
    t.movedAt = -1;
    t.moves = 0;
    t.previous = null;
    t.next = null;
    t.work = null;
    t.seatOf = null;
    t.appointment = null;
    t.seats = null;
    Arrays.fill(t.armed, -1);
    return t;
  }

  /** Returns a token that stands for a visit in a queue; it has no number of its own. */
  Token addSeat(Token visit) {
    Token seat = add();
    numbered--;
    seat.number = -1;
    seat.seatOf = visit;
    seat.state = Token.QUEUED;
    return seat;
  }

  void release(Token t) {
    t.guard = false;
    t.compensating = false;
    t.done = null;
    if (freeSize == free.length) {
      free = Arrays.copyOf(free, 2 * freeSize);
    }
    free[freeSize++] = t;
  }
}
