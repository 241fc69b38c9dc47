package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why residents drop off, wherever that is; and apart from it who ends otherwise: with a no, with a
 * referral or helped elsewhere. Shares are of the residents that ended.
 */
final class OutcomeReasons {

  private final ReportView view;
  private final Phrases words;

  OutcomeReasons(ReportView view, Phrases words) {
    this.view = view;
    this.words = words;
  }

  void put(ObjectNode page) {
    ObjectNode node = page.putObject("reasons");
    put(node.putArray("dropOff"), "dropOff");
    put(node.putArray("otherwise"), "otherwise");
  }

  private void put(ArrayNode list, String metric) {
    for (Estimate row : kinds(metric)) {
      ObjectNode node = list.addObject();
      node.put("id", row.kind());
      node.put("name", name(row));
      ObjectNode groups = node.putObject("groups");
      for (String group : WalkPage.all(view.estimates().groups())) {
        find(metric, row.kind(), group).ifPresent(found -> groups.set(group, number(found)));
      }
    }
  }

  /** Lists the kinds that happened, most residents first. */
  private List<Estimate> kinds(String metric) {
    return view.estimates().of(ALL, ALL).stream()
        .filter(row -> row.metric().equals(metric) && !row.kind().isEmpty())
        .filter(row -> row.channel().equals(ALL) && row.statistic().equals("share"))
        .filter(row -> row.value() > 0)
        .sorted(Comparator.comparingDouble(Estimate::value).reversed())
        .toList();
  }

  private String name(Estimate row) {
    return words.sayOr("otherwise." + row.kind(), view.kind(row.kind()));
  }

  private Optional<Estimate> find(String metric, String kind, String group) {
    return view.estimates().find(metric, kind, ALL, group, ALL, "share");
  }

  private ObjectNode number(Estimate row) {
    boolean few = view.residents().tooFewEnded(row.group(), ALL) || isOfFew(row);
    return few
        ? Json.object().put("text", view.words().say("tooFew"))
        : PageNumber.rounded(row, view.wording().ofHundred(row));
  }

  /** A reason of which fewer than five residents made use. */
  private boolean isOfFew(Estimate row) {
    return view.estimates()
        .find(row.metric(), row.kind(), ALL, row.group(), ALL, "count")
        .filter(count -> count.value() > 0 && view.residents().tooFew(count.value()))
        .isPresent();
  }

  /** Tells the reason of most, if that is clear. */
  ArrayNode head() {
    List<Estimate> kinds = kinds("dropOff");
    if (kinds.isEmpty()) {
      return RichText.of(words, "flow.nobody");
    }
    Estimate most = kinds.get(0);
    boolean clear = kinds.size() == 1 || Estimates.clearlyBelow(kinds.get(1), most);
    return clear && number(most).has("v")
        ? RichText.of(words, "reasons.most", name(most), RichText.ofHundred(view.wording(), most))
        : RichText.of(words, "reasons.noMost");
  }
}
