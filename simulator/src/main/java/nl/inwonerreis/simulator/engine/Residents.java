package nl.inwonerreis.simulator.engine;

import java.util.Arrays;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import org.jspecify.annotations.Nullable;

/**
 * The residents in progress, as a struct of arrays with a free list.
 *
 * <p>Shape: all arrays are indexed by slot; {@code visits} has a row of {@code nodes} counts,
 * {@code pending} a row of {@code slots} kept messages, {@code cases} a row of {@code processes}
 * states. A slot is reused once the resident has ended and the last case is closed.
 */
final class Residents {

  static final byte NEVER_STARTED = 0;
  static final byte LIVE = 1;
  static final byte ENDED = 2;

  static final int NO_MESSAGE = -1;

  private static final int DELAY_KINDS = DelayKind.values().length;

  private final int nodes;
  private final int slots;
  private final int processes;

  long[] number = new long[0];
  long[] key = new long[0];
  int[] group = new int[0];
  int[] firstChannel = new int[0];
  double[] arrival = new double[0];

  /** Process in which the resident arrived. */
  int[] home = new int[0];

  boolean[] ended = new boolean[0];
  int[] mainTokens = new int[0];
  int[] openCases = new int[0];

  /** First token of the resident, or −1. */
  int[] firstToken = new int[0];

  @Nullable Outcome[] outcome = new Outcome[0];
  @Nullable DropOffKind[] kind = new DropOffKind[0];

  /** Whether there was one main token all along. */
  boolean[] single = new boolean[0];

  double[] handling = new double[0];
  double[] waiting = new double[0];
  double[] paused = new double[0];
  double[] awaiting = new double[0];
  double[] residentTime = new double[0];
  double[] staffTime = new double[0];
  double[] cost = new double[0];
  int[] switches = new int[0];
  private double[] delays = new double[0];
  private int[] visits = new int[0];
  private int[] pending = new int[0];
  private int[] carried = new int[0];
  private byte[] cases = new byte[0];
  private int[] free = new int[0];
  private int freeSize;
  private int used;

  Residents(int nodes, int slots, int processes) {
    this.nodes = nodes;
    this.slots = slots;
    this.processes = processes;
    grow(64);
  }

  /** Returns the slot of a new resident, cleared. */
  int add(long residentNumber, long residentKey, int residentGroup, double time, int process) {
    if (freeSize == 0 && used == number.length) {
      grow(2 * used);
    }
    int r = freeSize > 0 ? free[--freeSize] : used++;
    number[r] = residentNumber;
    key[r] = residentKey;
    group[r] = residentGroup;
    firstChannel[r] = -1;
    arrival[r] = time;
    home[r] = process;
    ended[r] = false;
    mainTokens[r] = 0;
    openCases[r] = 0;
    firstToken[r] = -1;
    outcome[r] = null;
    kind[r] = null;
    single[r] = true;
    handling[r] = 0;
    waiting[r] = 0;
    paused[r] = 0;
    awaiting[r] = 0;
    residentTime[r] = 0;
    staffTime[r] = 0;
    cost[r] = 0;
    switches[r] = 0;
    Arrays.fill(delays, r * DELAY_KINDS, (r + 1) * DELAY_KINDS, 0);
    Arrays.fill(visits, r * nodes, (r + 1) * nodes, 0);
    Arrays.fill(pending, r * slots, (r + 1) * slots, 0);
    Arrays.fill(cases, r * processes, (r + 1) * processes, NEVER_STARTED);
    return r;
  }

  void release(int r) {
    number[r] = -1;
    free[freeSize++] = r;
  }

  /** Returns one past the highest slot ever used; free slots have number −1. */
  int limit() {
    return used;
  }

  int nextVisit(int r, int node) {
    return ++visits[r * nodes + node];
  }

  byte caseState(int r, int process) {
    return cases[r * processes + process];
  }

  void setCaseState(int r, int process, byte state) {
    cases[r * processes + process] = state;
  }

  void addDelay(int r, DelayKind kind, double seconds) {
    delays[r * DELAY_KINDS + kind.ordinal()] += seconds;
  }

  /** Copies the delays of a resident by kind, and returns their sum. */
  double delaysOf(int r, double[] byKind) {
    System.arraycopy(delays, r * DELAY_KINDS, byKind, 0, DELAY_KINDS);
    double sum = 0;
    for (double seconds : byKind) {
      sum += seconds;
    }
    return sum;
  }

  /** Keeps a message; of several the outcome of the last counts. */
  void keepMessage(int r, int slot, int outcome) {
    pending[r * slots + slot]++;
    carried[r * slots + slot] = outcome;
  }

  /** Takes a kept message and returns the outcome it carries; {@link #NO_MESSAGE} for none. */
  int takeMessage(int r, int slot) {
    int i = r * slots + slot;
    if (pending[i] == 0) {
      return NO_MESSAGE;
    }
    pending[i]--;
    return carried[i];
  }

  private void grow(int n) {
    number = Arrays.copyOf(number, n);
    key = Arrays.copyOf(key, n);
    group = Arrays.copyOf(group, n);
    firstChannel = Arrays.copyOf(firstChannel, n);
    arrival = Arrays.copyOf(arrival, n);
    home = Arrays.copyOf(home, n);
    ended = Arrays.copyOf(ended, n);
    mainTokens = Arrays.copyOf(mainTokens, n);
    openCases = Arrays.copyOf(openCases, n);
    firstToken = Arrays.copyOf(firstToken, n);
    outcome = Arrays.copyOf(outcome, n);
    kind = Arrays.copyOf(kind, n);
    single = Arrays.copyOf(single, n);
    handling = Arrays.copyOf(handling, n);
    waiting = Arrays.copyOf(waiting, n);
    paused = Arrays.copyOf(paused, n);
    awaiting = Arrays.copyOf(awaiting, n);
    residentTime = Arrays.copyOf(residentTime, n);
    staffTime = Arrays.copyOf(staffTime, n);
    cost = Arrays.copyOf(cost, n);
    switches = Arrays.copyOf(switches, n);
    delays = Arrays.copyOf(delays, n * DELAY_KINDS);
    visits = Arrays.copyOf(visits, n * nodes);
    pending = Arrays.copyOf(pending, n * slots);
    carried = Arrays.copyOf(carried, n * slots);
    cases = Arrays.copyOf(cases, n * processes);
    free = Arrays.copyOf(free, n);
  }
}
