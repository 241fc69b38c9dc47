package nl.inwonerreis.web.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Unfairness;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Warnings of gains that somebody pays for: the heaviest of each scenario and kind. */
final class CompareFairness {

  private final ComparisonView view;
  private final ComparisonSentences sentences;

  CompareFairness(ComparisonView view, ComparisonSentences sentences) {
    this.view = view;
    this.sentences = sentences;
  }

  void put(ObjectNode page) {
    ArrayNode list = page.putArray("unfair");
    Set<String> told = new HashSet<>();
    for (Unfairness unfair : Unfairness.of(view.comparison())) {
      if (told.add(unfair.scenario() + unfair.kind().name())) {
        tell(list.addObject(), unfair);
      }
    }
  }

  private void tell(ObjectNode node, Unfairness unfair) {
    boolean groups = unfair.kind() == Unfairness.Kind.GROUP_WORSE;
    String letter = ComparisonView.letter(unfair.scenario());
    List<Difference> losses = unfair.losses();
    Difference worst = losses.get(0);
    node.put("letter", letter);
    node.put("kind", groups ? "group" : "drop-off");
    node.put("measure", groups ? id(unfair.gain()) : Headline.HELPED.id());
    String key = groups ? losses.size() == 1 ? "fair.group" : "fair.groups" : "fair.giveUp";
    node.put("title", view.words().say(key, letter, losses.size()));
    ArrayNode text = node.putArray("text");
    text.add(
        CompareParts.of(
            view.words().say("fair.gain", sentences.label(unfair.gain()), signed(unfair.gain())),
            signed(unfair.gain())));
    String who =
        groups
            ? view.words().say("fair.loss", view.names().of(worst.cell().group()), signed(worst))
            : view.words().say("fair.fewer", sentences.label(worst), signed(worst));
    text.add(CompareParts.of(who, signed(worst)));
    text.add(CompareParts.of(view.words().say(groups ? "fair.hidden" : "fair.noGain"), ""));
  }

  private String signed(Difference difference) {
    return view.wording().signed(difference);
  }

  private static String id(Difference difference) {
    for (Headline headline : Headline.values()) {
      if (headline.covers(difference.row())) {
        return headline.id();
      }
    }
    return difference.cell().metric();
  }
}
