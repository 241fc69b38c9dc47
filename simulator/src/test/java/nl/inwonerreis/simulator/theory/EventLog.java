package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.Team;
import org.jspecify.annotations.Nullable;

/** Writes down everything that it is told, in order. Slow, simple, and without an opinion. */
final class EventLog implements Observer {

  enum What {
    ARRIVE,
    SCHEDULE,
    START,
    SUSPEND,
    RESUME,
    COMPLETE,
    WITHDRAW,
    LEAVE,
    CANCEL,
    DELAY,
    AWAIT,
    SWITCH,
    PASS,
    REACH,
    QUIT,
    END,
    CLOSE,
    DUTY,
    LOAD
  }

  /** Times of a resident's journey as told at its end. */
  record Parts(
      double leadTime,
      double handling,
      double waiting,
      double paused,
      double delay,
      double awaiting,
      boolean single,
      int channelSwitches,
      double residentTime) {

    double sum() {
      return handling + waiting + paused + delay + awaiting;
    }
  }

  /**
   * One line. {@code a} and {@code b} are the numbers told with it: waited; handling and paused;
   * joined (0, 1) and waited; seconds; staff time and cost; on duty; busy and queue. {@code first}
   * is the resident's first channel, {@code setOutcome} the outcome of the token.
   */
  record Line(
      What what,
      double time,
      long resident,
      long token,
      boolean main,
      int element,
      int pool,
      int units,
      int channel,
      int group,
      double a,
      double b,
      @Nullable Outcome outcome,
      @Nullable Enum<?> kind,
      @Nullable Parts parts,
      int first,
      int setOutcome,
      double cost,
      int visit,
      int caseType,
      @Nullable Team team) {

    /** Returns the persons of a pool: those of a visit that several pools are needed for. */
    int unitsOf(int ofPool) {
      for (int i = 0; team != null && team.together() && i < team.pools().length; i++) {
        if (team.pools()[i] == ofPool) {
          return team.units()[i];
        }
      }
      return units;
    }

    /** Returns whether a visit is at a pool: waits there or is served there. */
    boolean isAt(int ofPool) {
      return team == null ? pool == ofPool : team.has(ofPool);
    }

    boolean isOtherWork() {
      return group < 0;
    }
  }

  final List<Line> lines = new ArrayList<>();
  double end = -1;

  private void add(What what, Moment m, double a, double b) {
    add(what, m, a, b, null);
  }

  private void add(What what, Moment m, double a, double b, @Nullable Enum<?> kind) {
    add(what, m, a, b, kind, 0);
  }

  private void add(What what, Moment m, double a, double b, @Nullable Enum<?> kind, double cost) {
    lines.add(
        new Line(
            what,
            m.time,
            m.resident,
            m.token,
            m.main,
            m.element,
            m.pool,
            m.units,
            m.channel,
            m.group,
            a,
            b,
            null,
            kind,
            null,
            m.firstChannel,
            m.outcome,
            cost,
            m.visit,
            m.caseType,
            m.team));
  }

  private void add(What what, double time, int pool, double a, double b) {
    lines.add(
        new Line(
            what, time, -1, -1, false, -1, pool, 0, -1, -1, a, b, null, null, null, -1, 0, 0, 0, -1,
            null));
  }

  @Override
  public void arrive(Moment m) {
    add(What.ARRIVE, m, 0, 0);
  }

  @Override
  public void schedule(Moment m) {
    add(What.SCHEDULE, m, 0, 0);
  }

  @Override
  public void start(Moment m, double waited) {
    add(What.START, m, waited, 0);
  }

  @Override
  public void suspend(Moment m) {
    add(What.SUSPEND, m, 0, 0);
  }

  @Override
  public void resume(Moment m) {
    add(What.RESUME, m, 0, 0);
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    add(What.COMPLETE, m, handling, paused, null, cost);
  }

  @Override
  public void withdraw(Moment m, double handling, double paused, double cost) {
    add(What.WITHDRAW, m, handling, paused, null, cost);
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    add(What.LEAVE, m, joined ? 1 : 0, waited, kind);
  }

  @Override
  public void cancel(Moment m, double waited) {
    add(What.CANCEL, m, waited, 0);
  }

  @Override
  public void delay(Moment m, DelayKind kind, double seconds) {
    add(What.DELAY, m, seconds, 0, kind);
  }

  @Override
  public void await(Moment m, double seconds) {
    add(What.AWAIT, m, seconds, 0);
  }

  @Override
  public void channelSwitch(Moment m, int from) {
    add(What.SWITCH, m, from, 0);
  }

  @Override
  public void pass(Moment m) {
    add(What.PASS, m, 0, 0);
  }

  @Override
  public void reach(Moment m) {
    add(What.REACH, m, 0, 0);
  }

  @Override
  public void quit(Moment m) {
    add(What.QUIT, m, 0, 0);
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes t) {
    var parts =
        new Parts(
            t.leadTime,
            t.handling,
            t.waiting,
            t.paused,
            t.delay,
            t.awaiting,
            t.single,
            t.channelSwitches,
            t.residentTime);
    lines.add(
        new Line(
            What.END,
            m.time,
            m.resident,
            m.token,
            m.main,
            m.element,
            m.pool,
            m.units,
            m.channel,
            m.group,
            0,
            0,
            outcome,
            kind,
            parts,
            m.firstChannel,
            m.outcome,
            0,
            m.visit,
            m.caseType,
            null));
  }

  @Override
  public void close(Moment m, double staffTime, double cost) {
    add(What.CLOSE, m, staffTime, cost);
  }

  @Override
  public void duty(double time, int pool, int onDuty) {
    add(What.DUTY, time, pool, onDuty, 0);
  }

  @Override
  public void load(double time, int pool, int busy, int queue) {
    add(What.LOAD, time, pool, busy, queue);
  }

  @Override
  public void finish(double time) {
    end = time;
  }
}
