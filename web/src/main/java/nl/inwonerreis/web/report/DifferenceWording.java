package nl.inwonerreis.web.report;

import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;

/** Differences as people write them: with their sign, their unit and their interval. */
final class DifferenceWording {

  private final Wording numbers;
  private final Phrases words;
  private final Phrases units;

  DifferenceWording(Wording numbers, Phrases words, Phrases units) {
    this.numbers = numbers;
    this.words = words;
    this.units = units;
  }

  /** What a number is multiplied by, rounded to, and called. */
  private record Scale(double factor, int decimals, String unit) {}

  /** Writes {@code +9 (+8 tot +10) van de 100}. */
  String signed(Difference difference) {
    Scale scale = scale(difference, difference.pair().difference());
    return sign(difference.pair().difference(), scale)
        + " "
        + interval(difference, scale)
        + (scale.unit.isEmpty() ? "" : " " + scale.unit);
  }

  /** Writes only the number: {@code +9}. */
  String number(Difference difference) {
    return sign(difference.pair().difference(), scale(difference, difference.pair().difference()));
  }

  /** Writes only the interval: {@code (+8 tot +10)}. */
  String interval(Difference difference) {
    return interval(difference, scale(difference, difference.pair().difference()));
  }

  /** Writes the unit of the difference: {@code van de 100}, {@code dagen}. */
  String unit(Difference difference) {
    return scale(difference, difference.pair().difference()).unit;
  }

  /** Writes how large it is, without a sign: {@code 9 van de 100 (8 tot 10)}. */
  String size(Difference difference) {
    double value = difference.pair().difference();
    Scale scale = scale(difference, value);
    ConfidenceInterval interval = difference.adjusted();
    double low = value < 0 ? -interval.high() : interval.low();
    double high = value < 0 ? -interval.low() : interval.high();
    String size = numbers.number(Math.abs(value) * scale.factor, scale.decimals);
    String unit = scale.unit.isEmpty() ? "" : " " + scale.unit;
    return size
        + unit
        + " ("
        + numbers.number(low * scale.factor, scale.decimals)
        + words.say("to")
        + numbers.number(high * scale.factor, scale.decimals)
        + ")";
  }

  /** Writes the value of the base, or of the scenario, with its unit. */
  String value(Difference difference, boolean base) {
    double value = base ? difference.pair().base() : difference.pair().other();
    Scale scale = scale(difference, value);
    return numbers.number(value * scale.factor, scale.decimals)
        + (scale.unit.isEmpty() ? "" : " " + scale.unit);
  }

  /** Writes a number that is no estimate, with at most one decimal. */
  String plain(double value) {
    return numbers.number(value, 1);
  }

  private String interval(Difference difference, Scale scale) {
    ConfidenceInterval interval = difference.adjusted();
    if (Double.isNaN(interval.low())) {
      return units.say("interval.none");
    }
    return "(" + sign(interval.low(), scale) + words.say("to") + sign(interval.high(), scale) + ")";
  }

  private String sign(double value, Scale scale) {
    String text = numbers.number(value * scale.factor, scale.decimals);
    return value > 0 && !text.equals("0") ? "+" + text : text;
  }

  private Scale scale(Difference difference, double value) {
    if (difference.row().statistic().equals("share")) {
      return new Scale(100, Math.abs(value) < 0.1 ? 1 : 0, words.say("ofHundred"));
    }
    if (difference.unit().equals("s")) {
      TimeUnit unit = TimeUnit.fitting(value);
      return new Scale(1 / unit.seconds(), 1, units.say("unit." + unit.key() + ".many"));
    }
    if (difference.unit().equals("EUR")) {
      return new Scale(1, Math.abs(value) < 100 ? 2 : 0, words.say("euro"));
    }
    return new Scale(1, Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0, "");
  }
}
