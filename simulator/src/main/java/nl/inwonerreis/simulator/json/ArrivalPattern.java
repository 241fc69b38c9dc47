package nl.inwonerreis.simulator.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inwonerreis.simulator.fit.ArrivalFit;

/**
 * Arrivals by hour of the week as a scenario writes them: so many per week, with a window for each
 * stretch of hours of a day that weigh the same.
 */
final class ArrivalPattern {

  private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
  private static final List<String> NAMES = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
  private static final int HOURS = 24;

  private ArrivalPattern() {}

  static Json of(ArrivalFit arrivals) {
    double[] rates = arrivals.perHour();
    double mean = arrivals.perWeek() / rates.length;
    Map<String, Json> windows = new LinkedHashMap<>();
    for (int day = 0; day < DAYS.size(); day++) {
      int from = 0;
      for (int hour = 1; hour <= HOURS; hour++) {
        if (hour == HOURS || rates[day * HOURS + hour] != rates[day * HOURS + from]) {
          windows.put(
              "%s-%02d".formatted(NAMES.get(day), from),
              window(day, from, hour, rates[day * HOURS + from] / mean));
          from = hour;
        }
      }
    }
    Map<String, Json> written = new LinkedHashMap<>();
    written.put("perWeek", FittedScenario.number(FittedScenario.significant(arrivals.perWeek())));
    written.put("pattern", FittedScenario.object(windows));
    return FittedScenario.object(written);
  }

  private static Json window(int day, int from, int to, double weight) {
    String hours = String.format(Locale.ROOT, "%s %02d:00-%02d:00", DAYS.get(day), from, to);
    Map<String, Json> window = new LinkedHashMap<>();
    window.put("hours", FittedScenario.text(hours));
    window.put("weight", FittedScenario.number(FittedScenario.significant(weight)));
    return FittedScenario.object(window);
  }
}
