package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Dimension;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Between which bounds a number may lie, or why it can have no other value.
 *
 * @param stated whether the bounds come with the source
 * @param reason null where it can vary
 */
record NumberBounds(double low, double base, double high, boolean stated, @Nullable Text reason) {

  /** How far to either side a number without bounds of its own is varied. */
  private static final double MARGIN = 0.25;

  /** Of shares that sum to 1 one never takes all. */
  private static final double NEARLY_ALL = 1 - 1e-6;

  private static final double ROUNDING = 1e-9;

  private static final Set<String> SHARES =
      Set.of(
          "balk",
          "dropOff",
          "resolved",
          "complete",
          "probability",
          "noShow",
          "absence",
          "share",
          "retry",
          "giveUp",
          "later");

  private static final Set<String> WHOLE = Set.of("units", "size");

  private static final Text RECORDED =
      new Text("een lijst van gemeten momenten", "a list of recorded moments");
  private static final Text RANK = new Text("een volgorde, geen hoeveelheid", "a rank, no amount");
  private static final Text ZERO =
      new Text("de waarde is 0, en 25% van 0 is 0", "the value is 0, and 25% of 0 is 0");
  private static final Text ALWAYS =
      new Text(
          "de kans is 1: zo staat er dat dit altijd gebeurt",
          "the probability is 1: that says that this always happens");
  private static final Text CHOICE =
      new Text(
          "hoort bij kansen die samen 1 zijn en van een keuze afhangen",
          "belongs to shares that sum to 1 and depend on a choice");
  private static final Text NOBODY_ELSE =
      new Text(
          "er is geen ander aandeel om mee te ruilen", "there is no other share to exchange with");
  private static final Text TOO_SMALL =
      new Text(
          "een heel getal, en 25% ervan is minder dan een halve",
          "a whole number, and 25% of it is less than a half");

  /** Finds them; {@code group} holds the shares that sum to 1 with this one, if any. */
  static NumberBounds of(StatedNumber number, Json value, @Nullable ShareGroup group) {
    List<String> names = Pointers.names(number.pointer());
    String last = lastKey(names);
    double base = Amounts.of(value);
    if (last.equals("times") || Double.isNaN(base)) {
      return kept(RECORDED);
    }
    if (last.equals("priority")) {
      return kept(RANK);
    }
    if (group != null && !group.whole()) {
      return kept(CHOICE);
    }
    boolean share = value instanceof Json.Num && (group != null || isShare(names));
    NumberBounds found = around(base, number.source());
    if (!found.stated && base == 0) {
      return kept(ZERO);
    }
    if (!found.stated && share && base == 1) {
      return kept(ALWAYS);
    }
    if (group != null && !group.hasOthers(number.pointer())) {
      return kept(NOBODY_ELSE);
    }
    if (isWhole(names) && Math.rint(found.low) == Math.rint(found.high)) {
      return kept(TOO_SMALL);
    }
    double most = group != null ? NEARLY_ALL : share ? 1 : Double.MAX_VALUE;
    double low = share ? Math.max(0, found.low) : found.low;
    return new NumberBounds(low, base, Math.min(most, found.high), found.stated, null);
  }

  /** The bounds of the source count where the value lies between them. */
  private static NumberBounds around(double base, Source source) {
    Double low = source.low();
    Double high = source.high();
    boolean stated =
        low != null
            && high != null
            && low < high
            && low <= base * (1 + ROUNDING)
            && base * (1 - ROUNDING) <= high;
    double margin = MARGIN * Math.abs(base);
    return new NumberBounds(
        stated && low != null ? low : base - margin,
        base,
        stated && high != null ? high : base + margin,
        stated,
        null);
  }

  private static NumberBounds kept(Text reason) {
    return new NumberBounds(Double.NaN, Double.NaN, Double.NaN, false, reason);
  }

  /** Returns whether only whole numbers can stand at a place. */
  static boolean isWhole(List<String> names) {
    return WHOLE.contains(lastKey(names)) || names.contains("allOf");
  }

  private static boolean isShare(List<String> names) {
    String first = names.get(0);
    return first.equals("flows") || first.equals("caseTypes") || SHARES.contains(lastKey(names));
  }

  /** Returns the last name that is not part of a choice such as {@code byGroup/basis}. */
  private static String lastKey(List<String> names) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean choice =
          Arrays.stream(Dimension.values()).map(Dimension::key).anyMatch(names.get(i)::equals);
      if (choice) {
        i++;
      } else {
        keys.add(names.get(i));
      }
    }
    return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
  }
}
