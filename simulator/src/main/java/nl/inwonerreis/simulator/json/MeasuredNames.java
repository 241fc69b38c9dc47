package nl.inwonerreis.simulator.json;

import java.util.Set;
import nl.inwonerreis.simulator.scenario.Library;

/**
 * The names that a measured series may use.
 *
 * @param elements ids of elements, staff and norms; empty where any will do
 */
public record MeasuredNames(Set<String> groups, Set<String> channels, Set<String> elements) {

  public MeasuredNames {
    groups = Set.copyOf(groups);
    channels = Set.copyOf(channels);
    elements = Set.copyOf(elements);
  }

  /** Returns the names of a library, with any element. */
  public static MeasuredNames of(Library library) {
    return of(library, Set.of());
  }

  /** Returns the names of a library, with these elements. */
  public static MeasuredNames of(Library library, Set<String> elements) {
    return new MeasuredNames(library.groups().keySet(), library.channels().keySet(), elements);
  }
}
