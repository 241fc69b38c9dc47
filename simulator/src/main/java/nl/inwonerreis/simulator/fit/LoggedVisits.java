package nl.inwonerreis.simulator.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.log.EventLog;
import nl.inwonerreis.simulator.log.LoggedCase;
import nl.inwonerreis.simulator.log.LoggedEvent;

/**
 * The visits in a log: for each step and channel the times worked, the times waited, and where the
 * log tells only when steps were complete, the time since the event before.
 *
 * <p>Start and complete belong together by the instance of the visit, else first come, first
 * served. Work that is interrupted counts without the interruption. Visits that had not ended when
 * the log did are left out.
 */
final class LoggedVisits {

  static final Set<String> ABORTS = Set.of("withdraw", "ate_abort", "pi_abort");
  private static final Set<String> IMPATIENCE = Set.of("hung-up", "left-queue");
  private static final double MILLIS = 1000;

  /** Times of a step on one channel; seconds. */
  static final class Times {
    final List<Double> handling = new ArrayList<>();
    final List<Double> elapsed = new ArrayList<>();
    final List<PatienceFit.Wait> waits = new ArrayList<>();
  }

  private static final class Open {
    private final long scheduled;
    private final String channel;
    private long started = -1;
    private long suspended = -1;
    private long paused;

    Open(long scheduled, String channel) {
      this.scheduled = scheduled;
      this.channel = channel;
    }
  }

  private final Map<String, Map<String, Times>> times = new HashMap<>();
  private final boolean hasKinds;

  private LoggedVisits(boolean hasKinds) {
    this.hasKinds = hasKinds;
  }

  /** Returns times by step, then by channel as the log names it; empty for no channel. */
  static Map<String, Map<String, Times>> of(EventLog log) {
    LoggedVisits visits = new LoggedVisits(log.hasKinds());
    log.cases().forEach(visits::add);
    return visits.times;
  }

  private void add(LoggedCase one) {
    Map<String, List<Open>> open = new HashMap<>();
    long before = one.first().time();
    for (LoggedEvent e : one.events()) {
      List<Open> same =
          open.computeIfAbsent(e.activity() + '\n' + e.instance(), made -> new ArrayList<>(1));
      switch (e.transition()) {
        case "schedule" -> same.add(new Open(e.time(), e.channel()));
        case "start" -> start(e, same);
        case "suspend" ->
            same.stream().filter(o -> o.started >= 0).forEach(o -> o.suspended = e.time());
        case "resume" -> same.forEach(o -> resume(o, e.time()));
        case "complete" -> complete(e, same, before);
        default -> {
          if (ABORTS.contains(e.transition())) {
            abort(e, same);
          }
        }
      }
      before = e.time();
    }
  }

  private void start(LoggedEvent e, List<Open> same) {
    for (Open visit : same) {
      if (visit.started < 0) {
        visit.started = e.time();
        timesOf(e, visit).waits.add(wait(visit, e.time(), false));
        return;
      }
    }
    Open visit = new Open(e.time(), e.channel());
    visit.started = e.time();
    same.add(visit);
  }

  private static void resume(Open visit, long time) {
    if (visit.suspended >= 0) {
      visit.paused += time - visit.suspended;
      visit.suspended = -1;
    }
  }

  private void complete(LoggedEvent e, List<Open> same, long before) {
    for (Open visit : same) {
      if (visit.started >= 0) {
        resume(visit, e.time());
        timesOf(e, visit).handling.add((e.time() - visit.started - visit.paused) / MILLIS);
        same.remove(visit);
        return;
      }
    }
    timesOf(e, e.channel()).elapsed.add((e.time() - before) / MILLIS);
  }

  private void abort(LoggedEvent e, List<Open> same) {
    if (same.isEmpty()) {
      return;
    }
    Open visit = same.remove(0);
    boolean impatient = !hasKinds || IMPATIENCE.contains(e.kind());
    // Who was taken away by something else might have waited longer: a wait without leaving.
    if (visit.started < 0 && (impatient || e.kind().isEmpty())) {
      timesOf(e, visit).waits.add(wait(visit, e.time(), impatient));
    }
  }

  private static PatienceFit.Wait wait(Open visit, long until, boolean left) {
    return new PatienceFit.Wait((until - visit.scheduled) / MILLIS, left);
  }

  private Times timesOf(LoggedEvent e, Open visit) {
    return timesOf(e, visit.channel.isEmpty() ? e.channel() : visit.channel);
  }

  private Times timesOf(LoggedEvent e, String channel) {
    return times
        .computeIfAbsent(e.activity(), made -> new HashMap<>())
        .computeIfAbsent(channel, made -> new Times());
  }
}
