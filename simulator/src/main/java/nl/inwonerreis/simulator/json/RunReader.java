package nl.inwonerreis.simulator.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.hours.PublicHolidays;
import nl.inwonerreis.simulator.scenario.Run;
import org.jspecify.annotations.Nullable;

/** Reads how long and how often to run, and the days that are closed. */
final class RunReader {

  private static final double TEN_THOUSAND_DAYS = 864_000_000;

  private final Faults faults;
  private final Scalars scalars;

  RunReader(Faults faults) {
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  Run read(Fields fields) {
    Json start = fields.find("start");
    Double duration = span(fields.find("duration"), false);
    Json warmUp = fields.find("warmUp");
    Double warm = span(warmUp, true);
    if (duration != null && warm != null && warm >= duration && warmUp != null) {
      faults.wrongValue(
          "warm-up-too-long",
          warmUp,
          new Text("Dat is niet korter dan de looptijd.", "That is not shorter than the duration."),
          new Text("Misschien een langere 'duration'.", "Maybe a longer 'duration'."));
    }
    Long replications = whole(fields.find("replications"), 1, 100_000);
    return new Run(
        start == null ? null : date(start),
        duration,
        warm,
        whole(fields.find("seed"), -(1L << 53), 1L << 53),
        replications == null ? null : replications.intValue(),
        whole(fields.find("residents"), 1, 1_000_000_000_000L));
  }

  PublicHolidays holidays(@Nullable Json closed) {
    Set<LocalDate> days = new TreeSet<>();
    if (closed instanceof Json.Arr list) {
      for (Json item : list.items()) {
        LocalDate day = date(item);
        if (day != null) {
          days.add(day);
        }
      }
    } else if (closed != null) {
      scalars.wrongType(closed, "een lijst met dagen", "a list of days", "[\"2026-05-15\"]");
    }
    return new PublicHolidays(days);
  }

  private @Nullable Double span(@Nullable Json value, boolean mayBeZero) {
    Double seconds = value == null ? null : scalars.duration(value);
    boolean fits = seconds == null || seconds <= TEN_THOUSAND_DAYS && (mayBeZero || seconds > 0);
    if (fits || value == null) {
      return seconds;
    }
    faults.wrongValue(
        "out-of-range",
        value,
        new Text(
            "Het moet meer dan 0 en hoogstens 10.000 dagen zijn.",
            "It must be more than 0 and at most 10,000 days."),
        new Text("Misschien P26W of P52W.", "Maybe P26W or P52W."));
    return null;
  }

  private @Nullable Long whole(@Nullable Json value, long least, long most) {
    return value == null ? null : scalars.whole(value, least, most);
  }

  private @Nullable LocalDate date(Json value) {
    String text = scalars.string(value);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Reported below, as for a year that no scenario can mean.
    }
    faults.wrongValue(
        "wrong-date",
        value,
        new Text("Dat is geen dag.", "That is not a day."),
        new Text(
            "Misschien \"2026-01-05\": jaar, maand, dag.",
            "Maybe \"2026-01-05\": year, month, day."));
    return null;
  }
}
