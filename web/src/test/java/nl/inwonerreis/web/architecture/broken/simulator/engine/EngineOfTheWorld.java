package nl.inwonerreis.web.architecture.broken.simulator.engine;

import java.time.Instant;
import nl.inwonerreis.web.architecture.broken.modeller.journey.PlainJourney;

/** Knows the journey, the wall clock and a global generator. */
public record EngineOfTheWorld(PlainJourney journey, Instant now) {

  double draw() {
    return Math.random();
  }
}
