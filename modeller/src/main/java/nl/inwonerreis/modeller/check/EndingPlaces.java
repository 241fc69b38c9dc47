package nl.inwonerreis.modeller.check;

import java.util.Optional;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.Text;

/** Warns of {@code journey:end} outside the resident's process, where it means nothing. */
final class EndingPlaces implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    String resident = structure.journey().residentProcess();
    if (resident == null) {
      return;
    }
    structure
        .nodes(EndEvent.class)
        .filter(end -> end.ending() != null)
        .filter(end -> !structure.findProcessOf(end.id()).equals(Optional.of(resident)))
        .forEach(
            end ->
                findings.warning(
                    "ending-outside-resident",
                    end.id(),
                    Text.of(
                        "'%s' heeft journey:end, maar staat niet in het proces van de inwoner. Het"
                            + " telt niet mee.",
                        "'%s' has journey:end and is not in the resident's process; it is ignored.",
                        end.label()),
                    Text.of(
                        "Zet journey:end bij een einde in proces '%s'.",
                        "Put journey:end on an end in process '%s'.", resident)));
  }
}
