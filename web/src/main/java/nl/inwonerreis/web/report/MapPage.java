package nl.inwonerreis.web.report;

/** What the page of the map of a journey shows. */
public final class MapPage {

  private MapPage() {}

  /** Returns the page as JSON. */
  public static String json(PageData data, Language language) {
    return PageFacts.json(data);
  }
}
