package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;
import nl.inwonerreis.simulator.theory.SlowDesk.AtClosing;
import nl.inwonerreis.simulator.theory.SlowDesk.Duty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hours, shifts and closing, resident by resident, against a slow desk with the same draws. */
class WorkingHoursTest {

  private static final int RESIDENTS = 400;
  private static final Double NEVER = Double.NaN;

  private static EventLog log(String channel, String staff, String numbers) {
    EventLog log = new EventLog();
    TestRun.of(
            SingleQueueTest.QUEUE,
            """
            {'format': 1, 'start': '%s', 'residents': %d, 'seed': 8, 'warmUp': 'P0D',
             'arrivals': {'perHour': 1.6},
             'groups': {'basis': {'share': 1, 'channels': {'%s': 1}}},
             'staff': {'balie': {%s}},
             'elements': {'Balie': {'*': {'staff': 'balie',
               'handling': {'lognormal': {'mean': 'PT18M', 'sd': 'PT30M'}} %s}}}}
            """
                .formatted(Roster.START, RESIDENTS, channel, staff, numbers))
        .observe(0, log);
    return log;
  }

  /** One number per resident from the lines that match; NaN where there is none. */
  private static double[] perResident(EventLog log, Predicate<Line> which, boolean time) {
    double[] found = new double[RESIDENTS];
    Arrays.fill(found, Double.NaN);
    log.lines.stream()
        .filter(which)
        .forEach(l -> found[(int) l.resident()] = time ? l.time() : l.a());
    return found;
  }

  private static double[] times(EventLog log, What what) {
    return perResident(log, l -> l.what() == what && l.pool() >= 0, true);
  }

  /** Handling as drawn: the same resident has it whoever is on duty. */
  private static double[] handling() {
    EventLog log = log("email", "'count': 100000", "");
    return perResident(log, l -> l.what() == What.COMPLETE && l.pool() >= 0, false);
  }

  private static double[] patience(String text) {
    double[] patience = new double[RESIDENTS];
    Arrays.fill(patience, Double.POSITIVE_INFINITY);
    if (!text.isEmpty()) {
      EventLog log = log("email", "'count': 0", text);
      log.lines.stream()
          .filter(l -> l.what() == What.LEAVE)
          .forEach(l -> patience[(int) l.resident()] = l.b());
    }
    return patience;
  }

  private static EventLog agrees(
      Roster roster, String channel, boolean pauses, AtClosing atClosing, String patience) {
    String numbers =
        ", 'whenShiftEnds': '%s', 'atClosing': '%s' %s"
            .formatted(pauses ? "pause" : "finish", atClosing.name().toLowerCase(), patience);
    EventLog log = log(channel, roster.json, numbers);
    double[] joins = times(log, What.SCHEDULE);
    SlowDesk slow =
        new SlowDesk(roster.duties(), pauses, atClosing, joins, handling(), patience(patience));
    same("start", times(log, What.START), slow.started);
    same("complete", times(log, What.COMPLETE), slow.completed);
    same("leave", times(log, What.LEAVE), slow.left);
    return log;
  }

  private static void same(String what, double[] engine, double[] slow) {
    for (int r = 0; r < engine.length; r++) {
      if (Double.isNaN(slow[r])) {
        assertThat(engine[r]).as("%s of resident %d", what, r).isNaN();
      } else {
        assertThat(engine[r])
            .as("%s of resident %d", what, r)
            .isCloseTo(slow[r], within(VisitLaws.ROUNDING));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Roster.class)
  void workPausesAtTheEndOfAShiftAndGoesOnAtTheNext(Roster roster) {
    agrees(roster, "email", true, AtClosing.STAY, "");
  }

  @ParameterizedTest
  @EnumSource(Roster.class)
  void workInHandIsFinishedAfterTheShift(Roster roster) {
    agrees(roster, "email", false, AtClosing.STAY, "");
  }

  @ParameterizedTest
  @EnumSource(Roster.class)
  void patienceRunsOutOnTheWallClock(Roster roster) {
    String patience = ", 'patience': {'exponential': {'mean': 'PT3H'}}";
    agrees(roster, "email", true, AtClosing.STAY, patience);
  }

  @ParameterizedTest
  @EnumSource(AtClosing.class)
  void theQueueAtClosingIsServedSentAwayOrKept(AtClosing atClosing) {
    for (Roster roster : Roster.values()) {
      doorsAreHeeded(roster, agrees(roster, "phone", false, atClosing, ""));
    }
  }

  /** Nobody joins a live queue before a closed door; one comes back in the next open interval. */
  private static void doorsAreHeeded(Roster roster, EventLog log) {
    List<Duty> duties = roster.duties();
    List<Double> places = new ArrayList<>();
    for (Line line : log.lines) {
      double now = line.time();
      if (line.what() == What.SCHEDULE) {
        assertThat(duties).anyMatch(d -> d.from() <= now && now < d.to());
      } else if (line.what() == What.DELAY) {
        double arrived = now - line.a();
        assertThat(duties).noneMatch(d -> d.from() <= arrived && arrived < d.to());
        double opens =
            duties.stream().mapToDouble(Duty::from).filter(f -> f > arrived).min().orElseThrow();
        double closes = opens;
        for (boolean more = true; more; ) {
          double soFar = closes;
          closes =
              duties.stream()
                  .filter(d -> d.from() <= soFar && soFar < d.to())
                  .mapToDouble(Duty::to)
                  .max()
                  .orElse(soFar);
          more = closes > soFar;
        }
        places.add((now - opens) / (closes - opens));
      }
    }
    double mean = places.stream().mapToDouble(p -> p).average().orElseThrow();
    double deviation = Math.sqrt(1 / 12.0 / places.size());
    assertThat(places).allMatch(p -> p >= 0 && p < 1);
    assertThat(mean).as("uniform").isCloseTo(0.5, within(3.891 * deviation));
  }

  @ParameterizedTest
  @EnumSource(Roster.class)
  void whoGivesUpBeforeAClosedDoorLeavesAtOnce(Roster roster) {
    EventLog log = log("phone", roster.json, ", 'whenClosed': {'giveUp': 1}");
    List<Duty> duties = roster.duties();
    double[] arrived = perResident(log, l -> l.what() == What.ARRIVE, true);
    double[] left = perResident(log, l -> l.kind() == DropOffKind.CLOSED, true);
    for (int r = 0; r < RESIDENTS; r++) {
      double now = arrived[r];
      boolean open = duties.stream().anyMatch(d -> d.from() <= now && now < d.to());
      assertThat(left[r]).as("resident %d", r).isEqualTo(open ? NEVER : (Double) now);
    }
  }

  @ParameterizedTest
  @EnumSource(Roster.class)
  void whoTakesAnotherChannelJoinsTheQueueThere(Roster roster) {
    EventLog log = log("phone", roster.json, ", 'whenClosed': {'channels': {'email': 1}}");
    int email = 0;
    double[] arrived = perResident(log, l -> l.what() == What.ARRIVE, true);
    double[] joined = times(log, What.SCHEDULE);
    assertThat(joined).isEqualTo(arrived);
    for (Line line : log.lines) {
      if (line.what() == What.SWITCH) {
        email++;
        double now = line.time();
        assertThat(roster.duties()).noneMatch(d -> d.from() <= now && now < d.to());
      }
    }
    assertThat(email).isPositive();
  }
}
