package nl.inwonerreis.modeller.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service norm or statutory term, as written; durations stay ISO 8601 text here.
 *
 * @param measure waiting, answered, leadTime, abandoned, contacts, handovers, firstContactResolved
 * @param from id of the element whose completion starts the clock
 * @param to id of the element whose completion stops it
 * @param within ISO 8601 duration, for time measures
 * @param atMost bound, for share and count measures
 * @param clock calendar, workingDays or openingHours; null where not said
 * @param share share that must meet it, 0–1; null where not said
 * @param pausedDuring ids of elements during which the clock stands still
 * @param groups groups it holds for; empty means all
 * @param basis legal or service; null where not said
 */
public record Norm(
    String id,
    @Nullable String name,
    @Nullable String measure,
    @Nullable String from,
    @Nullable String to,
    @Nullable String within,
    @Nullable Double atMost,
    @Nullable String clock,
    @Nullable String hours,
    @Nullable Double share,
    List<String> pausedDuring,
    @Nullable String extension,
    @Nullable String extendedBy,
    List<String> groups,
    @Nullable String basis,
    @Nullable String source) {

  public Norm {
    pausedDuring = List.copyOf(pausedDuring);
    groups = List.copyOf(groups);
  }
}
