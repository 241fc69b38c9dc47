package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which pools do the work. */
public sealed interface StaffNeed {

  /** One pool. */
  record Pool(String id) implements StaffNeed {}

  /** The first of several pools that is free. */
  record AnyOf(java.util.List<String> ids) implements StaffNeed {
    public AnyOf {
      ids = java.util.List.copyOf(ids);
    }
  }

  /** Several pools together, with the units of each. */
  record AllOf(Map<String, Integer> units) implements StaffNeed {
    public AllOf {
      units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }
  }
}
