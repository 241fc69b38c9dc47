package nl.inwonerreis.simulator.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.scenario.StaffNeed;
import org.jspecify.annotations.Nullable;

/** The ids of the pools that a step may need, in any situation. */
final class StaffNames {

  private StaffNames() {}

  static Set<String> in(@Nullable Selector<StaffNeed> staff) {
    Set<String> ids = new TreeSet<>();
    if (staff != null) {
      collect(staff, ids);
    }
    return ids;
  }

  private static void collect(Selector<StaffNeed> staff, Set<String> ids) {
    if (staff instanceof Selector.By<StaffNeed> by) {
      by.cases().values().forEach(inner -> collect(inner, ids));
    } else if (staff instanceof Selector.Fixed<StaffNeed> fixed) {
      idsOf(fixed.value()).forEach(ids::add);
    }
  }

  private static Iterable<String> idsOf(StaffNeed need) {
    if (need instanceof StaffNeed.Pool pool) {
      return List.of(pool.id());
    }
    return need instanceof StaffNeed.AnyOf any
        ? any.ids()
        : ((StaffNeed.AllOf) need).units().keySet();
  }
}
