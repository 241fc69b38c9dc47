package nl.inwonerreis.modeller.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;

/** Warns of touchpoints that leave a declared group without a channel. */
final class GroupChannels implements Rule {

  /** Groups reported at one touchpoint. */
  private static final int MAX_REPORTED = 20;

  @Override
  public void check(Structure structure, Findings findings) {
    List<String> groups = structure.journey().card().groups();
    if (groups.isEmpty()) {
      findings.info(
          "no-groups",
          NormReferences.placeOf(structure.journey()),
          new Text(
              "Er zijn geen groepen genoemd. De simulatie rekent met een groep: alle inwoners.",
              "No groups are named; the simulation has one group, all residents."),
          new Text(
              "Voeg journey:group ref=\"…\" toe om verschillen tussen groepen te zien.",
              "Add journey:group ref=\"…\" to see differences between groups."));
      return;
    }
    structure.nodes().forEach(node -> check(node, groups, findings));
  }

  private static void check(Node node, List<String> groups, Findings findings) {
    Touchpoint touchpoint = node.touchpoint();
    if (touchpoint == null || touchpoint.offers().isEmpty()) {
      return;
    }
    List<Offer> offers = touchpoint.offers();
    if (offers.stream().anyMatch(offer -> offer.groups().isEmpty())) {
      return;
    }
    Set<String> offered =
        offers.stream().flatMap(offer -> offer.groups().stream()).collect(Collectors.toSet());
    groups.stream()
        .filter(group -> !offered.contains(group))
        .limit(MAX_REPORTED)
        .forEach(group -> report(node, group, findings));
  }

  private static void report(Node node, String group, Findings findings) {
    findings.warning(
        "group-without-channel",
        node.id(),
        Text.of(
            "Groep '%s' heeft bij '%s' geen kanaal. Die inwoners vallen hier uit.",
            "Group '%s' has no channel at '%s'; those residents drop off here.",
            group,
            node.label()),
        Text.of(
            "Voeg een journey:offer toe voor deze groep.", "Add a journey:offer for this group."));
  }
}
