package nl.inwonerreis.simulator.distribution;

/** Checks on the parameters of distributions; the messages name parameter, value and remedy. */
final class Parameters {

  private Parameters() {}

  /** Returns {@code value} if it is zero or more and finite. */
  static double notNegative(String name, double value) {
    require(
        value >= 0 && value < Double.POSITIVE_INFINITY,
        "%s is %s, but must be zero or more%s",
        name,
        value,
        value < 0 ? ". Maybe the sign slipped in." : " and finite. Maybe a number is missing.");
    return value;
  }

  /** Returns {@code value} if it is more than zero and finite. */
  static double positive(String name, double value) {
    require(value != 0, "%s is 0, but must be more than zero. Maybe leave it out.", name);
    return notNegative(name, value);
  }

  /** Checks that the first value is not above the second. */
  static void ordered(String lowName, double low, String highName, double high) {
    require(
        low <= high,
        "%s is %s, above %s, which is %s. Maybe they were swapped.",
        lowName,
        low,
        highName,
        high);
  }

  /** Checks that a value that cannot vary around a mean of zero does not. */
  static void spreadAroundMean(double mean, double sd) {
    require(
        mean > 0 || sd == 0,
        "sd is %s while mean is 0, but values of zero or more with mean 0 do not vary. "
            + "Maybe mean is missing.",
        sd);
  }

  static void require(boolean holds, String message, Object... values) {
    if (!holds) {
      throw new IllegalArgumentException(message.formatted(values));
    }
  }
}
