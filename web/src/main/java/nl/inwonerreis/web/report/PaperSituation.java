package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.result.Result;
import tools.jackson.databind.JsonNode;

/**
 * A situation in a report: what the viewer shows of it, as a tree.
 *
 * @param letter A for the base, then B, C, …; empty where there is one situation
 * @param page as {@link OutcomePage} makes it, with a result
 */
record PaperSituation(String letter, PageData data, Result result, JsonNode page, ReportView view) {

  static PaperSituation of(String letter, PageData data, Result result, Language language) {
    return new PaperSituation(
        letter,
        data,
        result,
        OutcomePage.page(data, language),
        ReportView.of(result, data.outline(), language));
  }

  /** Returns the letter, where there is one, and the name. */
  String label() {
    return letter.isEmpty() ? view.situation() : letter + ". " + view.situation();
  }

  /** Lists the ids of the groups, all residents first. */
  List<String> groups() {
    List<String> ids = new ArrayList<>(List.of(ALL));
    page.path("groups").values().forEach(group -> ids.add(group.path("id").asString("")));
    return ids;
  }

  List<String> channels() {
    return page.path("channels").values().stream()
        .map(channel -> channel.path("id").asString(""))
        .toList();
  }

  /** Returns the name of a group or channel. */
  String name(String id) {
    return id.equals(ALL) ? view.words().say("all.residents") : view.names().of(id);
  }
}
