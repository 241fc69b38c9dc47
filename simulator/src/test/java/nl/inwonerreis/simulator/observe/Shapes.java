package nl.inwonerreis.simulator.observe;

import java.util.List;

/** A small run to test with: three elements, other work, two groups, two channels, one pool. */
public final class Shapes {

  public static final int START = 0;
  public static final int CALL = 1;
  public static final int WAIT = 2;
  public static final int OTHER_WORK = 3;
  public static final int PHONE = 0;
  public static final int WEB = 1;
  public static final int KCC = 0;

  /** The run starts on a Monday at 00:00. */
  public static final RunShape SMALL =
      new RunShape(
          List.of("Begin", "Bellen", "Wachten", "kcc/overig"),
          List.of("Begin", "Bellen, met \"KCC\"", "Wachten", "overig"),
          List.of("basis", "zelfredzaam"),
          List.of("phone", "web"),
          List.of("kcc"),
          List.of(0, 0, 0, -1),
          List.of("Inwoner"),
          List.of(true, false),
          List.of(),
          0);

  private Shapes() {}

  /** Makes a moment of a resident at the phone, at element {@code element}. */
  public static Moment moment(double time, long resident, int group, int element) {
    Moment m = new Moment();
    m.time = time;
    m.resident = resident;
    m.token = resident;
    m.main = true;
    m.element = element;
    m.visit = 1;
    m.pool = element == CALL || element == OTHER_WORK ? KCC : -1;
    m.units = m.pool < 0 ? 0 : 1;
    m.channel = PHONE;
    m.group = group;
    m.firstChannel = PHONE;
    return m;
  }

  /** Makes the times of a journey of these parts. */
  public static JourneyTimes times(double handling, double waiting, double delay) {
    JourneyTimes times = new JourneyTimes();
    times.handling = handling;
    times.waiting = waiting;
    times.delay = delay;
    times.leadTime = handling + waiting + delay;
    times.single = true;
    return times;
  }
}
