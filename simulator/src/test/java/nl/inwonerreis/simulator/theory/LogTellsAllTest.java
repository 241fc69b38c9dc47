package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.log.CsvLog;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.Observers;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.observe.Team;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The log in CSV tells what an observer is told, row by row to the millisecond: so what is computed
 * again from those lines could be from the file. Left out is how busy pools are, which follows from
 * the visits.
 */
class LogTellsAllTest {

  private static final List<String> OUTCOMES =
      List.of("", "resolved", "unresolved", "complete", "incomplete");

  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("inwonerreis.full") ? 100 : 15);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineIsARow(long seed) {
    RandomJourney journey = new RandomJourney(seed);
    String bpmn = new RandomNorms(journey, seed).bpmn();
    TestRun run = TestRun.of(bpmn, new RandomScenario(journey, seed).json());
    RunShape shape = run.plan().shape();
    LocalDate start = run.scenario().run().start();
    StringWriter csv = new StringWriter();
    EventLog log = new EventLog();
    run.observe(0, new Observers(log, new CsvLog("s", 0, start, shape, csv)));
    List<String> expected = new ArrayList<>();
    for (Line line : log.lines) {
      if (line.what() != What.LOAD) {
        expected.add(row(line, shape, start));
      }
    }
    List<String> rows = csv.toString().lines().toList();
    assertThat(rows).as("seed %d", seed).isEqualTo(expected);
  }

  private static String row(Line line, RunShape shape, LocalDate start) {
    boolean duty = line.what() == What.DUTY;
    int e = line.element();
    int process = e < 0 ? -1 : shape.processOf().get(e);
    boolean end = line.what() == What.END;
    boolean passes = line.what() == What.DELAY || line.what() == What.AWAIT;
    return String.join(
        ",",
        "s",
        "1",
        line.resident() < 0 ? "" : String.valueOf(line.resident() + 1),
        process < 0 ? "" : shape.processes().get(process),
        line.token() < 0 ? "" : String.valueOf(line.token() + 1),
        line.token() < 0 ? "" : line.main() ? "1" : "0",
        e < 0 ? "" : shape.elements().get(e),
        e < 0 ? "" : shape.elementNames().get(e),
        line.visit() > 0 ? String.valueOf(line.visit()) : "",
        event(line.what()),
        time(start, line.time()),
        staff(line, shape),
        duty ? String.valueOf((int) line.a()) : units(line),
        line.channel() < 0 ? "" : shape.channels().get(line.channel()),
        line.group() < 0 ? "" : shape.groups().get(line.group()),
        end
            ? String.valueOf(line.outcome() == null ? "" : line.outcome().id())
            : line.what() == What.COMPLETE ? OUTCOMES.get(line.setOutcome()) : "",
        kind(line, shape),
        line.caseType() < 0 ? "" : shape.caseTypes().get(line.caseType()),
        passes ? String.valueOf(Math.round(line.a() * 1000) / 1000.0) : "");
  }

  private static String event(What what) {
    return switch (what) {
      case LEAVE, CANCEL -> "withdraw";
      default -> what.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String time(LocalDate start, double seconds) {
    LocalDateTime at = start.atStartOfDay().plus(Math.round(seconds * 1000), ChronoUnit.MILLIS);
    return at.format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS"));
  }

  private static String staff(Line line, RunShape shape) {
    Team team = line.team();
    if (team == null) {
      return line.pool() < 0 ? "" : shape.pools().get(line.pool());
    }
    List<String> names = new ArrayList<>();
    for (int pool : team.pools()) {
      names.add(shape.pools().get(pool));
    }
    return String.join(team.together() ? "+" : "|", names);
  }

  private static String units(Line line) {
    Team team = line.team();
    if (line.pool() < 0 || team == null || !team.together()) {
      return line.pool() < 0 ? "" : String.valueOf(line.units());
    }
    List<String> units = new ArrayList<>();
    for (int each : team.units()) {
      units.add(String.valueOf(each));
    }
    return String.join("+", units);
  }

  private static String kind(Line line, RunShape shape) {
    if (line.what() == What.SWITCH) {
      return shape.channels().get((int) line.a());
    }
    return line.kind() instanceof DropOffKind kind
        ? kind.id()
        : line.kind() instanceof DelayKind delay ? delay.id() : "";
  }
}
