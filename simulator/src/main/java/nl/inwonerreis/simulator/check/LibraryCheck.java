package nl.inwonerreis.simulator.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds channels, groups and needs in a journey that the library does not know. */
public final class LibraryCheck {

  private final Library library;
  private final Set<String> capabilities = new TreeSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private LibraryCheck(Library library) {
    this.library = library;
    library.channels().values().forEach(channel -> capabilities.addAll(channel.capabilities()));
  }

  /** Returns a warning for each unknown id, sorted by element. */
  public static List<Finding> check(Journey journey, Library library) {
    LibraryCheck check = new LibraryCheck(library);
    journey.card().groups().forEach(group -> check.group(group, journey.residentProcess()));
    for (Norm norm : journey.card().norms()) {
      norm.groups().forEach(group -> check.group(group, journey.residentProcess()));
    }
    for (Process process : journey.processes()) {
      check.nodes(process.nodes());
    }
    return check.findings.stream().distinct().sorted(Finding.ORDER).toList();
  }

  private void nodes(List<Node> nodes) {
    for (Node node : nodes) {
      Touchpoint touchpoint = node.touchpoint();
      if (touchpoint != null) {
        touchpoint(node, touchpoint);
      }
      if (node instanceof SubProcess sub) {
        nodes(sub.nodes());
      }
    }
  }

  private void touchpoint(Node node, Touchpoint touchpoint) {
    for (Offer offer : touchpoint.offers()) {
      String channel = offer.channel();
      known("unknown-channel", channel, library.channels().keySet(), node.id(), CHANNEL, node);
      offer
          .groups()
          .forEach(
              group ->
                  known("unknown-group", group, library.groups().keySet(), node.id(), GROUP, node));
    }
    for (String need : touchpoint.needs()) {
      known("unknown-need", need, capabilities, node.id(), NEED, node);
    }
  }

  private void group(String group, @Nullable String process) {
    known("unknown-group", group, library.groups().keySet(), process, GROUP, null);
  }

  private static final Text CHANNEL = new Text("Het kanaal", "The channel");
  private static final Text GROUP = new Text("De groep", "The group");
  private static final Text NEED = new Text("Wat nodig is:", "The need");

  private void known(
      String rule,
      String id,
      Collection<String> valid,
      @Nullable String element,
      Text what,
      @Nullable Node node) {
    if (valid.contains(id)) {
      return;
    }
    String atNl = node == null ? "" : " bij '%s'".formatted(node.label());
    String atEn = node == null ? "" : " at '%s'".formatted(node.label());
    Text message =
        new Text(
            "%s '%s'%s staat niet in de bibliotheek.".formatted(what.nl(), id, atNl),
            "%s '%s'%s is not in the library.".formatted(what.en(), id, atEn));
    findings.add(
        new Finding(rule, Severity.WARNING, element, 0, null, message, Nearest.remedy(id, valid)));
  }
}
