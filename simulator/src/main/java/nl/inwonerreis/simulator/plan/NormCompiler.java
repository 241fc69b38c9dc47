package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Compiles norms and promises, and tells nodes what observers must hear of them. */
final class NormCompiler {

  private static final String LEGAL = "legal";

  private final Compilation c;
  private final ClockCompiler clocks;
  private final List<Node> nodes;
  private final Set<Integer> arrivals;
  private final List<TermPlan> terms = new ArrayList<>();
  private final List<VisitNorm> visitNorms = new ArrayList<>();
  private final List<ResidentNorm> residentNorms = new ArrayList<>();
  private final List<NormTarget> targets = new ArrayList<>();
  private final Set<Integer> answered = new HashSet<>();

  /**
   * Makes a compiler.
   *
   * @param arrivals the start nodes where residents arrive
   */
  NormCompiler(Compilation c, List<Node> nodes, Set<Integer> arrivals) {
    this.c = c;
    this.clocks = new ClockCompiler(c);
    this.nodes = nodes;
    this.arrivals = arrivals;
  }

  /** Compiles what the journey declares. */
  Measures compile(@Nullable ContactPlan contacts) {
    for (Norm norm : c.journey.card().norms()) {
      if (!namesGateway(norm)) {
        norm(norm);
      }
    }
    for (Node node : nodes) {
      Touchpoint touchpoint = node.touchpoint();
      if (touchpoint != null) {
        touchpoint.promises().forEach(promise -> promise(node, promise));
      }
    }
    if (contacts == null) {
      targets.removeIf(t -> residentNorms.stream().anyMatch(n -> n.id().equals(t.id())));
      residentNorms.clear();
    }
    return new Measures(terms, visitNorms, residentNorms, targets, contacts);
  }

  private void norm(Norm norm) {
    String measure = Objects.requireNonNullElse(norm.measure(), "");
    boolean measured =
        switch (measure) {
          case "leadTime" -> leadTime(norm);
          case "waiting" -> visits(norm, VisitNorm.Measure.WAITING);
          case "answered" -> visits(norm, VisitNorm.Measure.ANSWERED);
          case "abandoned" -> visits(norm, VisitNorm.Measure.ABANDONED);
          case "contacts" -> residents(norm, ResidentNorm.Measure.CONTACTS);
          case "handovers" -> residents(norm, ResidentNorm.Measure.HANDOVERS);
          case "firstContactResolved" -> residents(norm, ResidentNorm.Measure.FIRST_CONTACT);
          default -> false;
        };
    if (measured) {
      String name = norm.name();
      targets.add(
          new NormTarget(
              norm.id(),
              name == null || name.isBlank() ? norm.id() : name,
              measure,
              LEGAL.equals(norm.basis()) ? LEGAL : "service",
              target(norm),
              Objects.requireNonNullElse(norm.source(), "")));
    }
  }

  /** Returns the share that must meet it: all, unless the norm says less. */
  private static double target(Norm norm) {
    Double share = norm.share();
    Double atMost = norm.atMost();
    boolean ofAll = "abandoned".equals(norm.measure());
    boolean first = "firstContactResolved".equals(norm.measure());
    if (atMost != null && (ofAll || (first && share == null))) {
      return 1 - atMost;
    }
    return share == null ? 1 : share;
  }

  private boolean leadTime(Norm norm) {
    String within = norm.within();
    boolean legal = LEGAL.equals(norm.basis());
    TermClock clock =
        within == null
            ? null
            : clocks.compile(place(), within, norm.extension(), norm.clock(), norm.hours(), legal);
    if (clock == null) {
      return false;
    }
    boolean[] pauses = new boolean[c.nodes.size()];
    for (String id : norm.pausedDuring()) {
      PlanNode node = c.node(id);
      pauses[node.index] = true;
      node.timed = true;
    }
    terms.add(
        new TermPlan(
            norm.id(),
            legal ? LEGAL : "service",
            from(norm.from()),
            watch(norm.to()),
            clock,
            pauses,
            watch(norm.extendedBy()),
            groups(norm)));
    return true;
  }

  private void promise(Node node, Promise promise) {
    TermClock clock =
        clocks.compile(node.id(), promise.within(), null, promise.clock(), promise.hours(), false);
    if (clock != null) {
      boolean[] all = new boolean[c.groups.size()];
      Arrays.fill(all, true);
      terms.add(
          new TermPlan(
              node.id(),
              "",
              from(node.id()),
              watch(promise.to()),
              clock,
              new boolean[c.nodes.size()],
              -1,
              all));
    }
  }

  private boolean visits(Norm norm, VisitNorm.Measure measure) {
    String within = norm.within();
    TermClock clock =
        clocks.compile(
            place(),
            within == null ? "PT0S" : within,
            null,
            norm.clock(),
            norm.hours(),
            LEGAL.equals(norm.basis()));
    if (clock == null) {
      return false;
    }
    String from = norm.from();
    int element = from == null ? -1 : c.node(from).index;
    boolean first = measure == VisitNorm.Measure.ANSWERED && answered.add(element);
    visitNorms.add(
        new VisitNorm(norm.id(), measure, element, clock, groups(norm), first ? "" : norm.id()));
    return true;
  }

  private boolean residents(Norm norm, ResidentNorm.Measure measure) {
    Double atMost = norm.atMost();
    residentNorms.add(
        new ResidentNorm(norm.id(), measure, atMost == null ? 0 : atMost, groups(norm)));
    return true;
  }

  /** Returns the node that starts a term; −1 for the arrival of the resident. */
  private int from(@Nullable String id) {
    return id == null ? -1 : arrivals.contains(c.node(id).index) ? c.node(id).index : watch(id);
  }

  /** Has observers told when a token completes a node; returns the node, −1 for none. */
  private int watch(@Nullable String id) {
    if (id == null) {
      return -1;
    }
    PlanNode node = c.node(id);
    boolean told = node.op == PlanNode.Op.VISIT || c.isBoundary(node.index);
    node.watched |= !told;
    return node.index;
  }

  private boolean[] groups(Norm norm) {
    boolean[] holds = new boolean[c.groups.size()];
    for (int g = 0; g < holds.length; g++) {
      String group = c.groups.get(g);
      holds[g] =
          norm.groups().isEmpty() || norm.groups().contains(group) || group.equals(Defaults.GROUP);
    }
    return holds;
  }

  private String place() {
    String resident = c.journey.residentProcess();
    return resident == null ? c.journey.processes().get(0).id() : resident;
  }

  /** Reports a norm that names a gateway: a gateway is passed, not completed. */
  private boolean namesGateway(Norm norm) {
    List<String> named =
        Stream.concat(
                norm.pausedDuring().stream(),
                Stream.of(norm.from(), norm.to(), norm.extendedBy()).filter(Objects::nonNull))
            .filter(id -> nodes.get(c.node(id).index) instanceof Gateway)
            .toList();
    for (String id : named) {
      c.faults.warningOf(
          "norm-on-gateway",
          id,
          new Text(
              "Norm '%s' noemt '%s', en dat is een keuzepunt. De norm wordt niet gemeten."
                  .formatted(norm.id(), id),
              "Norm '%s' names '%s', which is a gateway. The norm is not measured."
                  .formatted(norm.id(), id)),
          new Text("Noem de stap ervoor of erna.", "Name the step before or after it."));
    }
    return !named.isEmpty();
  }
}
