package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.PoolPlan;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.staff.StaffRoster;

/**
 * A staff pool during a run: who is on duty, who is served, and the one queue over all elements and
 * channels. Appointments come before walk-ins, then higher priority, then order of joining.
 */
final class StaffPool {

  final int index;
  final PoolPlan plan;
  final StaffRoster roster;

  /** Step of the roster that holds now, or −1 before the first. */
  int step = -1;

  int busy;

  /** What was last told of it. */
  int toldBusy;

  int toldWaiting;

  /** Persons who empty the queue after closing, or 0. */
  int overtimeLimit;

  /** Whether staff may have become free while no work was to start. */
  boolean held;

  /** How often the head of a random queue was drawn, for the addresses of the draws. */
  long draws;

  /** Seats here of work that needs other pools at the same time, see {@link JointWork}. */
  int together;

  /** Work in hand that stops when the shift ends, in order of start. */
  final TokenList pausable;

  final TokenList paused;
  private final TokenList[] queues;
  private int waiting;

  StaffPool(int index, PoolPlan plan, StaffRoster roster) {
    this.index = index;
    this.plan = plan;
    this.roster = roster;
    pausable = new TokenList();
    paused = new TokenList();
    queues = new TokenList[2 * plan.ranks()];
    for (int i = 0; i < queues.length; i++) {
      queues[i] = new TokenList();
    }
  }

  int onDuty() {
    return roster.present(step);
  }

  boolean isRostered() {
    return roster.rostered(step) > 0;
  }

  int waiting() {
    return waiting;
  }

  /** Returns whether work of {@code units} persons would be started at once. */
  boolean isFree(int units) {
    return waiting == 0 && paused.size() == 0 && onDuty() - busy >= units;
  }

  void enqueue(Token t, Work work, boolean byAppointment) {
    TokenList queue = queueOf(work, byAppointment);
    if (plan.lastFirst()) {
      queue.addFirst(t);
    } else {
      queue.addLast(t);
    }
    waiting++;
  }

  void dequeue(Token t, Work work, boolean byAppointment) {
    queueOf(work, byAppointment).remove(t);
    waiting--;
  }

  /** Takes work out of service, or out of pause. */
  void release(Token t, Work work, boolean isPaused) {
    if (isPaused) {
      paused.remove(t);
      return;
    }
    if (!work.finishesAtShiftEnd) {
      pausable.remove(t);
    }
    busy -= work.units;
  }

  /** Returns the list with the highest rank that is not empty, or null. */
  TokenList firstQueue() {
    int i = 0;
    while (i < queues.length - 1 && queues[i].size() == 0) {
      i++;
    }
    return queues[i];
  }

  TokenList[] queues() {
    return queues;
  }

  private TokenList queueOf(Work work, boolean byAppointment) {
    return queues[byAppointment ? work.rank : work.rank + plan.ranks()];
  }
}
