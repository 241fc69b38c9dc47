package nl.inwonerreis.simulator.engine;

import java.util.Arrays;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import org.jspecify.annotations.Nullable;

/**
 * One resident in progress; used again once the resident has ended and the last case is closed.
 *
 * <p>Shape: {@code visits} by node, {@code pending} and {@code carried} by message slot, {@code
 * cases} by process.
 */
final class Resident {

  static final byte NEVER_STARTED = 0;
  static final byte LIVE = 1;
  static final byte ENDED = 2;

  static final int NO_MESSAGE = -1;

  /** Its place among the residents in progress; −1 for nobody. */
  final int slot;

  /** Number in the run; −1 for nobody. */
  long number = -1;

  long key;
  int group = -1;
  int caseType = -1;

  /** Group and case type together, see {@link nl.inwonerreis.simulator.plan.Plan#profile}. */
  int profile;

  int firstChannel = -1;
  double arrival;

  /** Process in which the resident arrived. */
  int home;

  boolean ended;
  int mainTokens;
  int openCases;

  /** First token of the resident, if there is one. */
  @Nullable Token firstToken;

  @Nullable Outcome outcome;
  @Nullable DropOffKind kind;

  /** Whether there was one main token all along. */
  boolean single;

  /** Promises that are open; null where none counts. */
  Promises.@Nullable Open promises;

  /** From when on a promise is overdue; infinite for never. */
  double overdue;

  double handling;
  double waiting;
  double paused;
  double awaiting;
  double residentTime;
  double staffTime;
  double cost;
  int switches;
  private boolean delayed;
  private final double[] delays = new double[DelayKind.values().length];
  private final int[] visits;
  private final int[] pending;
  private final int[] carried;
  private final byte[] cases;

  Resident(int slot, int nodes, int slots, int processes) {
    this.slot = slot;
    visits = new int[nodes];
    pending = new int[slots];
    carried = new int[slots];
    cases = new byte[processes];
  }

  /** Becomes a new resident. */
  void begin(Arrival who, int itsProfile, long itsNumber, double time, int process) {
    number = itsNumber;
    key = who.key;
    group = who.group;
    caseType = who.caseType;
    profile = itsProfile;
    firstChannel = -1;
    arrival = time;
    home = process;
    ended = false;
    mainTokens = 0;
    openCases = 0;
    firstToken = null;
    outcome = null;
    kind = null;
    single = true;
    overdue = Double.POSITIVE_INFINITY;
    if (promises != null) {
      promises.clear();
    }
    handling = 0;
    waiting = 0;
    paused = 0;
    awaiting = 0;
    residentTime = 0;
    staffTime = 0;
    cost = 0;
    switches = 0;
    if (delayed) {
      Arrays.fill(delays, 0);
      delayed = false;
    }
    Arrays.fill(visits, 0);
    Arrays.fill(pending, 0);
    Arrays.fill(cases, NEVER_STARTED);
  }

  boolean isNobody() {
    return number < 0;
  }

  int nextVisit(int node) {
    return ++visits[node];
  }

  byte caseState(int process) {
    return cases[process];
  }

  void setCaseState(int process, byte state) {
    cases[process] = state;
  }

  void addDelay(DelayKind delay, double seconds) {
    delays[delay.ordinal()] += seconds;
    delayed = true;
  }

  /** Copies the delays by kind, and returns their sum. */
  double delaysOf(double[] byKind) {
    System.arraycopy(delays, 0, byKind, 0, delays.length);
    double sum = 0;
    for (double seconds : byKind) {
      sum += seconds;
    }
    return sum;
  }

  /** Keeps a message; of several the outcome of the last counts. */
  void keepMessage(int slot, int carriedOutcome) {
    pending[slot]++;
    carried[slot] = carriedOutcome;
  }

  /** Takes a kept message and returns the outcome it carries; {@link #NO_MESSAGE} for none. */
  int takeMessage(int slot) {
    if (pending[slot] == 0) {
      return NO_MESSAGE;
    }
    pending[slot]--;
    return carried[slot];
  }
}
