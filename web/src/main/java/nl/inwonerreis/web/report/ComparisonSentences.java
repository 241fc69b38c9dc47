package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Selection;
import nl.inwonerreis.simulator.compare.Unfairness;
import nl.inwonerreis.simulator.compare.Verdict;
import org.jspecify.annotations.Nullable;

/** What a comparison says, in sentences: who is better off, who pays, and how sure that is. */
final class ComparisonSentences {

  private final ComparisonView view;
  private final Phrases words;

  ComparisonSentences(ComparisonView view) {
    this.view = view;
    this.words = view.words();
  }

  /** Tells the finding about one scenario in one line. */
  String heading(int scenario) {
    String letter = ComparisonView.letter(scenario);
    Verdict helped = verdict(scenario, Headline.HELPED);
    int worse = Unfairness.groupsWorse(view.comparison(), scenario, Headline.HELPED).size();
    if (helped == Verdict.BETTER) {
      if (worse == 0) {
        boolean slower = verdict(scenario, Headline.HALF_DONE) == Verdict.WORSE;
        return words.say(slower ? "head.betterSlower" : "head.better", letter);
      }
      return words.say(worse == 1 ? "head.betterButOne" : "head.betterBut", letter, worse);
    }
    if (helped == Verdict.WORSE) {
      return words.say("head.worse", letter);
    }
    if (worse > 0) {
      return words.say(worse == 1 ? "head.groupWorse" : "head.groupsWorse", letter, worse);
    }
    for (Headline headline : List.of(Headline.NINE_OF_TEN_DONE, Headline.STAFF_TIME)) {
      Verdict verdict = verdict(scenario, headline);
      if (verdict == Verdict.BETTER || verdict == Verdict.WORSE) {
        return words.say("head." + headline.metric().id() + "." + verdict.id(), letter);
      }
    }
    return words.say("head.unclear", letter);
  }

  /** Tells what differs clearly, a sentence each, in the order of the headlines. */
  List<String> differences(int scenario) {
    List<String> said = new ArrayList<>();
    for (Headline headline : Headline.values()) {
      find(scenario, headline).ifPresent(d -> said.add(sentence(headline, d)));
    }
    return said;
  }

  /** Finds the difference in a headline, where it is clear. */
  Optional<Difference> find(int scenario, Headline headline) {
    return view.comparison()
        .find(scenario, headline.row())
        .filter(d -> d.verdict() != Verdict.UNCLEAR);
  }

  /** Tells a clear difference in one sentence. */
  String sentence(Headline headline, Difference difference) {
    String way = difference.pair().difference() > 0 ? ".more" : ".less";
    String key = "said." + headline.name().toLowerCase(Locale.ROOT) + way;
    return words.say(key, view.wording().size(difference));
  }

  /** Tells who pays for a gain, the heaviest first; one sentence for each scenario and kind. */
  List<String> unfairness() {
    List<String> said = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Unfairness unfair : Unfairness.of(view.comparison())) {
      String once = unfair.scenario() + unfair.kind().name();
      if (!told.contains(once)) {
        told.add(once);
        said.add(unfair(unfair));
      }
    }
    return said;
  }

  private String unfair(Unfairness unfair) {
    String letter = ComparisonView.letter(unfair.scenario());
    Difference worst = unfair.losses().get(0);
    if (unfair.kind() == Unfairness.Kind.PEOPLE_GIVE_UP) {
      return words.say(
          "unfair.giveUp",
          letter,
          label(unfair.gain()),
          label(worst),
          view.wording().signed(worst));
    }
    int groups = unfair.losses().size();
    return words.say(
        groups == 1 ? "unfair.group" : "unfair.groups",
        letter,
        label(unfair.gain()),
        groups,
        view.names().of(worst.cell().group()),
        view.wording().signed(worst));
  }

  /** Returns the name of what a difference is about, as the headlines call it. */
  String label(Difference difference) {
    for (Headline headline : Headline.values()) {
      if (headline.covers(difference.row())) {
        return label(headline);
      }
    }
    return difference.cell().metric();
  }

  String label(Headline headline) {
    return words.say("label." + headline.name().toLowerCase(Locale.ROOT));
  }

  /** Tells what pairing gained in the headlines, as the middle one; empty where nothing varies. */
  String pairing() {
    double[] gains =
        view.comparison().differences().stream()
            .filter(d -> isHeadline(d) && d.pair().difference() != 0)
            .mapToDouble(d -> d.pair().gain())
            .filter(gain -> !Double.isNaN(gain) && !Double.isInfinite(gain))
            .sorted()
            .toArray();
    return gains.length == 0
        ? ""
        : words.say("pairing", view.wording().plain(gains[gains.length / 2]));
  }

  private static boolean isHeadline(Difference difference) {
    for (Headline headline : Headline.values()) {
      if (headline.row().equals(difference.row())) {
        return true;
      }
    }
    return false;
  }

  /** Tells which scenario is best in a number, and how sure that is. */
  String best(Headline headline, @Nullable Selection selection) {
    if (selection == null) {
      return "";
    }
    double percent = Math.min(99.9, Math.floor(selection.probability() * 1000) / 10);
    return words.say(
        selection.probability() >= 0.95 ? "best" : "best.unsure",
        label(headline),
        view.label(selection.best()),
        view.wording().plain(percent));
  }

  /** Returns what may be said of a headline; unclear where there is no such number. */
  Verdict verdict(int scenario, Headline headline) {
    return view.comparison()
        .find(scenario, headline.row())
        .map(Difference::verdict)
        .orElse(Verdict.UNCLEAR);
  }
}
