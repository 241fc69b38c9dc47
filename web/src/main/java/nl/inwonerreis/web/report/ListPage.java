package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Locale;
import nl.inwonerreis.modeller.journey.Journey;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page of all journeys shows. */
public final class ListPage {

  private ListPage() {}

  /** Returns the page as JSON; each journey in its first situation. */
  public static String json(List<PageData> journeys, Language language) {
    ObjectNode root = Json.object();
    ArrayNode list = root.putArray("journeys");
    for (PageData data : journeys) {
      ObjectNode node = list.addObject();
      Journey journey = data.journey();
      node.put("id", data.id());
      node.put("name", journey == null ? data.id() : journey.name());
      node.put("situation", data.situation());
      node.put("canRun", data.canRun());
      node.put("state", data.state().name().toLowerCase(Locale.ROOT));
    }
    return Json.line(root);
  }
}
