package nl.inwonerreis.modeller.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Text;

/** Reports norms that name steps or groups that do not exist. */
final class NormReferences implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    for (Norm norm : structure.journey().card().norms()) {
      List<String> steps = new ArrayList<>(norm.pausedDuring());
      Stream.of(norm.from(), norm.to(), norm.extendedBy())
          .filter(Objects::nonNull)
          .forEach(steps::add);
      steps.stream()
          .distinct()
          .filter(id -> structure.findNode(id).isEmpty())
          .forEach(id -> reportStep(norm, id, structure.journey(), findings));
      norm.groups().stream()
          .filter(group -> !structure.journey().card().groups().contains(group))
          .forEach(group -> reportGroup(norm, group, structure.journey(), findings));
    }
  }

  /** Returns the element that carries the norms, for findings. */
  static String placeOf(Journey journey) {
    return Objects.requireNonNullElse(journey.residentProcess(), journey.processes().get(0).id());
  }

  private static void reportStep(Norm norm, String id, Journey journey, Findings findings) {
    findings.error(
        "unknown-element-reference",
        placeOf(journey),
        Text.of(
            "Norm '%s' noemt stap '%s', maar die bestaat niet.",
            "Norm '%s' names step '%s', which does not exist.", norm.id(), id),
        Text.of("Noem de id van een stap in dit bestand.", "Name the id of a step in this file."));
  }

  private static void reportGroup(Norm norm, String group, Journey journey, Findings findings) {
    List<String> known = journey.card().groups();
    findings.warning(
        "unknown-group",
        placeOf(journey),
        Text.of(
            "Norm '%s' noemt groep '%s', maar die staat niet in journey:journey.",
            "Norm '%s' names group '%s', which is not in journey:journey.", norm.id(), group),
        Text.of(
            "Voeg de groep daar toe, of gebruik een van: %s.",
            "Add the group there, or use one of: %s.", Some.of(known)));
  }
}
