package nl.inwonerreis.web.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;

/** A result with what is needed to tell of it in one language. */
record ReportView(
    Result result,
    Language language,
    Phrases words,
    Wording wording,
    Names names,
    Estimates estimates,
    Residents residents,
    JourneyOutline outline) {

  static ReportView of(Result result, JourneyOutline outline, Language language) {
    return of(result, outline, language, false);
  }

  /** Makes a view of a result; a provisional one does not say that there is no difference. */
  static ReportView of(
      Result result, JourneyOutline outline, Language language, boolean provisional) {
    Phrases words = Phrases.load("nl.inwonerreis.web.report.words", language).early(provisional);
    Estimates estimates = new Estimates(result);
    return new ReportView(
        result,
        language,
        words,
        new Wording(language, words),
        new Names(names(result, outline, language), told(result)),
        estimates,
        new Residents(result, estimates),
        outline);
  }

  private static Map<String, String> names(
      Result result, JourneyOutline outline, Language language) {
    Map<String, String> names = new HashMap<>(result.facts().names());
    outline.library().forEach((id, name) -> names.replace(id, language.of(name)));
    return names;
  }

  /** Lists the ids that have a row: only among these a name must be told apart. */
  private static Set<String> told(Result result) {
    Set<String> ids = new HashSet<>();
    result
        .metrics()
        .forEach(
            row -> {
              ids.add(row.element());
              ids.add(row.group());
              ids.add(row.channel());
            });
    return ids;
  }

  /** Returns the word for a kind of drop-off, else the id. */
  String kind(String id) {
    return words.sayOr("kind." + id, id);
  }

  /** Returns whether a share rests on fewer than five cases; what has no count rests on enough. */
  boolean isOfTooFew(Estimate share) {
    return estimates
        .find(
            share.metric(),
            share.kind(),
            Estimates.element(share),
            share.group(),
            share.channel(),
            "count")
        .filter(count -> share.value() > 0 && residents.tooFew(count.value() / share.value()))
        .isPresent();
  }

  /** Returns the name of the situation, with what was changed for this run. */
  String situation() {
    return ChangedSituation.told(result.facts().scenario(), words);
  }

  /** Returns how many seconds of each replication are counted. */
  double measured() {
    return result.facts().horizon() - result.facts().warmUp();
  }
}
