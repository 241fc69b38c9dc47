package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.json.LibrarySources.Cited;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.Library;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the library is made from.
 *
 * @param library the library that the journeys share; null when it is refused
 * @param groups sources of user groups: by id, by JSON Pointer within the group
 * @param channels sources of channels, in the same way
 * @param journeys all journeys, each in its first situation
 * @param defaults what the program filled in, by id of the journey
 */
public record LibraryData(
    @Nullable Library library,
    Map<String, Map<String, Cited>> groups,
    Map<String, Map<String, Cited>> channels,
    List<PageData> journeys,
    Map<String, List<DefaultUsed>> defaults) {

  public LibraryData {
    journeys = List.copyOf(journeys);
    defaults = Map.copyOf(defaults);
  }
}
