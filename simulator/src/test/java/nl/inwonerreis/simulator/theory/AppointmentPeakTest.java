package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;
import org.junit.jupiter.api.Test;

/**
 * A peak as that of travel documents before the summer: more people want an appointment than there
 * are slots, and the lead grows to weeks.
 *
 * <p>Two persons give 15 minutes each, 8 hours a day: K = 64 slots a working day. Callers come at λ
 * = 48 a day, and in the peak of 40 working days at 112. While λ &gt; K the backlog grows as a
 * fluid by λ − K a day, so at the end of the peak of T days the lead is (λ − K) T / K working days.
 * Around it the number of callers varies as a Poisson number, with standard deviation √(λT); what
 * stood open at the beginning is, by Kingman's bound for heavy traffic, at most λ(σ²)/(2(1 − ρ)) =
 * ρ/(2(1 − ρ)) callers of a Poisson stream, less than two.
 *
 * <p>Source: Newell, Applications of Queueing Theory (1982), ch. 2, on fluid approximations;
 * Kingman 1962, On queues in heavy traffic.
 */
class AppointmentPeakTest {

  private static final double DAY = 86_400;
  private static final int PERSONS = 2;
  private static final double SLOT = 900;
  private static final double OPEN = 9 * 3600;
  private static final int PER_DAY = 32;
  private static final double CAPACITY = PERSONS * PER_DAY;

  private static EventLog run(int replication) {
    String bpmn =
        Bpmn.process(
            "<startEvent id=\"Gewoon\"/><startEvent id=\"Piek\"/><task id=\"Balie\"/>"
                + "<endEvent id=\"Eind\"/>",
            "Gewoon>Balie Piek>Balie Balie>Eind");
    EventLog log = new EventLog();
    TestRun.of(
            bpmn,
            """
            {'format': 1, 'start': '2026-01-05', 'duration': 'P52W', 'warmUp': 'P0D', 'seed': 17,
             'arrivals': {'byStart': {
               'Gewoon': {'perHour': 6, 'hours': 'Mo-Fr 09:00-17:00'},
               'Piek': {'perHour': 8, 'hours': 'Apr 06-May 29 Mo-Fr 09:00-17:00'}}},
             'groups': {'basis': {'share': 1, 'channels': {'counter': 1}}},
             'staff': {'balie': {'count': %d, 'hours': 'Mo-Fr 09:00-17:00'}},
             'elements': {'Balie': {'*': {'staff': 'balie', 'handling': 'PT15M',
               'appointment': {'slot': 'PT15M'}}}}}
            """
                .formatted(PERSONS))
        .observe(replication, log);
    return log;
  }

  /** A caller: when they called, and when they can come, in seconds since Monday 5 January. */
  private record Call(double at, double slot) {

    /** Working days from the call to the appointment. */
    double lead() {
      return workingDays(slot) - workingDays(at);
    }
  }

  private static List<Call> calls(EventLog log) {
    List<Call> calls = new ArrayList<>();
    for (Line line : log.lines) {
      if (line.what() == What.DELAY && line.kind() == DelayKind.APPOINTMENT) {
        calls.add(new Call(line.time() - line.a(), line.time()));
      }
    }
    calls.sort(java.util.Comparator.comparingDouble(Call::at));
    return calls;
  }

  /** Returns the working days before a moment, parts of days included. */
  private static double workingDays(double time) {
    int day = (int) Math.floor(time / DAY);
    double whole = day / 7 * 5 + Math.min(5, day % 7);
    double part = day % 7 < 5 ? (time - day * DAY - OPEN) / (PER_DAY * SLOT) : 0;
    return whole + Math.max(0, Math.min(1, part));
  }

  /** Returns the number of the first slot that begins at or after a moment. */
  private static long firstSlotFrom(double time) {
    return (long) Math.ceil(workingDays(time) * PER_DAY - 1e-6);
  }

  @Test
  void everyCallerGetsTheFirstSlotThatIsFree() {
    List<Call> calls = calls(run(0));
    // in order of calling, PERSONS places a slot: the next place, or the first still to come
    long place = -1;
    for (Call call : calls) {
      place = Math.max(place + 1, PERSONS * firstSlotFrom(call.at));
      assertThat(Math.round(workingDays(call.slot) * PER_DAY)).isEqualTo(place / PERSONS);
    }
    assertThat(calls).hasSizeGreaterThan(10_000);
  }

  @Test
  void thePeakMakesTheLeadGrowToWeeksAsAFluid() {
    double peakEnds = (31 + 28 + 31 + 30 + 29 - 4) * DAY;
    double days = 40;
    double perDay = 14 * 8;
    double fluid = (perDay - CAPACITY) * days / CAPACITY;
    double spread = Math.sqrt(perDay * days) / CAPACITY;
    assertThat(fluid).as("six weeks").isEqualTo(30);
    double sum = 0;
    int replications = 8;
    for (int r = 0; r < replications; r++) {
      double most = 0;
      double before = 0;
      for (Call call : calls(run(r))) {
        boolean lastDay = call.at > peakEnds - DAY && call.at <= peakEnds;
        most = lastDay ? Math.max(most, call.lead()) : most;
        before = call.at < 60 * DAY ? Math.max(before, call.lead()) : before;
      }
      assertThat(before).as("before the peak").isLessThan(1.5);
      assertThat(most).isBetween(fluid - 4 * spread, fluid + 4 * spread + 1);
      sum += most;
    }
    double mean = sum / replications;
    double error = 4 * spread / Math.sqrt(replications);
    assertThat(mean).isBetween(fluid - error, fluid + error + 2 / CAPACITY + 1.0 / PER_DAY);
  }

  @Test
  void itTakesAsLongAgainToGoAway() {
    double peakEnds = (31 + 28 + 31 + 30 + 29 - 4) * DAY;
    // after it the backlog falls by K − λ = 16 a day: 1,920 take 120 working days, 24 weeks
    double fluid = (14 * 8 - CAPACITY) * 40 / (CAPACITY - 6 * 8);
    double gone = 0;
    List<Call> calls = calls(run(1));
    for (Call call : calls) {
      gone = call.at > peakEnds && call.lead() < 1 && gone == 0 ? call.at : gone;
    }
    double took = workingDays(gone) - workingDays(peakEnds);
    double spread = 4 * Math.sqrt(14 * 8 * 40 + 6 * 8 * fluid) / (CAPACITY - 6 * 8);
    assertThat(took).isBetween(fluid - spread, fluid + spread);
    assertThat(fluid).isEqualTo(120);
  }
}
