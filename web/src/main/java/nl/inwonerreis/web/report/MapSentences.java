package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import tools.jackson.databind.node.ObjectNode;

/** The sentence with which the map opens, for all residents and through the glasses of a group. */
final class MapSentences {

  private final ReportView view;
  private final Phrases words;

  MapSentences(ReportView view, Phrases words) {
    this.view = view;
    this.words = words;
  }

  /** Tells how many of every hundred residents are helped, and who is helped least often. */
  ObjectNode all() {
    ObjectNode node = Json.object();
    Optional<Estimate> helped = helped(ALL);
    if (helped.isEmpty()) {
      return node.put("title", view.words().say("answer.tooFew"));
    }
    node.put("title", words.say("title.all", view.wording().hundredth(helped.get())));
    node.put("interval", view.wording().shareInterval(helped.get()));
    return node.put("detail", new OutcomeSentences(view).weakest());
  }

  /** Tells the same of one group, beside all residents. */
  ObjectNode group(String group) {
    ObjectNode node = Json.object();
    String name = view.names().of(group);
    Optional<Estimate> helped = helped(group);
    if (helped.isEmpty()) {
      return node.put("title", words.say("title.tooFew", name));
    }
    node.put("title", words.say("title.group", name, view.wording().hundredth(helped.get())));
    node.put("interval", view.wording().shareInterval(helped.get()));
    helped(ALL)
        .ifPresent(
            all -> node.put("detail", words.say("detail.all", view.wording().ofHundred(all))));
    return node;
  }

  private Optional<Estimate> helped(String group) {
    return view.residents().tooFewEnded(group, ALL)
        ? Optional.empty()
        : view.estimates().find("helped", group, ALL, "share");
  }
}
