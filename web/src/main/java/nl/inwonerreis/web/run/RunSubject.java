package nl.inwonerreis.web.run;

import java.util.List;
import java.util.stream.Collectors;
import nl.inwonerreis.web.library.Situation;

/**
 * What a run is about: one situation, or several that are compared, of which the first is the base.
 */
public record RunSubject(List<Situation> situations) {

  /** Stands between the ids of situations; no file has a name with this in it. */
  private static final String BETWEEN = ":";

  public RunSubject {
    situations = List.copyOf(situations);
    if (situations.isEmpty()) {
      throw new IllegalArgumentException("A run is about at least one situation.");
    }
  }

  /** Returns the subject of an ordinary run. */
  public static RunSubject of(Situation situation) {
    return new RunSubject(List.of(situation));
  }

  /** Returns the id of the situation; of several, their ids with colons between. */
  public String id() {
    return situations.stream().map(Situation::id).collect(Collectors.joining(BETWEEN));
  }

  /** Returns the situation, or the base. */
  Situation first() {
    return situations.get(0);
  }

  boolean isComparison() {
    return situations.size() > 1;
  }
}
