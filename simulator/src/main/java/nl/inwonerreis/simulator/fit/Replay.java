package nl.inwonerreis.simulator.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks the steps of each case over the journey, and counts which way was taken at the gateways.
 *
 * <p>Tokens stand on flows. Before each logged step they move through nodes that the log is silent
 * about, until one stands before the step (token replay with invisible tasks, Van der Aalst 2016,
 * chapter 8). A step that cannot be reached does not fit: it is taken as a token more.
 */
final class Replay {

  private static final int MOST_TOKENS = 10;

  private final Ground ground;
  private final SilentMoves moves;
  private final Map<String, Map<String, Integer>> taken = new TreeMap<>();
  private int fitting;
  private int steps;

  /**
   * @param logged ids of the nodes that the log tells of
   */
  Replay(Ground ground, Set<String> logged) {
    this.ground = ground;
    this.moves = new SilentMoves(ground, logged);
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
   * @param steps in order of time, of any process
   * @param start id of the start event, or empty where the log does not tell
   * @param end id of the node where the case ended; empty where the log does not tell where; null
   *     where the case is not over
   */
  void walk(List<Steps.Step> steps, String start, @Nullable String end) {
    Map<String, List<Steps.Step>> byProcess = new HashMap<>();
    for (Steps.Step step : steps) {
      byProcess
          .computeIfAbsent(ground.processOf(step.element()), made -> new ArrayList<>())
          .add(step);
    }
    byProcess.forEach((process, own) -> walkOne(process, own, start, end));
  }

  private void walkOne(String process, List<Steps.Step> own, String start, @Nullable String end) {
    List<String> starts = ground.starts(process);
    boolean known = starts.contains(start);
    if (!known && starts.size() != 1) {
      return;
    }
    List<String> tokens = SilentMoves.sorted(ground.out(known ? start : starts.get(0)));
    boolean fits = true;
    for (Steps.Step step : own) {
      List<String> after = new ArrayList<>(tokens);
      switch (step.what()) {
        case COMPLETE -> after.addAll(moves.outOf(step.element()));
        // Who left may come back: the token stands before the step again.
        case LEAVE -> ground.in(step.element()).stream().limit(1).forEach(after::add);
        case REACH -> {
          steps++;
          SilentMoves.Way way = moves.find(tokens, step.element());
          fits &= way != null;
          if (way != null) {
            fitting++;
            count(way);
            after = new ArrayList<>(way.tokens());
          }
        }
      }
      boolean many = after.size() > MOST_TOKENS;
      tokens = SilentMoves.sorted(many ? moves.outOf(step.element()) : after);
    }
    boolean here = end != null && (end.isEmpty() ? fits : process.equals(ground.processOf(end)));
    SilentMoves.Way last = here && end != null ? moves.find(tokens, end) : null;
    if (last != null) {
      count(last);
    }
  }

  private void count(SilentMoves.Way way) {
    for (SilentMoves.Choice choice : way.choices()) {
      taken
          .computeIfAbsent(choice.gateway(), made -> new TreeMap<>())
          .merge(choice.flow(), 1, Integer::sum);
    }
  }
}
