package nl.inwonerreis.web.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 durations of whole days and weeks, as promises and norms write them. */
final class IsoTime {

  private static final Pattern WHOLE = Pattern.compile("P(\\d{1,5})([DW])");

  private IsoTime() {}

  /** Returns the number of days; empty for anything else than whole days or weeks. */
  static Optional<Integer> days(String iso) {
    Matcher whole = WHOLE.matcher(iso.strip());
    if (!whole.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(whole.group(1));
    return Optional.of(whole.group(2).equals("W") ? 7 * number : number);
  }
}
