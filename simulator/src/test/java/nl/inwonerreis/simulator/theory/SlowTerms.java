package nl.inwonerreis.simulator.theory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.hours.PublicHolidays;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;
import org.jspecify.annotations.Nullable;

/**
 * Norms on lead time and promises, from a log and the journey alone: resident by resident, day by
 * day with a calendar, hour by hour with opening hours.
 */
final class SlowTerms {

  private static final double DAY = 86_400;

  private final RunShape shape;
  private final Scenario scenario;
  private final LocalDate start;
  private final double after;
  private final double end;
  private final SlowRows rows;

  SlowTerms(
      RunShape shape,
      Scenario scenario,
      LocalDate start,
      double warmUp,
      double end,
      SlowRows rows) {
    this.shape = shape;
    this.scenario = scenario;
    this.start = start;
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    this.end = end;
    this.rows = rows;
  }

  private record Stop(double from, double to) {}

  void norm(Norm norm, List<Line> resident) {
    boolean legal = "legal".equals(norm.basis());
    List<Stop> stops = stops(norm.pausedDuring(), resident);
    List<String> groups = norm.groups();
    String group = shape.groups().get(resident.get(0).group());
    if (!groups.isEmpty() && !groups.contains(group)) {
      return;
    }
    Clock clock =
        new Clock(Objects.requireNonNullElse(norm.clock(), "calendar"), norm.hours(), legal);
    String within = Objects.requireNonNull(norm.within());
    double from = Double.NaN;
    String extension = null;
    for (Line line : resident) {
      if (!isCompletion(line)) {
        continue;
      }
      String element = idOf(line);
      double time = line.time();
      if (!Double.isNaN(from)) {
        if (isEnd(norm.to(), line)) {
          double due = clock.due(from, within, extension, stops);
          decide("normMet", norm.id(), line.group(), line.first(), time, due);
          if (time > after) {
            double still = 0;
            for (Stop stop : stops) {
              still += Math.max(0, Math.min(time, stop.to) - Math.max(from, stop.from));
            }
            String kind = legal ? "legal" : "service";
            rows.observe(
                "leadTime", kind, norm.id(), line.group(), line.first(), time - from - still);
          }
          from = Double.NaN;
        } else if (line.what() != What.END
            && element.equals(norm.extendedBy())
            && time <= clock.due(from, within, extension, stops)) {
          extension = norm.extension();
        }
      }
      if (Double.isNaN(from) && isStart(norm.from(), line)) {
        from = time;
        extension = null;
      }
    }
    if (!Double.isNaN(from)) {
      undone("normMet", norm.id(), resident, clock.due(from, within, extension, stops));
    }
  }

  void promise(String element, Promise promise, List<Line> resident) {
    Clock clock =
        new Clock(Objects.requireNonNullElse(promise.clock(), "calendar"), promise.hours(), false);
    for (int i = 0; i < resident.size(); i++) {
      if (!isCompletion(resident.get(i)) || !idOf(resident.get(i)).equals(element)) {
        continue;
      }
      if (resident.get(i).what() == What.END) {
        continue;
      }
      double due = clock.due(resident.get(i).time(), promise.within(), null, List.of());
      Line last = null;
      for (int k = i + 1; k < resident.size() && last == null; k++) {
        last = isEnd(promise.to(), resident.get(k)) ? resident.get(k) : null;
      }
      for (String place : List.of(element, "*")) {
        if (last == null) {
          undone("promiseKept", place, resident, due);
        } else {
          decide("promiseKept", place, last.group(), last.first(), last.time(), due);
        }
      }
    }
  }

  /** Returns how many promises were broken before the end of a journey. */
  int broken(Journey journey, List<SlowTouchpoint> touchpoints, List<Line> resident, Line ended) {
    int broken = 0;
    for (SlowTouchpoint touchpoint : touchpoints) {
      for (Promise promise : touchpoint.touchpoint().promises()) {
        Clock clock =
            new Clock(
                Objects.requireNonNullElse(promise.clock(), "calendar"), promise.hours(), false);
        for (int i = 0; i < resident.indexOf(ended); i++) {
          Line made = resident.get(i);
          if (!isCompletion(made) || !idOf(made).equals(touchpoint.id())) {
            continue;
          }
          double due = clock.due(made.time(), promise.within(), null, List.of());
          double kept = ended.time();
          for (int k = resident.indexOf(ended); k > i; k--) {
            kept = isEnd(promise.to(), resident.get(k)) ? resident.get(k).time() : kept;
          }
          broken += due < kept ? 1 : 0;
        }
      }
    }
    return broken;
  }

  private void undone(String metric, String id, List<Line> resident, double due) {
    if (due <= end) {
      int first = -1;
      for (Line line : resident) {
        first = line.first() >= 0 ? line.first() : first;
      }
      decide(metric, id, resident.get(0).group(), first, Double.POSITIVE_INFINITY, due);
    }
  }

  private void decide(String metric, String id, int group, int first, double time, double due) {
    if (Math.min(time, due) > after) {
      rows.share(metric, "", id, group, first, time <= due);
    }
  }

  private static boolean isCompletion(Line line) {
    return switch (line.what()) {
      case ARRIVE, COMPLETE, PASS, END -> true;
      default -> false;
    };
  }

  private boolean isStart(@Nullable String from, Line line) {
    return line.what() != What.END
        && (from == null ? line.what() == What.ARRIVE : idOf(line).equals(from));
  }

  private boolean isEnd(@Nullable String to, Line line) {
    return to == null
        ? line.what() == What.END && line.outcome() != Outcome.DROP_OFF
        : isCompletion(line) && line.what() != What.END && idOf(line).equals(to);
  }

  private String idOf(Line line) {
    return shape.elements().get(line.element());
  }

  /** Returns when some of these elements were active, as times apart and in order. */
  private List<Stop> stops(List<String> elements, List<Line> resident) {
    List<Double> changes = new ArrayList<>();
    List<String> active = new ArrayList<>();
    for (Line line : resident) {
      if (line.element() < 0 || !elements.contains(idOf(line))) {
        continue;
      }
      String who = line.token() + "@" + line.element();
      boolean was = active.isEmpty();
      switch (line.what()) {
        case REACH -> active.add(who);
        case COMPLETE, PASS, QUIT -> active.remove(who);
        default -> {}
      }
      if (was != active.isEmpty()) {
        changes.add(line.time());
      }
    }
    if (changes.size() % 2 == 1) {
      changes.add(Double.POSITIVE_INFINITY);
    }
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < changes.size(); i += 2) {
      stops.add(new Stop(changes.get(i), changes.get(i + 1)));
    }
    return stops;
  }

  /** A clock that walks. */
  private final class Clock {
    private final String kind;
    private final @Nullable OpeningHours hours;
    private final boolean legal;

    Clock(String kind, @Nullable String hours, boolean legal) {
      this.kind = kind;
      this.legal = legal;
      OpeningHours named = hours == null ? null : scenario.hours().get(hours);
      this.hours = hours == null || named != null ? named : OpeningHours.parse(hours);
    }

    double due(double from, String within, @Nullable String extension, List<Stop> stops) {
      boolean days = within.matches("P\\d+[DW]");
      if (!days) {
        double more = extension == null ? 0 : seconds(extension);
        return exact(from, seconds(within) + more, stops);
      }
      int need = days(within) + (extension == null ? 0 : days(extension));
      int day = (int) Math.floor(from / DAY);
      int first = day;
      for (int left = need; left > 0; ) {
        day++;
        if (day * DAY > end + 200 * DAY) {
          return Double.POSITIVE_INFINITY;
        }
        left -= counts(start.plusDays(day)) && !isStill(day, stops) ? 1 : 0;
      }
      boolean moves = legal && isShort(within) && (extension == null || isShort(extension));
      while (moves && (isClosed(day) || (need >= 3 && open(first, day) < 2))) {
        day++;
      }
      return Math.nextDown((day + 1) * DAY);
    }

    private double exact(double from, double need, List<Stop> stops) {
      double left = need;
      for (int day = (int) Math.floor(from / DAY) - 1; day * DAY <= end + DAY; day++) {
        for (OpeningHours.Interval open : intervals(day)) {
          double at = Math.max(from, day * DAY + open.from());
          double closes = day * DAY + open.to();
          if (closes <= from) {
            continue;
          }
          for (Stop stop : stops) {
            double until = Math.min(closes, Math.max(at, stop.from));
            if (until - at >= left) {
              return at + left;
            }
            left -= until - at;
            at = Math.max(until, Math.min(closes, stop.to));
          }
          if (closes - at >= left) {
            return at + left;
          }
          left -= Math.max(0, closes - at);
        }
      }
      return Double.POSITIVE_INFINITY;
    }

    private List<OpeningHours.Interval> intervals(int day) {
      if (hours != null) {
        return hours.on(start.plusDays(day), scenario.holidays());
      }
      return counts(start.plusDays(day))
          ? List.of(new OpeningHours.Interval(0, (int) DAY))
          : List.of();
    }

    private int days(String term) {
      int amount = Integer.parseInt(term.substring(1, term.length() - 1));
      return term.endsWith("W") ? amount * (kind.equals("calendar") ? 7 : 5) : amount;
    }

    private boolean isShort(String term) {
      int amount = Integer.parseInt(term.substring(1, term.length() - 1));
      return amount <= (term.endsWith("W") ? 12 : 90);
    }

    private boolean counts(LocalDate day) {
      return switch (kind) {
        case "workingDays" -> !isClosed(day);
        case "openingHours" ->
            !Objects.requireNonNull(hours).on(day, scenario.holidays()).isEmpty();
        default -> true;
      };
    }

    private boolean isClosed(int day) {
      return isClosed(start.plusDays(day));
    }

    private boolean isClosed(LocalDate day) {
      PublicHolidays holidays = scenario.holidays();
      return day.getDayOfWeek() == DayOfWeek.SATURDAY
          || day.getDayOfWeek() == DayOfWeek.SUNDAY
          || (legal ? holidays.isLegalHoliday(day) : holidays.isHoliday(day));
    }

    private int open(int first, int last) {
      int open = 0;
      for (int day = first + 1; day <= last; day++) {
        open += isClosed(day) ? 0 : 1;
      }
      return open;
    }

    private static boolean isStill(int day, List<Stop> stops) {
      for (Stop stop : stops) {
        if (day > Math.floor(stop.from / DAY) && day < Math.floor(stop.to / DAY)) {
          return true;
        }
      }
      return false;
    }
  }

  static double seconds(String term) {
    int t = term.indexOf('T');
    double days =
        t == 1 ? 0 : Double.parseDouble(term.substring(1, t < 0 ? term.length() - 1 : t - 1));
    double rest = t < 0 ? 0 : java.time.Duration.parse("P" + term.substring(t)).toMillis() / 1000.0;
    return days * DAY + rest;
  }
}
