package nl.inwonerreis.simulator.plan;

import java.util.List;
import java.util.TreeSet;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** The priorities that a scenario names, as ranks: the highest priority is rank 0. */
final class Ranks {

  private final List<Integer> priorities;

  Ranks(Scenario scenario) {
    TreeSet<Integer> all = new TreeSet<>();
    all.add(0);
    scenario.elements().values().forEach(m -> m.values().forEach(n -> collect(n.priority(), all)));
    scenario.staff().values().forEach(s -> s.otherWork().forEach(o -> all.add(o.priority())));
    priorities = List.copyOf(all.descendingSet());
  }

  private static void collect(@Nullable Selector<Integer> selector, TreeSet<Integer> all) {
    if (selector instanceof Selector.Fixed<Integer> fixed) {
      all.add(fixed.value());
    } else if (selector instanceof Selector.By<Integer> by) {
      by.cases().values().forEach(s -> collect(s, all));
    }
  }

  /** Returns the number of ranks that the queues need. */
  int size() {
    return priorities.size();
  }

  /** Returns the rank of a priority: higher priorities come first. */
  int of(int priority) {
    return priorities.indexOf(priority);
  }
}
