package nl.inwonerreis.simulator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.scenario.GroupNumbers;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;

/** Finds steps of called journeys at which a group of residents has no channel to come by. */
public final class CalledOffers {

  private final Scenario scenario;
  private final Library library;
  private final List<Finding> findings = new ArrayList<>();

  private CalledOffers(Scenario scenario, Library library) {
    this.scenario = scenario;
    this.library = library;
  }

  /** Returns a warning for each step of a called journey and each group that cannot go on there. */
  public static List<Finding> check(Journey journey, Scenario scenario, Library library) {
    CalledOffers check = new CalledOffers(scenario, library);
    for (Process process : journey.processes()) {
      if (process.origin() != null) {
        check.nodes(process.nodes());
      }
    }
    return check.findings;
  }

  private void nodes(List<Node> nodes) {
    for (Node node : nodes) {
      Touchpoint touchpoint = node.touchpoint();
      if (touchpoint != null && !touchpoint.offers().isEmpty()) {
        scenario
            .groups()
            .forEach(
                (group, numbers) -> {
                  if (!canCome(touchpoint.offers(), group, mixOf(group, numbers))) {
                    findings.add(noChannel(node, group));
                  }
                });
      }
      if (node instanceof SubProcess sub) {
        nodes(sub.nodes());
      }
    }
  }

  private static boolean canCome(List<Offer> offers, String group, Map<String, Double> mix) {
    return offers.stream()
        .filter(offer -> offer.groups().isEmpty() || offer.groups().contains(group))
        .anyMatch(offer -> mix.isEmpty() || mix.getOrDefault(offer.channel(), 0.0) > 0);
  }

  private Map<String, Double> mixOf(String group, GroupNumbers numbers) {
    Library.UserGroup known = library.groups().get(group);
    return numbers.channels().isEmpty() && known != null ? known.channels() : numbers.channels();
  }

  private static Finding noChannel(Node node, String group) {
    return Finding.of(
        "called-group-without-channel",
        Severity.WARNING,
        node.id(),
        0,
        new Text(
            "Groep '%s' heeft geen kanaal bij '%s'. Deze inwoners vallen daar uit."
                .formatted(group, node.label()),
            "Group '%s' has no channel at '%s'; these residents drop off there."
                .formatted(group, node.label())),
        new Text(
            "Bied in de andere reis een kanaal aan dat deze groep gebruikt, of geef de groep hier zo'n kanaal.",
            "Offer a channel that this group uses in the other journey, or give the group such a channel"
                + " here."));
  }
}
