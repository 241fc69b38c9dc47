package nl.inwonerreis.web.report;

/** What the page of the numbers shows. */
public final class NumbersPage {

  private NumbersPage() {}

  /** Returns the page as JSON. */
  public static String json(PageData data, Language language) {
    return PageFacts.json(data);
  }
}
