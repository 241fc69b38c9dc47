package nl.inwonerreis.simulator.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.distribution.Distribution;

/** How large a value is, and the same value made larger or smaller as a whole. */
final class Amounts {

  /** Parameters that give a distribution its form, not its size. */
  private static final Set<String> FORM = Set.of("k", "shape", "weights");

  private static final int DIGITS = 9;

  private Amounts() {}

  /**
   * Returns the number, the seconds, or the mean of a distribution (its median where it is written
   * with one); 1 for a distribution that holds a choice, which is then varied by a factor.
   */
  static double of(Json value) {
    if (value instanceof Json.Num number) {
      return number.value().doubleValue();
    }
    if (value instanceof Json.Str text) {
      Double seconds = Durations.secondsOf(text.value());
      return seconds == null ? Double.NaN : seconds;
    }
    Json median = Values.find(value, "/lognormal/median");
    if (median != null) {
      return of(median);
    }
    Distribution read = DistributionText.read(value.text(), holdsText(value));
    return read == null ? 1 : read.mean();
  }

  private static boolean holdsText(Json value) {
    if (value instanceof Json.Obj object) {
      return object.members().values().stream().anyMatch(Amounts::holdsText);
    }
    if (value instanceof Json.Arr array) {
      return array.items().stream().anyMatch(Amounts::holdsText);
    }
    return value instanceof Json.Str;
  }

  /** Returns the value times a factor; of a distribution all that has its unit. */
  static Json times(Json value, double factor) {
    if (value instanceof Json.Num number) {
      return number(number.pointer(), number.value().doubleValue() * factor);
    }
    if (value instanceof Json.Str text) {
      Double seconds = Durations.secondsOf(text.value());
      return seconds == null ? text : duration(text.pointer(), seconds * factor);
    }
    if (value instanceof Json.Arr array) {
      List<Json> items = new ArrayList<>();
      array.items().forEach(item -> items.add(times(item, factor)));
      return new Json.Arr(array.pointer(), items);
    }
    if (value instanceof Json.Obj object) {
      Map<String, Json> members = new LinkedHashMap<>();
      object
          .members()
          .forEach((name, in) -> members.put(name, FORM.contains(name) ? in : times(in, factor)));
      return new Json.Obj(object.pointer(), members);
    }
    return value;
  }

  /** Returns a number as JSON. */
  static Json.Num number(String pointer, double value) {
    return new Json.Num(pointer, rounded(value));
  }

  private static Json.Str duration(String pointer, double seconds) {
    return new Json.Str(pointer, "PT" + rounded(seconds).toPlainString() + "S");
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
