package nl.inwonerreis.modeller.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.Text;

/**
 * Warns of parallel joins behind a choice: the join waits for branches that were not chosen.
 *
 * <p>Heuristic, for a join J and an exclusive or event-based split S of one scope. All flows into J
 * come from S only (without S no entry of the scope reaches them), and one branch of S reaches some
 * flows into J and not the others. S must also be passed by one token at a time: no fork sends two
 * branches to S, or from a branch of S back to S, without a parallel join between. Nested splits
 * behind a fork are left alone: better silent than wrong.
 */
final class ParallelJoins implements Rule {

  /** Joins × branches of splits × nodes and flows, in one scope: a few seconds. */
  private static final long MAX_WORK = 5_000_000;

  @Override
  public void check(Structure structure, Findings findings) {
    for (Scope scope : structure.scopes()) {
      List<Gateway> joins = gateways(scope, structure, ParallelJoins::isParallel, false);
      List<Gateway> splits = gateways(scope, structure, ParallelJoins::isChoice, true);
      long branches = splits.stream().mapToLong(s -> structure.outgoing(s.id()).size()).sum();
      long work = joins.size() * branches * (scope.nodes().size() + scope.flows().size());
      if (work > MAX_WORK) {
        reportTooLarge(scope, findings);
        continue;
      }
      for (Gateway join : joins) {
        splits.stream()
            .filter(split -> waitsInVain(scope, structure, split, join))
            .findFirst()
            .ifPresent(split -> report(split, join, findings));
      }
    }
  }

  private static boolean waitsInVain(
      Scope scope, Structure structure, Gateway split, Gateway join) {
    FlowGraph graph = FlowGraph.of(scope);
    graph.remove(join.id());
    graph.remove(split.id());
    List<SequenceFlow> needed = structure.incoming(join.id());
    if (!fedOnly(scope, graph, needed, split)) {
      return false;
    }
    boolean uneven =
        structure.outgoing(split.id()).stream()
            .map(branch -> fed(graph, branch, needed, split, join))
            .anyMatch(count -> count > 0 && count < needed.size());
    return uneven && !passedByMany(scope, structure, split, join);
  }

  /** Says whether no flow into the join can be reached without passing the split. */
  private static boolean fedOnly(
      Scope scope, FlowGraph graph, List<SequenceFlow> needed, Gateway split) {
    List<String> entries = new ArrayList<>(scope.entries().stream().map(Node::id).toList());
    entries.remove(split.id());
    Set<String> around = graph.reachableFrom(entries);
    return needed.stream().noneMatch(flow -> around.contains(flow.source()));
  }

  /** Counts the flows into the join that one branch can feed. */
  private static long fed(
      FlowGraph graph,
      SequenceFlow branch,
      List<SequenceFlow> needed,
      Gateway split,
      Gateway join) {
    if (branch.target().equals(join.id())) {
      return 1;
    }
    Set<String> reached = graph.reachableFrom(List.of(branch.target()));
    // A flow straight from the split is a branch of its own.
    return needed.stream()
        .filter(flow -> !flow.source().equals(split.id()) && reached.contains(flow.source()))
        .count();
  }

  /** Says whether a fork can send several tokens to the split that nothing joins before it. */
  private static boolean passedByMany(
      Scope scope, Structure structure, Gateway split, Gateway join) {
    FlowGraph unjoined = FlowGraph.of(scope);
    scope.nodes().stream()
        .filter(n -> n instanceof Gateway g && isParallel(g))
        .filter(n -> structure.incoming(n.id()).size() > 1)
        .forEach(n -> unjoined.remove(n.id()));
    unjoined.remove(join.id());
    Set<String> towards = unjoined.reaching(List.of(split.id()));
    Set<String> after =
        unjoined.reachableFrom(
            structure.outgoing(split.id()).stream().map(SequenceFlow::target).toList());
    return scope.nodes().stream()
        .anyMatch(node -> sendsMore(node, structure, towards, after.contains(node.id())));
  }

  /**
   * Says whether a node adds a token on the way to the split.
   *
   * @param towards the nodes from which the split can be reached
   * @param behind whether the node comes after the split
   */
  private static boolean sendsMore(
      Node node, Structure structure, Set<String> towards, boolean behind) {
    if (node instanceof BoundaryEvent boundary && !boundary.interrupting()) {
      return towards.contains(node.id());
    }
    List<SequenceFlow> out = structure.outgoing(node.id());
    long ways = out.stream().filter(flow -> towards.contains(flow.target())).count();
    return forks(node) && (ways > 1 || (ways == 1 && behind && out.size() > 1));
  }

  private static boolean forks(Node node) {
    return !(node instanceof Gateway gateway) || !isChoice(gateway);
  }

  private static List<Gateway> gateways(
      Scope scope, Structure structure, Predicate<Gateway> kind, boolean splitting) {
    return scope.nodes().stream()
        .filter(Gateway.class::isInstance)
        .map(Gateway.class::cast)
        .filter(kind)
        .filter(
            g -> (splitting ? structure.outgoing(g.id()) : structure.incoming(g.id())).size() > 1)
        .toList();
  }

  private static boolean isParallel(Gateway gateway) {
    return gateway.kind() == Gateway.Kind.PARALLEL;
  }

  private static boolean isChoice(Gateway gateway) {
    return gateway.kind() == Gateway.Kind.EXCLUSIVE || gateway.kind() == Gateway.Kind.EVENT_BASED;
  }

  private static void reportTooLarge(Scope scope, Findings findings) {
    findings.info(
        "joins-not-checked",
        scope.id(),
        Text.of(
            "'%s' is te groot om te zien of een parallelle gateway voor altijd wacht.",
            "'%s' is too large to see whether a parallel join waits for ever.", scope.id()),
        new Text("Verdeel het over deelprocessen.", "Split it into subprocesses."));
  }

  private static void report(Gateway split, Gateway join, Findings findings) {
    findings.warning(
        "deadlock-join",
        join.id(),
        Text.of(
            "'%s' wacht op alle lijnen, maar '%s' kiest er maar een. De inwoner blijft hier staan.",
            "'%s' waits for all flows, and '%s' chooses only one; residents get stuck here.",
            join.label(),
            split.label()),
        Text.of(
            "Maak er een exclusieve gateway van, of splits met een parallelle gateway.",
            "Make it an exclusive gateway, or split with a parallel gateway."));
  }
}
