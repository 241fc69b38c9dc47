package nl.inwonerreis.simulator.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event log of rows, whatever file they come from, and gathers what is wrong with them.
 *
 * <p>A row is a value by column; attributes of a trace in XES carry the prefix {@code case:}. Rows
 * without a case are no part of a case (duty, other work) and are left out. Wrong rows are told, at
 * most twenty, and make the log refused.
 */
public final class EventLogBuilder {

  /** The largest log that is read, in events. */
  public static final int MOST_EVENTS = 2_000_000;

  private static final int MOST_FAULTS = 20;

  /** The last row of a simulated case, which is about no step. */
  private static final String CLOSE = "close";

  private final Map<LogRole, String> told;
  private final Map<LogRole, Optional<String>> columns = new EnumMap<>(LogRole.class);
  private final Map<String, List<LoggedEvent>> cases = new LinkedHashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable String replication;
  private int events;
  private boolean full;
  private boolean kinds;

  /**
   * Starts a log.
   *
   * @param told columns that the user named, by role
   */
  public EventLogBuilder(Map<LogRole, String> told) {
    this.told = Map.copyOf(told);
  }

  /**
   * Says which columns there are, where the file tells it before the first row.
   *
   * @return whether the columns that a log needs are among them; if not, that is told
   */
  public boolean columns(Collection<String> names) {
    List<LogRole> missing = new ArrayList<>();
    for (LogRole role : LogRole.values()) {
      Optional<String> column = find(role, names);
      columns.put(role, column);
      boolean needed = role == LogRole.CASE || role == LogRole.ACTIVITY || role == LogRole.TIME;
      if (column.isEmpty() && (needed || told.containsKey(role))) {
        missing.add(role);
      }
    }
    for (LogRole role : missing) {
      String asked = told.getOrDefault(role, role.id());
      String there = String.join(", ", names.stream().limit(MOST_FAULTS).toList());
      error(
          "log-columns",
          1,
          new Text(
              "Kolom '%s' ontbreekt. Er zijn: %s.".formatted(asked, there),
              "Column '%s' is missing. There are: %s.".formatted(asked, there)),
          new Text(
              "Zeg welke kolom het is: --column %s=NAAM.".formatted(role.id()),
              "Say which column it is: --column %s=NAME.".formatted(role.id())));
    }
    return missing.isEmpty();
  }

  private Optional<String> find(LogRole role, Collection<String> names) {
    String asked = told.get(role);
    if (asked != null) {
      return names.stream().filter(asked::equals).findFirst();
    }
    for (String known : role.names()) {
      Optional<String> found =
          names.stream().filter(n -> n.strip().toLowerCase(Locale.ROOT).equals(known)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Takes a row. Where no columns were told before, each row has its own.
   *
   * @param line where it stands in the file, from 1
   * @return whether more rows are welcome
   */
  public boolean row(Map<String, String> row, int line) {
    String id = value(LogRole.CASE, row);
    String of = value(LogRole.REPLICATION, row);
    if (id.isEmpty() || isCaseless(row) || isOtherReplication(of)) {
      return true;
    }
    String transition = value(LogRole.TRANSITION, row).toLowerCase(Locale.ROOT);
    if (CLOSE.equals(transition)) {
      return true;
    }
    LogTime time = time(LogRole.TIME, row, line);
    LogTime start = value(LogRole.START, row).isEmpty() ? null : time(LogRole.START, row, line);
    String activity = value(LogRole.ACTIVITY, row);
    if (time == null || activity.isEmpty()) {
      if (activity.isEmpty()) {
        error(
            "log-row",
            line,
            new Text("Er staat geen stap bij.", "It names no step."),
            new Text("Vul de regel aan of haal haar weg.", "Complete the row or remove it."));
      }
      return findings.size() < MOST_FAULTS;
    }
    if (events >= MOST_EVENTS) {
      full = true;
      return false;
    }
    List<LoggedEvent> rows = cases.computeIfAbsent(kept(id), made -> new ArrayList<>(8));
    if (start != null) {
      add(rows, event(row, activity, "start", start));
    }
    add(rows, event(row, activity, transition.isEmpty() ? "complete" : transition, time));
    return true;
  }

  /** In the XES of a run a trace without a number holds duty and other work. */
  private static boolean isCaseless(Map<String, String> row) {
    return row.containsKey("case:replication") && !row.containsKey("case:case");
  }

  private boolean isOtherReplication(String number) {
    if (replication == null) {
      replication = number;
    }
    return !replication.equals(number);
  }

  private void add(List<LoggedEvent> list, LoggedEvent event) {
    list.add(event);
    events++;
    kinds |= !event.kind().isEmpty();
  }

  private LoggedEvent event(
      Map<String, String> row, String activity, String transition, LogTime time) {
    return new LoggedEvent(
        kept(activity),
        kept(transition),
        time.instant(),
        time.local(),
        kept(value(LogRole.INSTANCE, row)),
        kept(value(LogRole.CHANNEL, row)),
        kept(value(LogRole.GROUP, row)),
        kept(value(LogRole.KIND, row)));
  }

  private @Nullable LogTime time(LogRole role, Map<String, String> row, int line) {
    String text = value(role, row);
    LogTime time = LogTime.of(text);
    if (time == null) {
      error(
          "log-time",
          line,
          new Text("'%s' is geen tijd.".formatted(text), "'%s' is not a time.".formatted(text)),
          new Text(
              "Schrijf 2026-01-05T09:30:00 of 05-01-2026 09:30.",
              "Write 2026-01-05T09:30:00 or 05-01-2026 09:30."));
    }
    return time;
  }

  private String value(LogRole role, Map<String, String> row) {
    if (!columns.isEmpty()) {
      return columns
          .getOrDefault(role, Optional.empty())
          .map(column -> row.getOrDefault(column, "").strip())
          .orElse("");
    }
    String asked = told.get(role);
    for (String name : asked == null ? role.names() : List.of(asked)) {
      String value = row.get(name);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  /** Keeps one copy of texts that return on every row. */
  private String kept(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }

  private void error(String rule, int line, Text message, Text remedy) {
    findings.add(new Finding(rule, Severity.ERROR, null, line, null, message, remedy));
  }

  /** Tells a fault that the file itself has. */
  public void fault(int line, Text message, Text remedy) {
    error("log-file", line, message, remedy);
  }

  /** Returns what was read. */
  public EventLogReading build() {
    if (full) {
      error(
          "log-too-large",
          0,
          new Text(
              "Het logboek heeft meer dan %d gebeurtenissen.".formatted(MOST_EVENTS),
              "The log has more than %d events.".formatted(MOST_EVENTS)),
          new Text("Neem een kortere periode.", "Take a shorter period."));
    } else if (findings.isEmpty() && cases.isEmpty()) {
      error(
          "log-empty",
          0,
          new Text("Er staat geen enkele zaak in.", "There is not one case in it."),
          new Text("Kijk of dit het goede bestand is.", "See whether this is the right file."));
    }
    if (!findings.isEmpty()) {
      return new EventLogReading(null, findings);
    }
    List<LoggedCase> made = new ArrayList<>(cases.size());
    cases.forEach(
        (id, list) -> {
          // Stable: what happened at one instant keeps the order of the log.
          list.sort(Comparator.comparingLong(LoggedEvent::time));
          made.add(new LoggedCase(id, list));
        });
    return new EventLogReading(new EventLog(made, kinds), List.of());
  }
}
