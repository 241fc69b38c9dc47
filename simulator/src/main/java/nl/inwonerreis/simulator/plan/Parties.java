package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Lane;
import nl.inwonerreis.modeller.journey.Party;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;
import org.jspecify.annotations.Nullable;

/** Whose side a step is on: that of its lane, else of its pool, else of its process. */
final class Parties {

  private Parties() {}

  /** Returns the party of a node; a process that is not the resident's is the municipality's. */
  static Party of(Journey journey, Process process, String node) {
    Party said = findSaid(journey, process, node);
    if (said != null) {
      return said;
    }
    return journey.isResidentSide(process) ? Party.RESIDENT : Party.MUNICIPALITY;
  }

  /** Finds the party that a lane or pool says, or null where both are silent. */
  static @Nullable Party findSaid(Journey journey, Process process, String node) {
    for (Lane lane : process.lanes()) {
      if (lane.party() != null && lane.nodes().contains(node)) {
        return lane.party();
      }
    }
    return journey.findPoolOf(process.id()).map(Pool::party).orElse(null);
  }
}
