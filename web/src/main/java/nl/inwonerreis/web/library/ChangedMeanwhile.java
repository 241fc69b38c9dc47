package nl.inwonerreis.web.library;

/** A file that somebody else changed, made or removed since it was read. */
public final class ChangedMeanwhile extends Exception {

  private static final long serialVersionUID = 1L;

  ChangedMeanwhile(String id) {
    super(id);
  }
}
