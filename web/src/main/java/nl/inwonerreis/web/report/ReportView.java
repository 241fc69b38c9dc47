package nl.inwonerreis.web.report;

import nl.inwonerreis.simulator.result.Result;

/** A result with what is needed to tell of it in one language. */
record ReportView(
    Result result,
    Language language,
    Phrases words,
    Wording wording,
    Names names,
    Estimates estimates,
    Residents residents) {

  static ReportView of(Result result, Language language) {
    Phrases words = Phrases.load("nl.inwonerreis.web.report.words", language);
    Estimates estimates = new Estimates(result);
    return new ReportView(
        result,
        language,
        words,
        new Wording(language, words),
        new Names(result.facts().names()),
        estimates,
        new Residents(result, estimates));
  }

  /** Returns the word for a kind of drop-off, else the id. */
  String kind(String id) {
    return words.sayOr("kind." + id, id);
  }
}
