package nl.inwonerreis.modeller.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.DataItem;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.modeller.journey.Stage;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;

/** Reports stages, data, groups and promised steps that a touchpoint names and nobody declares. */
final class TouchpointReferences implements Rule {

  /** The ids that the card declares. */
  private record Declared(Set<String> stages, Set<String> data, Set<String> groups) {

    static Declared on(JourneyCard card) {
      return new Declared(
          ids(card.stages().stream().map(Stage::id)),
          ids(card.data().stream().map(DataItem::id)),
          ids(card.groups().stream()));
    }

    private static Set<String> ids(Stream<String> ids) {
      return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  @Override
  public void check(Structure structure, Findings findings) {
    Declared declared = Declared.on(structure.journey().card());
    structure
        .nodes()
        .forEach(
            node -> {
              Touchpoint touchpoint = node.touchpoint();
              if (touchpoint != null) {
                checkNames(node, touchpoint, declared, findings);
                checkPromises(node, touchpoint, structure, findings);
              }
            });
  }

  private static void checkNames(
      Node node, Touchpoint touchpoint, Declared declared, Findings findings) {
    Set<String> stages = declared.stages;
    Set<String> data = declared.data;
    String stage = touchpoint.stage();
    if (stage != null && !stages.contains(stage)) {
      warn("unknown-stage", node, "stage", stage, stages, findings);
    }
    touchpoint.asks().stream()
        .filter(d -> !data.contains(d))
        .forEach(d -> warn("unknown-data", node, "asks", d, data, findings));
    touchpoint.gives().stream()
        .filter(d -> !data.contains(d))
        .forEach(d -> warn("unknown-data", node, "gives", d, data, findings));
    for (Offer offer : touchpoint.offers()) {
      offer.groups().stream()
          .filter(g -> !declared.groups.contains(g))
          .forEach(g -> warn("unknown-group", node, "groups", g, declared.groups, findings));
    }
  }

  private static void checkPromises(
      Node node, Touchpoint touchpoint, Structure structure, Findings findings) {
    for (Promise promise : touchpoint.promises()) {
      String to = promise.to();
      if (to != null && structure.findNode(to).isEmpty()) {
        reportPromise(node, to, findings);
      }
    }
  }

  private static void warn(
      String rule, Node node, String attribute, String value, Set<String> known, Findings out) {
    out.warning(
        rule,
        node.id(),
        Text.of(
            "'%s' noemt %s '%s', maar dat staat niet in journey:journey.",
            "'%s' names %s '%s', which is not in journey:journey.", node.label(), attribute, value),
        Text.of(
            "Voeg het daar toe, of gebruik een van: %s.",
            "Add it there, or use one of: %s.", Some.of(known)));
  }

  private static void reportPromise(Node node, String to, Findings findings) {
    findings.error(
        "unknown-element-reference",
        node.id(),
        Text.of(
            "De belofte bij '%s' loopt tot '%s', maar die stap bestaat niet.",
            "The promise at '%s' runs to '%s', and there is no such step.", node.label(), to),
        Text.of(
            "Noem de id van een stap, of haal 'to' weg: dan loopt de belofte tot het einde.",
            "Name the id of a step, or remove 'to': the promise then runs to the end."));
  }
}
