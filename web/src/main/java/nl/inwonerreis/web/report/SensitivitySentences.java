package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.sensitivity.OrderFlips.Flip;
import nl.inwonerreis.simulator.sensitivity.Sensitivity;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Bar;

/** What an outcome rests on, in sentences. */
final class SensitivitySentences {

  private static final double TOGETHER = 0.1;

  private final SensitivityView view;
  private final Phrases words;
  private final Sensitivity sensitivity;

  SensitivitySentences(SensitivityView view) {
    this.view = view;
    this.words = view.words();
    this.sensitivity = view.sensitivity();
  }

  /** Tells what the outcome rests on most, and that this is no knowledge. */
  String heading() {
    List<Bar> decisive = sensitivity.decisive();
    if (decisive.isEmpty()) {
      return words.say("head.none");
    }
    List<String> places = decisive.stream().limit(3).map(bar -> view.place(bar.number())).toList();
    boolean assumed =
        decisive.stream()
            .limit(3)
            .anyMatch(b -> b.number().number().source().kind() == Source.Kind.ASSUMPTION);
    String kind = assumed ? "assumption" : "estimate";
    return words.say("head." + kind + (places.size() == 1 ? ".one" : ".several"), listed(places));
  }

  private String listed(List<String> places) {
    String last = places.get(places.size() - 1);
    return places.size() == 1
        ? last
        : String.join(", ", places.subList(0, places.size() - 1)) + words.say("and") + last;
  }

  /** Tells between which outcomes the first of them moves it. */
  List<String> swings() {
    List<String> said = new ArrayList<>();
    for (Bar bar : sensitivity.decisive()) {
      said.add(
          words.say(
              "swing",
              view.place(bar.number()),
              view.value(bar.number(), bar.number().low()),
              view.value(bar.number(), bar.number().high()),
              view.differences().value(bar.low(), false),
              view.differences().value(bar.high(), false)));
    }
    return said;
  }

  /** Tells whether the numbers strengthen each other; empty where they do not, or nobody knows. */
  String together() {
    double alone = 0;
    for (Sensitivity.Weight weight : sensitivity.weights()) {
      alone += weight.index().first();
    }
    return !sensitivity.weights().isEmpty() && 1 - alone > TOGETHER
        ? words.say("together", view.wording().percent(Math.max(0, alone)))
        : "";
  }

  /** Tells how often scenarios change places, a sentence for every two. */
  List<String> flips() {
    List<String> said = new ArrayList<>();
    Sensitivity.Order order = sensitivity.order();
    if (order == null) {
      return said;
    }
    int points = order.flips().points();
    for (Flip flip : order.flips().pairs()) {
      String one = ComparisonView.letter(flip.one());
      String other = ComparisonView.letter(flip.other());
      boolean unclear = flip.one() == 0 && !order.clear().get(flip.other());
      said.add(
          unclear
              ? words.say("flip.unclear", one, other)
              : words.say(
                  flip.flipped() == 0 ? "flip.never" : "flip",
                  one,
                  other,
                  flip.flipped(),
                  points,
                  high(flip)));
    }
    said.add(words.say("flip.best", order.flips().otherBest(), points));
    return said;
  }

  private String high(Flip flip) {
    return view.wording().whole(Math.ceil(flip.ci95().high() * 100));
  }

  /** Tells how it was done and how much work it was. */
  List<String> method() {
    Sensitivity.Effort effort = sensitivity.effort();
    List<String> said = new ArrayList<>();
    said.add(
        words.say(
            "method.runs",
            view.wording().whole(effort.runs()),
            view.wording().duration(effort.duration()),
            sensitivity.influences().size(),
            sensitivity.base().facts().seed()));
    if (effort.duration() < effort.stated()) {
      said.add(words.say("method.shorter", view.wording().duration(effort.stated())));
    }
    said.add(words.say("method.ranges"));
    said.add(
        words.say("method.steps", effort.trajectories(), effort.rows(), effort.replications()));
    if (effort.failed() > 0) {
      said.add(words.say("method.failed", effort.failed()));
    }
    return said;
  }
}
