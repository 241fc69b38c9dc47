package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.CompareData;
import nl.inwonerreis.web.report.PageData;
import nl.inwonerreis.web.report.PageData.ResultState;
import nl.inwonerreis.web.run.StoredComparisons.Stored;

/** Gathers what the page of a comparison is made from: the choice, and what is known of it. */
public final class ComparisonDesk {

  /** How many situations stand side by side at most. */
  public static final int MOST = 4;

  private final OpenJourneys journeys;
  private final StoredComparisons comparisons;

  /** Makes the desk. */
  public ComparisonDesk(OpenJourneys journeys, StoredComparisons comparisons) {
    this.journeys = journeys;
    this.comparisons = comparisons;
  }

  /**
   * Returns what the page is made from.
   *
   * @param asked the situations to compare, the base first; none for the base of the journey beside
   *     the first that can be compared with it
   */
  public CompareData data(Path folder, List<Situation> asked) throws IOException {
    List<Situation> all = Situation.list(folder);
    Situation base = asked.isEmpty() ? firstThatRuns(folder, all) : asked.get(0);
    List<CompareData.Choice> choices = new ArrayList<>();
    for (Situation situation : all) {
      PageData page = journeys.page(folder, situation, null, ResultState.NONE);
      choices.add(new CompareData.Choice(page, unequal(folder, base, situation)));
    }
    List<Situation> chosen = asked.isEmpty() ? choose(all, choices) : asked;
    Optional<Stored> stored =
        chosen.size() < 2 ? Optional.empty() : comparisons.find(folder, chosen);
    return new CompareData(
        choices,
        chosen.stream().map(Situation::id).toList(),
        stored.map(Stored::comparison).orElse(null),
        stored.map(Stored::state).orElse(ResultState.NONE));
  }

  private Situation firstThatRuns(Path folder, List<Situation> all) throws IOException {
    for (Situation situation : all) {
      if (journeys.open(folder, situation, List.of()).prepared().ready() != null) {
        return situation;
      }
    }
    return all.get(0);
  }

  private static List<Situation> choose(List<Situation> all, List<CompareData.Choice> choices) {
    List<Situation> chosen = new ArrayList<>();
    for (int i = 0; i < all.size() && chosen.size() < MOST; i++) {
      if (choices.get(i).canBeCompared()) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }

  /** Finds why a situation cannot stand beside the base, though both can run. */
  private List<Finding> unequal(Path folder, Situation base, Situation other) throws IOException {
    if (base.equals(other)) {
      return List.of();
    }
    Opened first = journeys.open(folder, base, List.of());
    Opened second = journeys.open(folder, other, List.of());
    JourneyFiles firstFiles = first.files();
    JourneyFiles secondFiles = second.files();
    PreparedRun.Ready firstReady = first.prepared().ready();
    PreparedRun.Ready secondReady = second.prepared().ready();
    if (firstFiles == null || secondFiles == null || firstReady == null || secondReady == null) {
      return List.of();
    }
    return UnequalRuns.find(List.of(firstFiles, secondFiles), List.of(firstReady, secondReady))
        .stream()
        .map(CheckedFile::findings)
        .flatMap(List::stream)
        .toList();
  }
}
