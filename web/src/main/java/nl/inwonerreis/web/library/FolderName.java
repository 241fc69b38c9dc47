package nl.inwonerreis.web.library;

import java.util.Set;
import java.util.regex.Pattern;

/** The name of a journey's folder, made from the name of a file that somebody gave. */
final class FolderName {

  private static final String OTHERWISE = "reis";
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(bpmn|xml|bpmn20\\.xml|bpmn2)$");

  /** Names that mean something in a folder of journeys, or in one of them. */
  private static final Set<String> TAKEN = Set.of("library", "results", "scenarios", "texts");

  private FolderName() {}

  /** Returns a name of small letters, digits and hyphens, that no system treats specially. */
  static String of(String file) {
    String last = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
    String name = SafeName.of(ENDING.matcher(last).replaceFirst(""), OTHERWISE, any -> false);
    return TAKEN.contains(name) ? OTHERWISE + "-" + name : name;
  }
}
