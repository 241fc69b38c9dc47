package nl.inwonerreis.simulator.fit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SubProcess;
import org.jspecify.annotations.Nullable;

/**
 * Walks the steps of each case over the journey, and counts which way was taken at the gateways.
 *
 * <p>Tokens stand on flows. Before each logged step the tokens make the fewest moves through nodes
 * that the log is silent about, until one of them stands before the step (token replay with
 * invisible tasks, Van der Aalst 2016, chapter 8). A step that cannot be reached does not fit: the
 * walk goes on after it. Where two ways of equal length lead to a step, neither is counted.
 */
final class Replay {

  private static final int MOST_STATES = 2_000;
  private static final int MOST_TOKENS = 50;

  /** The choices at one gateway: flow taken. */
  private record Choice(String gateway, String flow) {}

  /** Tokens, and the choices that led there, last first. */
  private record State(
      List<String> tokens, @Nullable State before, @Nullable Choice choice, int moves) {}

  private final Ground ground;
  private final Set<String> logged;
  private final Map<String, Map<String, Integer>> taken = new TreeMap<>();
  private int fitting;
  private int steps;

  /**
   * @param logged ids of the nodes that the log tells of
   */
  Replay(Ground ground, Set<String> logged) {
    this.ground = ground;
    this.logged = Set.copyOf(logged);
  }

  /** Returns how often each flow was taken, by gateway. */
  Map<String, Map<String, Integer>> taken() {
    return taken;
  }

  /** Returns how many steps could be reached. */
  Share fit() {
    return new Share(fitting, Math.max(1, steps));
  }

  /**
   * Walks one case.
   *
   * @param elements ids of the steps completed, in order; of any process
   * @param start id of the start event, or empty where the log does not tell
   * @param ended whether the case is over
   */
  void walk(List<String> elements, String start, boolean ended) {
    Map<String, List<String>> byProcess = new TreeMap<>();
    for (String element : elements) {
      byProcess.computeIfAbsent(ground.processOf(element), made -> new ArrayList<>()).add(element);
    }
    byProcess.forEach((process, steps) -> walkOne(process, steps, start, ended));
  }

  private void walkOne(String process, List<String> elements, String start, boolean ended) {
    List<String> starts = ground.starts(process);
    boolean known = starts.contains(start);
    if (!known && starts.size() != 1) {
      return;
    }
    List<String> tokens = sorted(ground.out(known ? start : starts.get(0)));
    for (String element : elements) {
      steps++;
      State found = search(tokens, element);
      List<String> after = new ArrayList<>();
      if (found != null) {
        fitting++;
        after.addAll(found.tokens());
        after.remove(flowInto(element, found.tokens()));
      }
      after.addAll(outOf(element));
      tokens = sorted(after);
    }
    if (ended) {
      search(tokens, "");
    }
  }

  private List<String> outOf(String element) {
    List<String> flows = ground.out(element);
    return flows.isEmpty() ? ground.after(element) : flows;
  }

  private @Nullable String flowInto(String element, List<String> tokens) {
    return tokens.stream()
        .filter(f -> ground.before(f).id().equals(element))
        .findFirst()
        .orElse(null);
  }

  /** Finds the nearest state with a token before {@code element}; empty: with no token at all. */
  private @Nullable State search(List<String> tokens, String element) {
    ArrayDeque<State> queue = new ArrayDeque<>();
    Map<List<String>, Integer> seen = new HashMap<>();
    queue.add(new State(tokens, null, null, 0));
    State found = null;
    Set<List<Choice>> ways = new HashSet<>();
    int states = 0;
    while (!queue.isEmpty() && states++ < MOST_STATES) {
      State state = queue.poll();
      if (found != null && state.moves() > found.moves()) {
        break;
      }
      boolean there =
          element.isEmpty() ? state.tokens().isEmpty() : flowInto(element, state.tokens()) != null;
      if (there) {
        found = found == null ? state : found;
        ways.add(choices(state));
        continue;
      }
      Integer before = seen.putIfAbsent(state.tokens(), state.moves());
      if (before == null || before == state.moves()) {
        moves(state, queue);
      }
    }
    if (found != null && ways.size() == 1) {
      for (Choice choice : choices(found)) {
        taken
            .computeIfAbsent(choice.gateway(), made -> new TreeMap<>())
            .merge(choice.flow(), 1, Integer::sum);
      }
    }
    return found;
  }

  private static List<Choice> choices(State last) {
    List<Choice> choices = new ArrayList<>();
    for (State at = last; at != null; at = at.before()) {
      if (at.choice() != null) {
        choices.add(at.choice());
      }
    }
    choices.sort(java.util.Comparator.comparing(Choice::gateway).thenComparing(Choice::flow));
    return choices;
  }

  private void moves(State state, ArrayDeque<State> queue) {
    String last = "";
    for (String flow : state.tokens()) {
      Node node = ground.before(flow);
      if (flow.equals(last) || logged.contains(node.id())) {
        continue;
      }
      last = flow;
      move(state, flow, node, queue);
    }
  }

  private void move(State state, String flow, Node node, ArrayDeque<State> queue) {
    List<String> left = new ArrayList<>(state.tokens());
    left.remove(flow);
    if (node instanceof Gateway gateway && gateway.kind() != Gateway.Kind.PARALLEL) {
      List<String> out = ground.out(node.id());
      for (String way : out) {
        Choice choice = out.size() > 1 ? new Choice(node.id(), way) : null;
        offer(state, left, List.of(way), choice, queue);
      }
      return;
    }
    if (node instanceof Gateway) {
      for (String other : ground.in(node.id())) {
        if (!other.equals(flow) && !left.remove(other)) {
          return;
        }
      }
    }
    if (ground.isOpened(node) && node instanceof SubProcess sub) {
      offer(state, left, ground.inside(sub), null, queue);
    } else {
      offer(state, left, outOf(node.id()), null, queue);
    }
  }

  private static void offer(
      State from,
      List<String> left,
      List<String> out,
      @Nullable Choice choice,
      ArrayDeque<State> queue) {
    if (left.size() + out.size() <= MOST_TOKENS) {
      List<String> tokens = new ArrayList<>(left);
      tokens.addAll(out);
      queue.add(new State(sorted(tokens), from, choice, from.moves() + 1));
    }
  }

  private static List<String> sorted(List<String> tokens) {
    List<String> sorted = new ArrayList<>(tokens);
    Collections.sort(sorted);
    return sorted;
  }
}
