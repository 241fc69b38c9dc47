package nl.inwonerreis.simulator.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Run;
import nl.inwonerreis.simulator.scenario.Scenario;

/** Compiles a checked journey and a scenario to a plan. */
public final class PlanCompiler {

  private static final double DAY = 86_400;

  /** Days compiled beyond the end of a run, for doors that open later. */
  private static final double MARGIN = 400 * DAY;

  /** With a number of residents the run may last this long. */
  private static final double LONGEST = 100 * 365.25 * DAY;

  private final Compilation c;
  private final LocalDate start;
  private final double end;

  private PlanCompiler(Compilation c, LocalDate start, double end) {
    this.c = c;
    this.start = start;
    this.end = end;
  }

  /**
   * Compiles; what the scenario does not say is taken from the named defaults.
   *
   * @param today the day from which the default start, next Monday, is counted
   */
  public static PlanCompilation compile(
      CheckedJourney checked, Scenario scenario, Library library, LocalDate today) {
    Run run = scenario.run();
    LocalDate given = run.start();
    LocalDate start = given == null ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : given;
    Double duration = run.duration();
    boolean counted = run.residents() != null;
    double end =
        counted ? Double.POSITIVE_INFINITY : duration == null ? Defaults.WEEKS * 7 * DAY : duration;
    double horizon = counted ? LONGEST : end + MARGIN;
    Journey journey = checked.journey();
    var c = new Compilation(journey, scenario, library, start, horizon);
    if (given == null) {
      c.defaults.use(
          null, "start", "begin: maandag %s".formatted(start), "start: Monday %s".formatted(start));
    }
    if (!counted && duration == null) {
      c.defaults.use(null, "duration", "duur: 26 weken", "duration: 26 weeks");
    }
    if (run.seed() == null) {
      c.defaults.use(null, "seed", "startgetal: 1", "seed: 1");
    }
    Plan plan = new PlanCompiler(c, start, end).compile();
    boolean refused = c.faults.hasErrors();
    return new PlanCompilation(refused ? null : plan, c.faults.list(), c.defaults.list());
  }

  private Plan compile() {
    var graph = new GraphCompiler(c);
    graph.compile();
    List<Node> nodes = graph.sources();
    int[] targets = new MessageCompiler(c, nodes, graph.processOf()).compile();
    var channels = new ChannelCompiler(c, nodes);
    double[] shares = channels.compileGroups();
    var arrivals = new ArrivalCompiler(c, end);
    List<ArrivalStream> streams = arrivals.compile();
    Set<Integer> starts = new HashSet<>();
    streams.forEach(s -> starts.add(s.target()));
    channels.compileOffers(starts);
    var staff = new StaffCompiler(c);
    var ranks = new Ranks(c.scenario);
    var work = new WorkCompiler(c, staff, ranks, nodes);
    for (Node node : nodes) {
      PlanNode planNode = c.node(node.id());
      if (planNode.op == PlanNode.Op.VISIT) {
        work.compile(node, planNode, graph.processOf().get(planNode.index));
      }
    }
    new FlowCompiler(c).compile();
    new BoundaryCompiler(c, nodes).compile();
    new EndCompiler(c).compile(nodes);
    var unused = new Unused(c);
    unused.refuse(nodes);
    unused.warnOfStaff();
    streams.addAll(arrivals.compileOtherWork(staff.staff(), ranks));
    PoolPlan[] pools = staff.compile(ranks.size());
    ContactPlan contacts = new ContactCompiler(c, nodes, graph.processOf()).compile();
    Measures measures = new NormCompiler(c, nodes, starts).compile(contacts);
    watchPromises(measures);
    Long seed = c.scenario.run().seed();
    Long residents = c.scenario.run().residents();
    return new Plan(
        shape(nodes, graph.processOf(), arrivals.otherWork(), pools),
        c.nodes.values().toArray(new PlanNode[0]),
        graph.scopes(),
        pools,
        streams.toArray(new ArrivalStream[0]),
        shares,
        channels.caseTypeShares(),
        c.laws(),
        targets,
        mostHandles(),
        work.slots(),
        end,
        residents == null ? Long.MAX_VALUE : residents,
        seed == null ? 1 : seed,
        measures);
  }

  /** Has the engine follow promises, where a rate depends on them. */
  private void watchPromises(Measures measures) {
    boolean needed =
        c.nodes.values().stream()
            .flatMap(n -> Arrays.stream(n.boundaries))
            .anyMatch(b -> b.afterPromise != null);
    if (!needed) {
      return;
    }
    PlanNode[] byIndex = c.nodes.values().toArray(new PlanNode[0]);
    for (TermPlan term : measures.terms()) {
      if (term.isPromise()) {
        PlanNode from = byIndex[term.from()];
        List<TermPlan> promises = new ArrayList<>(List.of(from.promises));
        promises.add(term);
        from.promises = promises.toArray(new TermPlan[0]);
        from.promising = true;
        if (term.to() >= 0) {
          byIndex[term.to()].promising = true;
        }
      }
    }
  }

  private int mostHandles() {
    int most = 1;
    for (PlanNode node : c.nodes.values()) {
      most = Math.max(most, node.boundaries.length);
      if (node.op == PlanNode.Op.EVENT_GATEWAY) {
        most = Math.max(most, node.out.length);
      }
    }
    return most;
  }

  private RunShape shape(
      List<Node> nodes, List<Integer> processOf, List<String> otherWork, PoolPlan[] pools) {
    List<String> elements = new ArrayList<>(c.nodes.keySet());
    List<String> names = new ArrayList<>();
    nodes.forEach(n -> names.add(n.label()));
    List<Integer> processes = new ArrayList<>(processOf);
    for (String other : otherWork) {
      elements.add(other);
      names.add(other);
      processes.add(-1);
    }
    List<String> poolIds = new ArrayList<>();
    for (PoolPlan pool : pools) {
      poolIds.add(pool.id());
    }
    double startOfWeek = (start.getDayOfWeek().getValue() - 1) * DAY;
    return new RunShape(
        List.copyOf(elements),
        List.copyOf(names),
        List.copyOf(c.groups),
        List.copyOf(c.channels),
        List.copyOf(poolIds),
        List.copyOf(processes),
        c.journey.processes().stream().map(p -> p.id()).toList(),
        c.channels.stream().map(c::isLive).toList(),
        List.copyOf(c.caseTypes),
        startOfWeek);
  }
}
