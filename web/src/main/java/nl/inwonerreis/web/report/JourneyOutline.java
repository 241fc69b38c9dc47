package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;

/**
 * What a report tells of the journey itself, and what a result does not hold.
 *
 * @param library names of groups and channels by id, in both languages
 * @param meetings ids of the steps where a resident can meet a person
 * @param norms names of the norms that the journey declares
 * @param promises how many promises its touchpoints make
 */
public record JourneyOutline(
    Map<String, Text> library, Set<String> meetings, List<String> norms, int promises) {

  /** An outline that says nothing. */
  public static final JourneyOutline EMPTY = new JourneyOutline(Map.of(), Set.of(), List.of(), 0);

  public JourneyOutline {
    library = Map.copyOf(library);
    meetings = Set.copyOf(meetings);
    norms = List.copyOf(norms);
  }
}
