package nl.inwonerreis.simulator.fit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SubProcess;
import org.jspecify.annotations.Nullable;

/**
 * The moves of tokens through nodes that a log is silent about.
 *
 * <p>Found is the way with the fewest moves. Its choices are told only when no other way asks for
 * other choices: a longer way that makes the same choices and more has moved tokens for nothing.
 * Ways are kept, since cases repeat each other.
 */
final class SilentMoves {

  private static final int MOST_STATES = 2_000;
  private static final int MOST_TOKENS = 50;

  /** A flow taken at a gateway. */
  record Choice(String gateway, String flow) {}

  /**
   * A way to a step.
   *
   * @param tokens flows with a token, the one before the step taken away
   * @param choices made on the way; none where two ways would explain it
   */
  record Way(List<String> tokens, List<Choice> choices) {}

  private record Question(List<String> tokens, String element) {}

  private record State(
      List<String> tokens, @Nullable State before, @Nullable Choice choice, int moves) {

    List<Choice> choices() {
      List<Choice> choices = new ArrayList<>();
      for (State at = this; at != null; at = at.before()) {
        if (at.choice() != null) {
          choices.add(at.choice());
        }
      }
      choices.sort(Comparator.comparing(Choice::gateway).thenComparing(Choice::flow));
      return choices;
    }
  }

  private final Ground ground;
  private final Set<String> logged;
  private final Map<Question, Optional<Way>> known = new HashMap<>();

  SilentMoves(Ground ground, Set<String> logged) {
    this.ground = ground;
    this.logged = Set.copyOf(logged);
  }

  /**
   * Finds the way to a node, or to the end of all tokens.
   *
   * @param tokens sorted flows with a token
   * @param element id of the node; empty: until no token is left
   * @return null where there is none
   */
  @Nullable Way find(List<String> tokens, String element) {
    return known
        .computeIfAbsent(
            new Question(tokens, element), asked -> Optional.ofNullable(search(tokens, element)))
        .orElse(null);
  }

  private @Nullable Way search(List<String> tokens, String element) {
    ArrayDeque<State> queue = new ArrayDeque<>();
    Map<List<String>, List<Choice>> seen = new HashMap<>();
    Set<List<String>> unsure = new HashSet<>();
    List<List<Choice>> others = new ArrayList<>();
    queue.add(new State(tokens, null, null, 0));
    State found = null;
    for (int states = 0; !queue.isEmpty() && states < MOST_STATES; states++) {
      State state = queue.poll();
      List<Choice> choices = state.choices();
      if (isThere(state, element)) {
        if (found == null) {
          found = state;
        } else {
          others.add(choices);
        }
        continue;
      }
      List<Choice> before = seen.putIfAbsent(state.tokens(), choices);
      if (before == null) {
        moves(state, queue);
      } else if (!choices.containsAll(before)) {
        unsure.add(state.tokens());
      }
    }
    if (found == null) {
      return null;
    }
    List<Choice> choices = found.choices();
    boolean sure =
        others.stream().allMatch(other -> other.containsAll(choices)) && isSure(found, unsure);
    List<String> left = new ArrayList<>(found.tokens());
    left.remove(flowInto(element, left));
    return new Way(left, sure ? choices : List.of());
  }

  private static boolean isSure(State found, Set<List<String>> unsure) {
    for (State at = found; at != null; at = at.before()) {
      if (unsure.contains(at.tokens())) {
        return false;
      }
    }
    return true;
  }

  private boolean isThere(State state, String element) {
    return element.isEmpty() ? state.tokens().isEmpty() : flowInto(element, state.tokens()) != null;
  }

  private @Nullable String flowInto(String element, List<String> tokens) {
    return tokens.stream()
        .filter(flow -> ground.before(flow).id().equals(element))
        .findFirst()
        .orElse(null);
  }

  private void moves(State state, ArrayDeque<State> queue) {
    String last = "";
    for (String flow : state.tokens()) {
      Node node = ground.before(flow);
      if (!flow.equals(last) && !logged.contains(node.id())) {
        move(state, flow, node, queue);
      }
      last = flow;
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

  /** Returns the flows that get a token after a node: at the end of a subprocess those after it. */
  List<String> outOf(String node) {
    List<String> flows = ground.out(node);
    return flows.isEmpty() ? ground.after(node) : flows;
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

  static List<String> sorted(List<String> tokens) {
    List<String> sorted = new ArrayList<>(tokens);
    Collections.sort(sorted);
    return List.copyOf(sorted);
  }
}
