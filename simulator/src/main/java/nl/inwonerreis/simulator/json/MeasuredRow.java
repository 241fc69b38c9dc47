package nl.inwonerreis.simulator.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.MeasuredPoint;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/** One line of a file of measured numbers. */
final class MeasuredRow {

  private static final Set<String> STATISTICS =
      Set.of(
          "mean",
          "sd",
          "min",
          "p5",
          "p10",
          "p25",
          "p50",
          "p75",
          "p90",
          "p95",
          "p99",
          "max",
          "share",
          "count",
          "timeAverage");

  /** Metrics of which a resident can have more than one, so that a share may be above 1. */
  private static final Set<String> ABOVE_ALL = Set.of("visits", "contacts");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,15})?");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+");
  private static final int LONGEST_SOURCE = 500;

  private final MeasuredTable table;
  private final Map<String, String> cells;
  private final int line;
  private final boolean decimalComma;

  /**
   * @param decimalComma whether a comma may be the decimal point: with semicolons between cells
   */
  MeasuredRow(MeasuredTable table, Map<String, String> cells, int line, boolean decimalComma) {
    this.table = table;
    this.cells = cells;
    this.line = line;
    this.decimalComma = decimalComma;
  }

  /** Returns the point, or null where a fault was told that leaves none. */
  @Nullable MeasuredPoint point(String file, MeasuredNames names) {
    known("metric", Arrays.stream(Metric.values()).map(Metric::id).collect(Collectors.toSet()));
    known("statistic", STATISTICS);
    named("group", names.groups());
    named("channel", names.channels());
    if (!names.elements().isEmpty()) {
      named("element", names.elements());
    }
    LocalDate from = date("from", cell("from"));
    LocalDate to = cell("to").isEmpty() ? from : date("to", cell("to"));
    Double value = value();
    Long n = sample();
    source();
    if (from == null || to == null || value == null) {
      return null;
    }
    if (to.isBefore(from)) {
      tell(
          "De periode eindigt voor zij begint: %s.".formatted(to),
          "The period ends before it begins: %s.".formatted(to),
          "Zet de laatste dag in 'to'.",
          "Put the last day into 'to'.");
    }
    return new MeasuredPoint(
        from.toString(),
        to.toString(),
        cell("metric"),
        cell("kind"),
        all("element"),
        all("group"),
        all("channel"),
        cell("statistic"),
        value,
        n,
        cell("source"),
        file);
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  private String all(String column) {
    return cell(column).isEmpty() ? "*" : cell(column);
  }

  private void named(String column, Set<String> names) {
    if (!all(column).equals("*")) {
      known(column, names);
    }
  }

  private void known(String column, Set<String> names) {
    if (!names.contains(cell(column))) {
      String said = MeasuredTable.shortened(cell(column));
      table.fault(
          line,
          new Text(
              "'%s' is hier niet bekend (%s).".formatted(said, column),
              "'%s' is not known here (%s).".formatted(said, column)),
          Nearest.remedy(said, names));
    }
  }

  private @Nullable LocalDate date(String column, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      String said = MeasuredTable.shortened(text);
      tell(
          "'%s' is geen datum (%s).".formatted(said, column),
          "'%s' is not a date (%s).".formatted(said, column),
          "Schrijf jaar-maand-dag: 2026-01-05.",
          "Write year-month-day: 2026-01-05.");
      return null;
    }
  }

  /** Reads the value: a number, a duration where the unit is seconds, or a share in percent. */
  private @Nullable Double value() {
    String text = cell("value");
    boolean isShare = cell("statistic").equals("share");
    boolean isTime =
        Metric.find(cell("metric"))
            .filter(metric -> metric.unitOf(cell("statistic")).equals("s"))
            .isPresent();
    Double value;
    if (isTime && text.startsWith("P")) {
      value = Durations.secondsOf(text);
    } else if (isShare && text.endsWith("%")) {
      Double percent = number(text.substring(0, text.length() - 1).strip());
      value = percent == null ? null : percent / 100;
    } else {
      value = number(text);
    }
    boolean tooMuch = value != null && value > 1 && isShare && !mayExceedAll();
    if (value != null && value >= 0 && !tooMuch) {
      return value;
    }
    String said = MeasuredTable.shortened(text);
    tell(
        "'%s' kan niet de waarde zijn.".formatted(said),
        "'%s' cannot be the value.".formatted(said),
        isShare
            ? "Schrijf een deel van 0 tot 1, of een percentage: 0.734 of 73.4%."
            : "Schrijf een getal van 0 of meer, zonder punt voor duizend. Een tijd is in seconden"
                + " of als P16DT7H.",
        isShare
            ? "Write a share from 0 to 1, or a percentage: 0.734 or 73.4%."
            : "Write a number of 0 or more, without separators of thousands. A time is in seconds"
                + " or as P16DT7H.");
    return null;
  }

  private boolean mayExceedAll() {
    return ABOVE_ALL.contains(cell("metric"));
  }

  private @Nullable Double number(String text) {
    boolean unclear = decimalComma && THOUSANDS.matcher(text).matches();
    String plain = decimalComma ? text.replace(',', '.') : text;
    return unclear || !NUMBER.matcher(plain).matches() ? null : Double.valueOf(plain);
  }

  private @Nullable Long sample() {
    String text = cell("n");
    if (text.isEmpty() || text.matches("[0-9]{1,12}")) {
      return text.isEmpty() ? null : Long.valueOf(text);
    }
    String said = MeasuredTable.shortened(text);
    tell(
        "'%s' is geen aantal (n).".formatted(said),
        "'%s' is not a number of cases (n).".formatted(said),
        "Schrijf een heel getal zonder punten, of laat het leeg.",
        "Write a whole number without points, or leave it empty.");
    return null;
  }

  private void source() {
    if (cell("source").isEmpty() || cell("source").length() > LONGEST_SOURCE) {
      tell(
          "Er staat geen bron bij, of een van meer dan %d tekens.".formatted(LONGEST_SOURCE),
          "It has no source, or one of more than %d characters.".formatted(LONGEST_SOURCE),
          "Schrijf kort waar het getal vandaan komt.",
          "Write shortly where the number comes from.");
    }
  }

  private void tell(String nl, String en, String remedyNl, String remedyEn) {
    table.fault(line, new Text(nl, en), new Text(remedyNl, remedyEn));
  }
}
