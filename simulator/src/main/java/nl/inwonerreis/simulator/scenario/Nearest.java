package nl.inwonerreis.simulator.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Text;

/** Finds the valid name that a wrong one was probably meant to be. */
public final class Nearest {

  private static final int SHOWN = 15;
  private static final int MOST = 5_000;

  private Nearest() {}

  /** Returns the name with the smallest edit distance, if it is near; ties by alphabet. */
  public static Optional<String> find(String wrong, Collection<String> valid) {
    int reach = Math.max(2, wrong.length() / 3);
    return valid.stream()
        .limit(MOST)
        .filter(name -> Math.abs(name.length() - wrong.length()) <= reach)
        .filter(name -> distance(wrong, name) <= reach)
        .min(
            Comparator.<String>comparingInt(name -> distance(wrong, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Returns a remedy that names the nearest valid name, or else the valid names. */
  public static Text remedy(String wrong, Collection<String> valid) {
    Optional<String> nearest = find(wrong, valid);
    if (nearest.isPresent()) {
      return new Text(
          "Misschien bedoel je '%s'.".formatted(nearest.get()),
          "Maybe you mean '%s'.".formatted(nearest.get()));
    }
    if (valid.isEmpty()) {
      return new Text("Er zijn er hier geen.", "There are none here.");
    }
    String some =
        String.join(", ", new TreeSet<>(valid).stream().limit(SHOWN).toList())
            + (valid.size() > SHOWN ? ", …" : "");
    return new Text("Misschien een van deze: " + some + ".", "Maybe one of these: " + some + ".");
  }

  /** Returns the number of letters to insert, delete, replace or swap; case does not count. */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
