package nl.inwonerreis.modeller.check;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;

/**
 * A journey that passed the checks: it has no finding of severity error. Made by {@link
 * JourneyCheck} only.
 */
public final class CheckedJourney {

  private final Journey journey;
  private final List<Finding> findings;

  CheckedJourney(Journey journey, List<Finding> findings) {
    this.journey = journey;
    this.findings = List.copyOf(findings);
  }

  public Journey journey() {
    return journey;
  }

  /** Returns the warnings and notices of reading and checking. */
  public List<Finding> findings() {
    return findings;
  }
}
