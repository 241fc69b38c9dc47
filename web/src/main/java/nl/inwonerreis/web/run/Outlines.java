package nl.inwonerreis.web.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.library.JourneyElements;
import nl.inwonerreis.web.report.JourneyOutline;
import nl.inwonerreis.web.report.LiveChannels;

/** Makes of a journey and a library what a report tells of them. */
final class Outlines {

  private Outlines() {}

  static JourneyOutline of(Journey journey, Library library) {
    Map<String, Text> names = new TreeMap<>();
    library.groups().forEach((id, group) -> names.put(id, group.name()));
    library.channels().forEach((id, channel) -> names.put(id, channel.name()));
    Set<String> meetings = new LinkedHashSet<>();
    int promises = 0;
    for (Node node : JourneyElements.list(journey)) {
      Touchpoint touchpoint = node.touchpoint();
      if (touchpoint != null) {
        promises += touchpoint.promises().size();
        if (touchpoint.offers().stream().anyMatch(o -> LiveChannels.contains(o.channel()))) {
          meetings.add(node.id());
        }
      }
    }
    List<String> norms = journey.card().norms().stream().map(Outlines::name).toList();
    return new JourneyOutline(names, meetings, norms, promises);
  }

  private static String name(Norm norm) {
    String name = norm.name();
    return name == null || name.isBlank() ? norm.id() : name;
  }
}
