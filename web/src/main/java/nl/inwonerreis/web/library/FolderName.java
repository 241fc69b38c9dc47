package nl.inwonerreis.web.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a journey's folder, made from the name of a file that somebody gave. */
final class FolderName {

  private static final int LONGEST = 60;
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(bpmn|xml|bpmn20\\.xml|bpmn2)$");
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

  /** Names that mean something in a folder of journeys, or in one of them. */
  private static final Set<String> TAKEN = Set.of("library", "results", "scenarios", "texts");

  private FolderName() {}

  /** Returns a name of small letters, digits and hyphens, that no system treats specially. */
  static String of(String file) {
    String last = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
    String plain =
        Normalizer.normalize(ENDING.matcher(last).replaceFirst(""), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    String name = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
    if (name.isEmpty()) {
      return "reis";
    }
    return TAKEN.contains(name) || DEVICE.matcher(name).matches() ? "reis-" + name : name;
  }
}
