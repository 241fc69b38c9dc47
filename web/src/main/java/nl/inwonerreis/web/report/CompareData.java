package nl.inwonerreis.web.report;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a comparison is made from.
 *
 * @param situations all situations of the journey, the base first
 * @param chosen ids of those that are compared, the base of the comparison first
 * @param comparison the newest comparison of these; null when there is none
 * @param state how far that comparison can be trusted
 */
public record CompareData(
    List<Choice> situations,
    List<String> chosen,
    @Nullable Comparison comparison,
    ResultState state) {

  /**
   * A situation that may be chosen.
   *
   * @param page the journey in this situation, without a result
   * @param unequal why it cannot stand beside the base that was chosen, though both can run
   */
  public record Choice(PageData page, List<Finding> unequal) {
    public Choice {
      unequal = List.copyOf(unequal);
    }

    /** Returns whether it can run, and stand beside the base. */
    public boolean canBeCompared() {
      return page.canRun() && page.scenario() != null && unequal.isEmpty();
    }
  }

  public CompareData {
    situations = List.copyOf(situations);
    chosen = List.copyOf(chosen);
  }

  /** Returns the situation of this id, which is one of the journey. */
  Choice choice(String id) {
    return situations.stream()
        .filter(choice -> choice.page().situation().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Returns whether those that are chosen can be compared. */
  public boolean canRun() {
    return chosen.size() > 1 && chosen.stream().allMatch(id -> choice(id).canBeCompared());
  }
}
