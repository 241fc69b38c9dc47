package nl.inwonerreis.simulator.staffing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a search for the smallest staff gave.
 *
 * @param isMet whether some staff meets all norms
 * @param persons of each post: the smallest staff that meets them, or the ample one that does not
 * @param unbound pools that no norm asks for: all norms are met with nobody in it, so it has the
 *     persons of now
 * @param trials staffs that were judged
 * @param isComplete whether no post can be a step smaller; false where the trials ran out
 */
public record FoundStaff(
    boolean isMet, List<Double> persons, Set<String> unbound, int trials, boolean isComplete) {

  public FoundStaff {
    persons = List.copyOf(persons);
    unbound = java.util.Collections.unmodifiableSet(new TreeSet<>(unbound));
  }
}
