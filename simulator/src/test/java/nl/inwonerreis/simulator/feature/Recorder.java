package nl.inwonerreis.simulator.feature;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a run in lines such as {@code 00:10 start Balie phone #1}. Residents are numbered
 * from 1, the channel {@code web} is left out, {@code side} marks what is not done for a main
 * token, and a day after the first is a prefix: {@code +1 09:00}.
 */
final class Recorder implements Observer {

  private static final int DAY = 86_400;

  private final RunShape shape;
  private final List<String> lines = new ArrayList<>();
  private final Map<Integer, JourneyTimes> times = new TreeMap<>();
  private final Map<Integer, Double> costs = new TreeMap<>();

  Recorder(RunShape shape) {
    this.shape = shape;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Returns the times of a resident who has ended, counted from 1. */
  JourneyTimes timesOf(int resident) {
    JourneyTimes found = times.get(resident);
    if (found == null) {
      throw new AssertionError("resident %d has not ended".formatted(resident));
    }
    return found;
  }

  /** Returns the costs of a resident whose cases are closed. */
  double costOf(int resident) {
    return costs.getOrDefault(resident, Double.NaN);
  }

  @Override
  public void arrive(Moment m) {
    add(m, "arrive", "");
  }

  @Override
  public void schedule(Moment m) {
    add(m, "join", "");
  }

  @Override
  public void start(Moment m, double waited) {
    add(m, "start", "");
  }

  @Override
  public void suspend(Moment m) {
    add(m, "suspend", "");
  }

  @Override
  public void resume(Moment m) {
    add(m, "resume", "");
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    add(m, "complete", "");
  }

  @Override
  public void withdraw(Moment m, double handling, double paused, double cost) {
    add(m, "withdraw", "");
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    add(m, "leave", " " + kind.id());
  }

  @Override
  public void cancel(Moment m, double waited) {
    add(m, "cancel", "");
  }

  @Override
  public void delay(Moment m, DelayKind kind, double seconds) {
    add(m, "delay", " " + kind.id() + " " + text(seconds));
  }

  @Override
  public void await(Moment m, double seconds) {
    add(m, "await", " " + text(seconds));
  }

  @Override
  public void channelSwitch(Moment m, int from) {
    add(m, "switch", " from " + shape.channels().get(from));
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes t) {
    JourneyTimes copy = new JourneyTimes();
    copy.leadTime = t.leadTime;
    copy.handling = t.handling;
    copy.waiting = t.waiting;
    copy.paused = t.paused;
    copy.delay = t.delay;
    copy.awaiting = t.awaiting;
    System.arraycopy(t.delayByKind, 0, copy.delayByKind, 0, t.delayByKind.length);
    copy.residentTime = t.residentTime;
    copy.single = t.single;
    copy.channelSwitches = t.channelSwitches;
    times.put((int) m.resident + 1, copy);
    lines.add(
        "%s end %s%s #%d"
            .formatted(
                clock(m.time), outcome.id(), kind == null ? "" : " " + kind.id(), m.resident + 1));
  }

  @Override
  public void close(Moment m, double staffTime, double cost) {
    costs.put((int) m.resident + 1, cost);
    lines.add("%s close #%d".formatted(clock(m.time), m.resident + 1));
  }

  @Override
  public void duty(double time, int pool, int onDuty) {
    lines.add("%s duty %s %d".formatted(clock(time), shape.pools().get(pool), onDuty));
  }

  @Override
  public void finish(double time) {
    lines.add("%s finish".formatted(clock(time)));
  }

  private void add(Moment m, String what, String detail) {
    String channel = m.channel < 0 ? "" : shape.channels().get(m.channel);
    lines.add(
        "%s %s %s%s%s%s%s"
            .formatted(
                clock(m.time),
                what,
                shape.elements().get(m.element),
                channel.isEmpty() || channel.equals("web") ? "" : " " + channel,
                m.main || m.resident < 0 ? "" : " side",
                detail,
                m.resident < 0 ? "" : " #" + (m.resident + 1)));
  }

  private static String clock(double time) {
    long seconds = Math.round(time);
    long day = seconds / DAY;
    long rest = seconds % DAY;
    String text = "%02d:%02d".formatted(rest / 3600, rest / 60 % 60);
    return (day == 0 ? "" : "+" + day + " ")
        + text
        + (rest % 60 == 0 ? "" : ":%02d".formatted(rest % 60));
  }

  private static String text(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000)).toString();
  }
}
