package nl.inwonerreis.web.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that someone who mistyped probably meant (Levenshtein distance). */
public final class NearestName {

  private record Candidate(String name, int distance) {}

  private NearestName() {}

  /** Finds the nearest of {@code names}, if at most a third of its letters differ. */
  public static Optional<String> find(String typed, Collection<String> names) {
    String word = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .map(name -> new Candidate(name, distance(word, name.toLowerCase(Locale.ROOT))))
        .filter(c -> c.distance() <= Math.max(1, c.name().length() / 3))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
