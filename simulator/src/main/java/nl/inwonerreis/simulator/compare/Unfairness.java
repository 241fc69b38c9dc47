package nl.inwonerreis.simulator.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.simulator.statistics.Cell;

/**
 * A gain that somebody pays for.
 *
 * @param scenario place of the scenario in the comparison, from 1
 * @param gain the number of all residents that is better
 * @param losses the numbers that are worse: of groups, the worst first, or of drop-off
 */
public record Unfairness(int scenario, Kind kind, Difference gain, List<Difference> losses) {

  /** Who pays, in order of weight. */
  public enum Kind {
    /** A group is worse off in the number that is better on average. */
    GROUP_WORSE,
    /** More people drop off or do not start; those who stay are served faster or cheaper. */
    PEOPLE_GIVE_UP
  }

  private static final String GAP = "gap";

  /** What becomes better by itself when people go away. */
  private static final Set<Headline> RELIEVED =
      Set.of(
          Headline.HALF_DONE,
          Headline.NINE_OF_TEN_DONE,
          Headline.WAITING,
          Headline.STAFF_TIME,
          Headline.COST,
          Headline.CONTACTS);

  public Unfairness {
    losses = List.copyOf(losses);
  }

  /** Finds all of a comparison, the heaviest kind first. */
  public static List<Unfairness> of(Comparison comparison) {
    List<Unfairness> found = new ArrayList<>();
    for (int scenario = 1; scenario <= comparison.others().size(); scenario++) {
      for (Headline headline : Headline.values()) {
        hiddenLoss(comparison, scenario, headline, found);
        peopleGivingUp(comparison, scenario, headline, found);
      }
    }
    found.sort(Comparator.comparing(Unfairness::kind).thenComparing(Unfairness::scenario));
    return List.copyOf(found);
  }

  private static void hiddenLoss(
      Comparison comparison, int scenario, Headline headline, List<Unfairness> found) {
    Difference all = comparison.find(scenario, headline.row()).orElse(null);
    if (all == null || all.verdict() != Verdict.BETTER) {
      return;
    }
    List<Difference> losses = groupsWorse(comparison, scenario, headline);
    if (!losses.isEmpty()) {
      found.add(new Unfairness(scenario, Kind.GROUP_WORSE, all, losses));
    }
  }

  /** Returns the groups that are worse off in a number, the worst first. */
  public static List<Difference> groupsWorse(
      Comparison comparison, int scenario, Headline headline) {
    return comparison.differences().stream()
        .filter(d -> d.scenario() == scenario && headline.covers(d.row()))
        .filter(d -> !d.cell().group().equals(Cell.ALL) && !d.cell().group().equals(GAP))
        .filter(d -> d.verdict() == Verdict.WORSE)
        .sorted(Comparator.comparingDouble(d -> -Math.abs(d.pair().difference())))
        .toList();
  }

  private static void peopleGivingUp(
      Comparison comparison, int scenario, Headline headline, List<Unfairness> found) {
    Difference gain = comparison.find(scenario, headline.row()).orElse(null);
    if (gain == null || gain.verdict() != Verdict.BETTER || !RELIEVED.contains(headline)) {
      return;
    }
    List<Difference> losses = new ArrayList<>();
    for (Headline people : List.of(Headline.HELPED, Headline.STARTED)) {
      comparison
          .find(scenario, people.row())
          .filter(d -> d.verdict() == Verdict.WORSE)
          .ifPresent(losses::add);
    }
    if (!losses.isEmpty()) {
      found.add(new Unfairness(scenario, Kind.PEOPLE_GIVE_UP, gain, losses));
    }
  }
}
