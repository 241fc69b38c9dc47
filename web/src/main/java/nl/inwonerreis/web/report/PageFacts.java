package nl.inwonerreis.web.report;

import java.util.Locale;
import nl.inwonerreis.modeller.journey.Journey;
import tools.jackson.databind.node.ObjectNode;

/** What every page tells of the journey and situation it is about. */
final class PageFacts {

  private PageFacts() {}

  static String json(PageData data) {
    ObjectNode root = Json.object();
    Journey journey = data.journey();
    root.put("id", data.id());
    root.put("name", journey == null ? data.id() : journey.name());
    root.put("situation", data.situation());
    root.put("canRun", data.canRun());
    root.put("state", data.state().name().toLowerCase(Locale.ROOT));
    return Json.line(root);
  }
}
