package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Locale;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.scenario.Scenario;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page of all journeys: an opening sentence that the intervals support, and a row for each
 * journey with its key figures, or with what stands in the way of them.
 */
public final class ListPage {

  private ListPage() {}

  /** Returns the page as JSON; each journey in its first situation. */
  public static String json(List<PageData> journeys, Language language) {
    Phrases words = Phrases.load("nl.inwonerreis.web.report.list", language);
    List<ListRow> rows = journeys.stream().map(data -> ListRow.of(data, language, words)).toList();
    ListSentences sentences = new ListSentences(rows, language, words);
    ObjectNode root = Json.object();
    root.put("title", sentences.title());
    sentences.weakest().ifPresent(text -> root.put("weakest", text));
    root.put("explain", words.say("explain"));
    sentences.foot().ifPresent(text -> root.put("foot", text));
    ArrayNode list = root.putArray("journeys");
    for (int i = 0; i < journeys.size(); i++) {
      add(list.addObject(), journeys.get(i), rows.get(i), language);
    }
    return Json.line(root);
  }

  private static void add(ObjectNode node, PageData data, ListRow row, Language language) {
    Journey journey = data.journey();
    Scenario scenario = data.scenario();
    node.put("id", data.id());
    node.put("name", row.name());
    node.put("question", journey == null ? null : journey.card().question());
    node.put("situation", data.situation());
    node.put("situationName", scenario == null ? data.situation() : scenario.name());
    node.put("state", data.state().name().toLowerCase(Locale.ROOT));
    RefusalNote.put(node, data, language);
    row.put(node);
  }
}
