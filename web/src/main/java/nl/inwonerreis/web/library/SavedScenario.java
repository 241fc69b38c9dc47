package nl.inwonerreis.web.library;

import java.nio.file.Path;

/**
 * The text of a situation as it is on disk.
 *
 * @param id id of the situation
 * @param file its file, which need not exist yet
 * @param text its text; that of a scenario that says nothing where there is no file
 * @param etag hash of the file, quoted as HTTP wants it; empty where there is no file
 */
public record SavedScenario(String id, Path file, String text, String etag) {

  /** Returns whether there is a file. */
  public boolean exists() {
    return !etag.isEmpty();
  }
}
