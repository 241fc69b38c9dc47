package nl.inwonerreis.simulator.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Dimension;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/** The cases that a selector may name, per dimension. */
final class SelectorKeys {

  static final String REST = "*";

  static final Set<String> OUTCOMES = Set.of("resolved", "unresolved", "complete", "incomplete");

  private static final Map<String, Dimension> DIMENSIONS =
      Arrays.stream(Dimension.values()).collect(Collectors.toMap(Dimension::key, d -> d));

  private final Faults faults;
  private final Map<Dimension, Set<String>> names = new HashMap<>();

  SelectorKeys(KnownNames known, Faults faults) {
    this.faults = faults;
    names.put(Dimension.GROUP, known.groups());
    names.put(Dimension.CHANNEL, known.channels());
    names.put(Dimension.CASE_TYPE, known.caseTypes());
    names.put(Dimension.OUTCOME, OUTCOMES);
    names.put(
        Dimension.DROP_OFF_KIND,
        Arrays.stream(DropOffKind.values()).map(DropOffKind::id).collect(Collectors.toSet()));
  }

  /** Returns the dimensions that an object names: one for a selector, none for a value. */
  static List<String> dimensionsOf(Json.Obj object) {
    return object.members().keySet().stream().filter(DIMENSIONS::containsKey).sorted().toList();
  }

  static Dimension dimension(String key) {
    Dimension dimension = DIMENSIONS.get(key);
    if (dimension == null) {
      throw new IllegalArgumentException(key + " is not a dimension");
    }
    return dimension;
  }

  /** Returns a case as the typed scenario has it, or null after reporting what is wrong. */
  @Nullable String read(Dimension dimension, String written, String pointer) {
    if (written.equals(REST)) {
      return REST;
    }
    if (dimension.isBounded()) {
      return bound(dimension, written, pointer);
    }
    Set<String> valid = names.getOrDefault(dimension, Set.of());
    if (!valid.contains(written)) {
      faults.error(
          "unknown-case",
          pointer,
          new Text(
              "%s kent '%s' niet (%s).".formatted(dimension.key(), written, pointer),
              "%s does not know '%s' (%s).".formatted(dimension.key(), written, pointer)),
          Nearest.remedy(written, valid));
      return null;
    }
    return written;
  }

  private @Nullable String bound(Dimension dimension, String written, String pointer) {
    Double seconds = dimension == Dimension.WAIT ? Durations.secondsOf(written) : null;
    if (seconds == null && written.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
      seconds = Double.valueOf(written);
    }
    boolean whole = seconds != null && seconds == Math.rint(seconds);
    double least = dimension == Dimension.VISIT ? 1 : 0;
    if (seconds == null || seconds < least || dimension != Dimension.WAIT && !whole) {
      String example = dimension == Dimension.WAIT ? "PT5M" : "1";
      faults.error(
          "unknown-case",
          pointer,
          new Text(
              "%s heeft bovengrenzen als namen, en '%s' is er geen (%s)."
                  .formatted(dimension.key(), written, pointer),
              "%s has upper bounds as names, and '%s' is none (%s)."
                  .formatted(dimension.key(), written, pointer)),
          new Text("Misschien \"%s\".".formatted(example), "Maybe \"%s\".".formatted(example)));
      return null;
    }
    return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
  }
}
