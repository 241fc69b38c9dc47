package nl.inwonerreis.web.report;

/** What the page of the outcome shows. */
public final class OutcomePage {

  private OutcomePage() {}

  /** Returns the page as JSON. */
  public static String json(PageData data, Language language) {
    return PageFacts.json(data);
  }
}
