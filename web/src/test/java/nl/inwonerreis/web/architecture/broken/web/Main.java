package nl.inwonerreis.web.architecture.broken.web;

/** The main class, for others to import. */
public final class Main {

  private Main() {}

  public static String name() {
    return "inwonerreis";
  }
}
