package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Text;

/** Warns when no process can be told to be the resident's side. */
final class ResidentSide implements Rule {

  /** Returns the name of a process, else that of its pool, else its id. */
  private static String labelOf(Process process, Journey journey) {
    String pool = journey.findPoolOf(process.id()).map(Pool::name).orElse("");
    return !process.name().isEmpty() ? process.name() : pool.isEmpty() ? process.id() : pool;
  }

  @Override
  public void check(Structure structure, Findings findings) {
    Journey journey = structure.journey();
    if (journey.residentProcess() != null) {
      return;
    }
    String ids = Some.of(journey.processes().stream().map(p -> labelOf(p, journey)).toList());
    findings.warning(
        "no-resident-side",
        journey.processes().get(0).id(),
        Text.of(
            "Het is niet te zien welk proces dat van de inwoner is: %s.",
            "It cannot be told which process is the resident's: %s.", ids),
        Text.of(
            "Zet journey:journey in dat proces, of journey:party is=\"resident\" bij de pool.",
            "Put journey:journey in that process, or journey:party is=\"resident\" on the pool."));
  }
}
