package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyElements;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What all pages of one journey need: what it is about, and in which situations. */
public final class JourneyPage {

  private JourneyPage() {}

  /**
   * Returns the journey as JSON.
   *
   * @param situations the journey in each situation, the base first
   * @param hasDiagram whether the BPMN file of the base has a complete diagram of its own
   * @param seconds how long a run took, by situation; a situation that did not run is not in it
   */
  public static String json(
      List<PageData> situations,
      boolean hasDiagram,
      Map<String, Double> seconds,
      Language language) {
    PageData base = situations.get(0);
    Journey journey = base.journey();
    JourneyCard card = journey == null ? JourneyCard.EMPTY : journey.card();
    ObjectNode root = Json.object();
    root.put("id", base.id());
    root.put("name", journey == null ? base.id() : journey.name());
    root.put("question", card.question());
    root.put("trigger", card.trigger());
    root.put("owner", card.owner());
    names(root, base, language);
    ArrayNode list = root.putArray("situations");
    situations.forEach(situation -> add(list.addObject(), situation, seconds, language));
    root.put(
        "hasTouchpoints",
        journey != null
            && JourneyElements.list(journey).stream()
                .map(Node::touchpoint)
                .anyMatch(t -> t != null));
    root.put("hasDiagram", hasDiagram);
    return Json.line(root);
  }

  private static void names(ObjectNode root, PageData base, Language language) {
    Library library = base.library();
    Scenario scenario = base.scenario();
    ArrayNode groups = root.putArray("groups");
    ArrayNode channels = root.putArray("channels");
    if (library == null) {
      return;
    }
    library
        .groups()
        .forEach(
            (id, group) -> {
              if (scenario != null && scenario.groups().containsKey(id)) {
                groups.addObject().put("id", id).put("name", language.of(group.name()));
              }
            });
    library
        .channels()
        .forEach(
            (id, channel) ->
                channels
                    .addObject()
                    .put("id", id)
                    .put("name", language.of(channel.name()))
                    .put("live", channel.live()));
  }

  private static void add(
      ObjectNode node, PageData data, Map<String, Double> seconds, Language language) {
    Scenario scenario = data.scenario();
    node.put("id", data.situation());
    node.put("name", scenario == null ? data.situation() : scenario.name());
    RefusalNote.put(node, data, language);
    node.put("state", data.state().name().toLowerCase(Locale.ROOT));
    Double took = seconds.get(data.situation());
    if (took != null) {
      node.put("seconds", Math.max(1, Math.round(took)));
    }
  }
}
