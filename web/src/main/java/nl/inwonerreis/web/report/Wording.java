package nl.inwonerreis.web.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import nl.inwonerreis.simulator.result.Estimate;

/**
 * Numbers as people write them: decimal comma and thousands dot in Dutch, every estimate with its
 * 95 % interval in the same unit.
 */
final class Wording {

  private static final double TENTH = 0.05;

  private final Phrases words;
  private final char decimal;
  private final char thousands;

  Wording(Language language, Phrases words) {
    this.words = words;
    this.decimal = language == Language.NL ? ',' : '.';
    this.thousands = language == Language.NL ? '.' : ',';
  }

  /** Writes a number with at most {@code decimals} decimals, without needless zeros. */
  String number(double value, int decimals) {
    return format(value, decimals, false);
  }

  /** Writes a whole number. */
  String whole(double value) {
    return format(value, 0, false);
  }

  /** Writes a count: one decimal below ten, where it is a mean. */
  String count(double value) {
    return number(value, Math.abs(value) < 10 ? 1 : 0);
  }

  /** Writes a count with its interval: {@code 58 (56–60)}. */
  String count(Estimate estimate) {
    int decimals = Math.abs(estimate.value()) < 10 ? 1 : 0;
    return number(estimate.value(), decimals) + " " + interval(estimate, 1, decimals);
  }

  /** Writes a number per resident with its interval: {@code 0,25 (0,24–0,26)}. */
  String rate(Estimate estimate) {
    return number(estimate.value(), 2) + " " + interval(estimate, 1, 2);
  }

  /** Writes a share with its interval: {@code 48% (47–49)}; decimals only below ten. */
  String share(Estimate estimate) {
    return percent(estimate.value()) + " " + shareInterval(estimate);
  }

  /** Writes a share as a number of every hundred: {@code 48 (47–49)}. */
  String ofHundred(Estimate estimate) {
    return hundredth(estimate) + " " + shareInterval(estimate);
  }

  /** Writes a share as a number of every hundred, for where its interval stands apart. */
  String hundredth(Estimate estimate) {
    String value = percent(estimate.value());
    return value.substring(0, value.length() - 1);
  }

  /** Writes a share that is a fact, not an estimate. */
  String percent(double share) {
    return number(share * 100, shareDecimals(share)) + "%";
  }

  /** Writes only the interval of a share, of every hundred: {@code (47–49)}. */
  String shareInterval(Estimate estimate) {
    return interval(estimate, 100, shareDecimals(estimate.value()));
  }

  private static int shareDecimals(double share) {
    return Math.abs(share * 100) < 10 - TENTH ? 1 : 0;
  }

  /** Writes a time with its interval, in full words: {@code 14 dagen (13,9–14,5)}. */
  String time(Estimate estimate) {
    return time(estimate, "");
  }

  /** Writes a time with its interval, for a table: {@code 3,3 min (3,2–3,5)}. */
  String shortTime(Estimate estimate) {
    return time(estimate, "short.");
  }

  /** Writes a time with its interval for a mark in a drawing: {@code 14 d (13,9–14,5)}. */
  String flagTime(Estimate estimate) {
    return time(estimate, "flag.");
  }

  /** Writes hours in every week: {@code 23,3 uur (22,8–23,8)}. */
  String hoursPerWeek(Estimate total, double measuredSeconds) {
    double factor = TimeUnit.WEEK.seconds() / measuredSeconds / TimeUnit.HOUR.seconds();
    double value = total.value() * factor;
    int decimals = value < 100 ? 1 : 0;
    return words.say("hoursPerWeek", number(value, decimals), interval(total, factor, decimals));
  }

  /** Writes an amount of money: {@code € 35,13 (35,01–35,25)}; no cents from a hundred on. */
  String money(Estimate estimate) {
    int decimals = Math.abs(estimate.value()) < 100 ? 2 : 0;
    return "€ " + format(estimate.value(), decimals, true) + " " + interval(estimate, 1, decimals);
  }

  private String time(Estimate estimate, String style) {
    TimeUnit unit = TimeUnit.fitting(estimate.value());
    int decimals = decimalsOf(estimate, unit.seconds());
    String value = number(estimate.value() / unit.seconds(), decimals);
    return value
        + " "
        + unitName(unit, value, style)
        + " "
        + interval(estimate, 1 / unit.seconds(), decimals);
  }

  /** Writes a duration that is a fact: {@code 3 min 20 s}, {@code 2,5 dagen}, {@code 52 weken}. */
  String duration(double seconds) {
    TimeUnit unit =
        seconds > 0 && seconds % TimeUnit.WEEK.seconds() == 0
            ? TimeUnit.WEEK
            : TimeUnit.fitting(seconds);
    if (unit == TimeUnit.MINUTE && seconds < 600 && Math.round(seconds) % 60 != 0) {
      long whole = Math.round(seconds);
      return words.say("duration.minutesSeconds", whole / 60, whole % 60);
    }
    String value = number(seconds / unit.seconds(), 1);
    return value + " " + unitName(unit, value, "");
  }

  private String unitName(TimeUnit unit, String value, String style) {
    return words.say("unit." + style + unit.key() + (value.equals("1") ? ".one" : ".many"));
  }

  private static int decimalsOf(Estimate estimate, double unit) {
    double value = Math.abs(estimate.value() / unit);
    double half = (estimate.ci95High() - estimate.ci95Low()) / 2 / unit;
    return value < 10 || (value < 100 && half < 1) ? 1 : 0;
  }

  private String interval(Estimate estimate, double factor, int decimals) {
    if (Double.isNaN(estimate.ci95Low()) || Double.isNaN(estimate.ci95High())) {
      return words.say("interval.none");
    }
    // Nothing told here can be below zero, and no share above all; an interval of few
    // replications may be.
    double low =
        (estimate.value() < 0 ? estimate.ci95Low() : Math.max(0, estimate.ci95Low())) * factor;
    boolean isShare = estimate.statistic().equals("share") && estimate.value() <= 1;
    double high = (isShare ? Math.min(1, estimate.ci95High()) : estimate.ci95High()) * factor;
    boolean zeros = !isWhole(low, decimals) || !isWhole(high, decimals);
    return "(" + format(low, decimals, zeros) + "–" + format(high, decimals, zeros) + ")";
  }

  private boolean isWhole(double value, int decimals) {
    return format(value, decimals, false).indexOf(decimal) < 0;
  }

  private String format(double value, int decimals, boolean keepZeros) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(decimal);
    symbols.setGroupingSeparator(thousands);
    symbols.setMinusSign('−');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMaximumFractionDigits(decimals);
    format.setMinimumFractionDigits(keepZeros ? decimals : 0);
    String text = format.format(value);
    return text.equals("−0") ? "0" : text;
  }
}
