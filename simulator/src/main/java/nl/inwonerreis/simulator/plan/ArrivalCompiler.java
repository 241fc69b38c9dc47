package nl.inwonerreis.simulator.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.Arrivals;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import nl.inwonerreis.simulator.scenario.WhenShiftEnds;
import org.jspecify.annotations.Nullable;

/** Compiles the streams of residents and of other work. */
final class ArrivalCompiler {

  private final Compilation c;
  private final double end;

  /** Names of pieces of other work, after the nodes in the list of elements. */
  private final List<String> otherWork = new ArrayList<>();

  ArrivalCompiler(Compilation c, double end) {
    this.c = c;
    this.end = end;
  }

  List<String> otherWork() {
    return otherWork;
  }

  List<ArrivalStream> compile() {
    Map<String, ArrivalProcess> processes = processesByStart();
    List<ArrivalStream> streams = new ArrayList<>();
    processes.forEach(
        (start, process) -> streams.add(stream(process, c.node(start).index, start, null)));
    if (!c.scenario.arrivals().batches().isEmpty()) {
      List<String> all = new ArrayList<>(starts(c.journey.residentProcess()));
      streams.addAll(new BatchCompiler(c, end).compile(all));
    }
    return streams;
  }

  private Map<String, ArrivalProcess> processesByStart() {
    Arrivals arrivals = c.scenario.arrivals();
    Map<String, ArrivalProcess> byStart = new LinkedHashMap<>(arrivals.byStart());
    ArrivalProcess shared = arrivals.shared();
    boolean batches = !arrivals.batches().isEmpty();
    if (shared == null && byStart.isEmpty() && !batches) {
      for (String start : starts(null)) {
        byStart.put(start, Defaults.ARRIVALS);
        c.defaults.use(
            start, "arrivals", "10 aankomsten per dag, dag en nacht", "10 arrivals a day");
      }
    } else if (shared instanceof ArrivalProcess.Times times) {
      byStart.putAll(timesByStart(times));
    } else if (shared != null) {
      List<String> starts = starts(c.journey.residentProcess());
      starts.removeAll(byStart.keySet());
      if (starts.size() > 1) {
        tellApart(starts);
      }
      starts.forEach(s -> byStart.put(s, shared));
    }
    if (byStart.isEmpty() && (!batches || starts(null).isEmpty())) {
      c.faults.errorOf(
          "no-arrivals",
          c.journey.processes().get(0).id(),
          new Text("Er kan niemand aan deze reis beginnen.", "Nobody can start this journey."),
          new Text(
              "Voeg een startgebeurtenis toe waar inwoners beginnen.",
              "Add a start event where residents begin."));
    }
    return byStart;
  }

  private Map<String, ArrivalProcess> timesByStart(ArrivalProcess.Times times) {
    List<String> starts = starts(c.journey.residentProcess());
    if (starts.size() > 1 && times.arrivals().stream().anyMatch(a -> a.start() == null)) {
      tellApart(starts);
    }
    Map<String, List<ArrivalProcess.TimedArrival>> lists = new LinkedHashMap<>();
    for (ArrivalProcess.TimedArrival arrival : times.arrivals()) {
      String start = arrival.start();
      if (start == null && !starts.isEmpty()) {
        start = starts.get(0);
      }
      if (start != null) {
        lists.computeIfAbsent(start, s -> new ArrayList<>()).add(arrival);
      }
    }
    Map<String, ArrivalProcess> byStart = new LinkedHashMap<>();
    lists.forEach((start, list) -> byStart.put(start, new ArrivalProcess.Times(list)));
    return byStart;
  }

  private void tellApart(List<String> starts) {
    c.faults.error(
        "several-starts",
        "/arrivals",
        new Text(
            "Er zijn %d startgebeurtenissen: %s.".formatted(starts.size(), starts),
            "There are %d start events: %s.".formatted(starts.size(), starts)),
        new Text(
            "Geef de aankomsten per start in 'byStart'.",
            "Give the arrivals per start in 'byStart'."));
  }

  /**
   * Returns where residents begin: the starts of the resident's side that no message of the model
   * starts, else those of any side, else all starts.
   */
  private List<String> starts(@Nullable String residentProcess) {
    List<String> starts = startsOf(residentProcess, false);
    if (starts.isEmpty()) {
      starts = startsOf(null, false);
    }
    return starts.isEmpty() ? startsOf(null, true) : starts;
  }

  private List<String> startsOf(@Nullable String onlyProcess, boolean byMessageToo) {
    List<String> starts = new ArrayList<>();
    for (Process process : c.journey.processes()) {
      boolean asked = onlyProcess == null || onlyProcess.equals(process.id());
      if (asked && process.origin() == null && !isCalled(process.id())) {
        for (Node node : Starts.of(process.nodes(), process.flows())) {
          if (byMessageToo || !isStartedInside(c.node(node.id()))) {
            starts.add(node.id());
            tellTrigger(node);
          }
        }
      }
    }
    return starts;
  }

  /** Returns whether a message or signal of the journey itself starts it. */
  private static boolean isStartedInside(PlanNode node) {
    return node.messageSlot >= 0 || node.signal >= 0;
  }

  /** Returns whether a call activity starts a process; residents never arrive there. */
  private boolean isCalled(String process) {
    int scope = c.journey.processes().stream().map(Process::id).toList().indexOf(process);
    return c.nodes.values().stream().anyMatch(n -> n.inner == scope);
  }

  private void tellTrigger(Node node) {
    if (node instanceof StartEvent start && start.trigger().kind() != EventTrigger.Kind.NONE) {
      c.defaults.use(
          node.id(),
          "start",
          "begint door aankomsten, niet door de trigger",
          "starts by arrivals, not by its trigger");
    }
  }

  /** Compiles the other work of the pools; their elements follow the nodes. */
  List<ArrivalStream> compileOtherWork(Map<String, StaffNumbers> staff, Ranks ranks) {
    List<ArrivalStream> streams = new ArrayList<>();
    staff.forEach(
        (id, numbers) -> {
          for (StaffNumbers.OtherWork other : numbers.otherWork()) {
            String name = id + "/" + other.name();
            int element = c.nodes.size() + otherWork.size();
            otherWork.add(name);
            var plan = new ArrivalStream.OtherWorkPlan(element, workOf(id, other, ranks));
            streams.add(stream(other.arrivals(), -1, name, plan));
          }
        });
    return streams;
  }

  private Work workOf(String pool, StaffNumbers.OtherWork other, Ranks ranks) {
    Work.Draft d = new Work.Draft();
    Integer index = c.pools.get(pool);
    d.pool = index == null ? -1 : index;
    d.units = other.units();
    d.rank = ranks.of(other.priority());
    d.finishesAtShiftEnd = other.whenShiftEnds() == WhenShiftEnds.FINISH;
    d.handling = new Choice.Fixed<>(c.law(other.handling()));
    var patience = other.patience();
    d.patience = patience == null ? null : new Choice.Fixed<>(c.law(patience));
    return new Work(d);
  }

  private ArrivalStream stream(
      ArrivalProcess process,
      int target,
      String name,
      ArrivalStream.@Nullable OtherWorkPlan otherWorkPlan) {
    long hash = Compilation.hash(name);
    if (process instanceof ArrivalProcess.Rate rate) {
      return new ArrivalStream(target, hash, profile(rate, name), null, null, otherWorkPlan, null);
    }
    if (process instanceof ArrivalProcess.Interarrival interarrival) {
      Law interval = c.law(interarrival.interval());
      return new ArrivalStream(target, hash, null, interval, null, otherWorkPlan, null);
    }
    var times = given((ArrivalProcess.Times) process);
    return new ArrivalStream(target, hash, null, null, times, otherWorkPlan, null);
  }

  private @Nullable RateProfile profile(ArrivalProcess.Rate rate, String name) {
    try {
      return RateProfile.of(rate, c.scenario.holidays(), c.start, c.horizon);
    } catch (IllegalArgumentException impossible) {
      c.faults.errorOf(
          "arrivals",
          name,
          new Text(
              "De aankomsten kloppen niet: er is geen tijd waarin ze kunnen komen.",
              "The arrivals are not possible: %s.".formatted(impossible.getMessage())),
          new Text(
              "Kijk naar 'hours' en 'pattern' bij de aankomsten.",
              "Look at 'hours' and 'pattern' of the arrivals."));
      return null;
    }
  }

  private ArrivalStream.GivenArrivals given(ArrivalProcess.Times process) {
    List<ArrivalProcess.TimedArrival> arrivals = process.arrivals();
    int n = arrivals.size();
    double[] times = new double[n];
    int[] groups = new int[n];
    int[] channels = new int[n];
    int[] caseTypes = new int[n];
    for (int i = 0; i < n; i++) {
      ArrivalProcess.TimedArrival arrival = arrivals.get(i);
      times[i] = Duration.between(c.start.atStartOfDay(), arrival.time()).toMillis() / 1000.0;
      String group = arrival.group();
      String channel = arrival.channel();
      groups[i] = group == null ? -1 : c.groups.indexOf(group);
      channels[i] = channel == null ? -1 : c.channels.indexOf(channel);
      caseTypes[i] = arrival.caseType() == null ? -1 : c.caseTypes.indexOf(arrival.caseType());
    }
    return new ArrivalStream.GivenArrivals(times, groups, channels, caseTypes);
  }
}
