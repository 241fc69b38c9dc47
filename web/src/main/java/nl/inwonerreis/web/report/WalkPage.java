package nl.inwonerreis.web.report;

/** What the page of the walk through a journey shows. */
public final class WalkPage {

  private WalkPage() {}

  /** Returns the page as JSON. */
  public static String json(PageData data, Language language) {
    return PageFacts.json(data);
  }
}
