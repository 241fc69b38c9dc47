package nl.inwonerreis.web.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** A file name made of words that people typed: lower case ASCII, safe on every system, unused. */
final class SafeName {

  private static final int LONGEST = 60;

  private SafeName() {}

  /**
   * Makes a name.
   *
   * @param otherwise the name where nothing of the words is left
   * @param taken tells whether a name is in use, or means something
   */
  static String of(String words, String otherwise, Predicate<String> taken) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String name = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
    if (name.isEmpty() || name.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]")) {
      name = name.isEmpty() ? otherwise : otherwise + "-" + name;
    }
    String free = name;
    for (int i = 2; taken.test(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }
}
