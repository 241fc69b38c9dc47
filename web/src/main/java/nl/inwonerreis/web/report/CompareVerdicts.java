package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Unfairness;
import nl.inwonerreis.simulator.compare.Verdict;
import nl.inwonerreis.simulator.statistics.Cell;

/** What may be said of each scenario as a whole, by intervals and never by means. */
final class CompareVerdicts {

  /** The verdict on a scenario, the most favourable first. */
  enum Whole {
    /** More residents are helped, in every group. */
    ALL_BETTER("good"),
    /** More residents are helped, and no group is worse off. */
    BETTER("good"),
    /** As many are helped; something else is better, and nothing is worse. */
    OTHERWISE_BETTER("good"),
    /** As many are helped; something is better, and something is worse. */
    MIXED("open"),
    /** Nothing differs clearly. */
    UNCLEAR("open"),
    /** As many are helped; something else is worse, and nothing is better. */
    OTHERWISE_WORSE("bad"),
    /** A group is worse off. */
    GROUPS_WORSE("bad"),
    /** Fewer residents are helped, or start. */
    FEWER("bad");

    private final String colour;

    Whole(String colour) {
      this.colour = colour;
    }

    /** Returns good, open or bad. */
    String colour() {
      return colour;
    }
  }

  private final ComparisonView view;
  private final ComparisonSentences sentences;
  private final List<Unfairness> unfair;

  CompareVerdicts(ComparisonView view, ComparisonSentences sentences) {
    this.view = view;
    this.sentences = sentences;
    this.unfair = Unfairness.of(view.comparison());
  }

  /** Returns the groups that are worse off: in who is helped, else in what is better on average. */
  Set<String> groupsWorse(int scenario) {
    Set<String> groups = new LinkedHashSet<>();
    Unfairness.groupsWorse(view.comparison(), scenario, Headline.HELPED)
        .forEach(loss -> groups.add(loss.cell().group()));
    if (groups.isEmpty()) {
      unfair.stream()
          .filter(one -> one.scenario() == scenario)
          .filter(one -> one.kind() == Unfairness.Kind.GROUP_WORSE)
          .flatMap(one -> one.losses().stream())
          .forEach(loss -> groups.add(loss.cell().group()));
    }
    return groups;
  }

  Whole of(int scenario) {
    if (!groupsWorse(scenario).isEmpty()) {
      return Whole.GROUPS_WORSE;
    }
    Verdict helped = sentences.verdict(scenario, Headline.HELPED);
    if (helped == Verdict.WORSE || sentences.verdict(scenario, Headline.STARTED) == Verdict.WORSE) {
      return Whole.FEWER;
    }
    if (helped == Verdict.BETTER) {
      List<Difference> groups =
          view.comparison().differences().stream()
              .filter(d -> d.scenario() == scenario && Headline.HELPED.covers(d.row()))
              .filter(d -> isGroup(d.cell().group()))
              .toList();
      boolean all = groups.stream().allMatch(d -> d.verdict() == Verdict.BETTER);
      return all && !groups.isEmpty() ? Whole.ALL_BETTER : Whole.BETTER;
    }
    boolean better = has(scenario, Verdict.BETTER);
    boolean worse = has(scenario, Verdict.WORSE);
    if (better) {
      return worse ? Whole.MIXED : Whole.OTHERWISE_BETTER;
    }
    return worse ? Whole.OTHERWISE_WORSE : Whole.UNCLEAR;
  }

  /** Returns whether a group is one of residents, not all of them and no gap. */
  static boolean isGroup(String group) {
    return !group.equals(Cell.ALL) && !group.equals("gap");
  }

  private boolean has(int scenario, Verdict verdict) {
    for (Headline headline : Headline.values()) {
      if (sentences.verdict(scenario, headline) == verdict) {
        return true;
      }
    }
    return false;
  }

  /** Writes the verdict in a few words. */
  String badge(int scenario) {
    Whole whole = of(scenario);
    int groups = groupsWorse(scenario).size();
    String key = "badge." + whole.name().toLowerCase(Locale.ROOT);
    return view.words().say(groups == 1 ? key + ".one" : key, groups);
  }

  /**
   * Returns the scenarios that the heading is about: all that are better and pay nothing for it,
   * else the one of which the best can be said.
   */
  List<Integer> leading() {
    List<Integer> scenarios =
        IntStream.rangeClosed(1, view.scenarios())
            .boxed()
            .sorted(Comparator.comparing(this::of))
            .toList();
    List<Integer> good = new ArrayList<>(scenarios);
    good.removeIf(s -> of(s).compareTo(Whole.BETTER) > 0);
    List<Integer> faster = new ArrayList<>(good);
    faster.removeIf(s -> sentences.verdict(s, Headline.HALF_DONE) == Verdict.WORSE);
    if (!faster.isEmpty()) {
      return faster.stream().sorted().toList();
    }
    return good.isEmpty() ? List.of(scenarios.get(0)) : good.stream().sorted().toList();
  }

  /** Tells in one line what comes out. */
  String heading() {
    List<Integer> leading = leading();
    if (view.scenarios() > 1 && of(leading.get(0)) == Whole.UNCLEAR && nothingDiffers()) {
      return view.words().say("head.unclear.all");
    }
    String first = sentences.heading(leading.get(0));
    if (leading.size() == 1) {
      return first;
    }
    boolean slower = sentences.verdict(leading.get(0), Headline.HALF_DONE) == Verdict.WORSE;
    return view.words().say(slower ? "head.betterSlower" : "head.better", letters(leading, "and"));
  }

  private boolean nothingDiffers() {
    return IntStream.rangeClosed(1, view.scenarios()).allMatch(s -> of(s) == Whole.UNCLEAR);
  }

  /** Writes letters with a word before the last: B, C en D. */
  String letters(List<Integer> scenarios, String word) {
    List<String> letters = scenarios.stream().map(ComparisonView::letter).toList();
    int last = letters.size() - 1;
    return last < 1
        ? String.join("", letters)
        : String.join(", ", letters.subList(0, last)) + view.words().say(word) + letters.get(last);
  }
}
