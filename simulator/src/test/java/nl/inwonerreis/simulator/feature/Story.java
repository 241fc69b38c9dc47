package nl.inwonerreis.simulator.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.call.CalledJourney;
import nl.inwonerreis.modeller.check.CheckResult;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.check.JourneyCheck;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.check.CalledOffers;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.json.CalledNumbers;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;

/**
 * One run of a small journey, from BPMN and JSON text to the lines of a {@link Recorder}. The run
 * starts on Monday 5 January 2026 at 00:00; in BPMN and JSON single quotes stand for double ones.
 */
final class Story {

  private static final String ONE_GROUP =
      "'groups': {'basis': {'share': 1, 'channels': {'web': 1}}}";

  private final Recorder recorder;
  private final Replication.Facts facts;

  private Story(Recorder recorder, Replication.Facts facts) {
    this.recorder = recorder;
    this.facts = facts;
  }

  /**
   * Runs two weeks.
   *
   * @param scenario members of the scenario apart from start, duration, seed and arrivals; without
   *     groups there is one, on the web
   * @param arrivals such as {@code 09:00}, {@code +1 09:00} for the next day, {@code 09:00 phone}
   *     with a channel, {@code 09:00 - basis} with a group, {@code 09:00 - - spoed} with a case
   *     type
   */
  static Story of(String bpmn, String scenario, String... arrivals) {
    String given = "'duration': 'P14D', 'arrivals': {'times': 'times.csv'}";
    return run(bpmn, scenario.isBlank() ? given : given + ", " + scenario, arrivals);
  }

  /** Runs a scenario that gives its own arrivals and duration. */
  static Story run(String bpmn, String scenario, String... arrivals) {
    PlanCompilation compilation = compile(bpmn, scenario, arrivals);
    Plan plan = compilation.plan();
    if (plan == null) {
      throw new AssertionError("plan refused: " + compilation.findings());
    }
    Recorder recorder = new Recorder(plan.shape());
    return new Story(recorder, new Simulation(plan).run(0, recorder, () -> false));
  }

  /**
   * Runs a journey that calls another by the name of its folder, each with its own scenario.
   *
   * @param called the name, the BPMN and the scenario of the other journey
   */
  static Story calling(String bpmn, String scenario, List<String> called, String... arrivals) {
    PlanCompilation compilation = compileCalling(bpmn, scenario, called, arrivals);
    Plan plan = compilation.plan();
    if (plan == null) {
      throw new AssertionError("plan refused: " + compilation.findings());
    }
    Recorder recorder = new Recorder(plan.shape());
    return new Story(recorder, new Simulation(plan).run(0, recorder, () -> false));
  }

  /** Compiles a journey that calls another; warnings on the two scenarios come first. */
  static PlanCompilation compileCalling(
      String bpmn, String scenario, List<String> called, String... arrivals) {
    String name = called.get(0);
    CheckedJourney other = Bpmn.checked(called.get(1).replace('\'', '"'));
    String process = other.journey().processes().get(0).id();
    BpmnReading reading =
        BpmnReader.read(bpmn.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "test.bpmn");
    CheckResult result =
        JourneyCheck.check(
            reading, List.of(new CalledJourney(name, name, process, other.journey())), Set.of());
    CheckedJourney journey = result.journey();
    if (journey == null) {
      throw new AssertionError("refused: " + result.findings());
    }
    Library library = TestRun.library();
    String given = "'duration': 'P14D', 'arrivals': {'times': 'times.csv'}";
    Scenario own =
        read(journey, library, scenario.isBlank() ? given : given + ", " + scenario, arrivals)
            .scenario();
    ScenarioReading numbers = read(other, library, called.get(2));
    Scenario theirs = numbers.scenario();
    if (own == null || theirs == null) {
      throw new AssertionError("scenario refused: " + numbers.findings());
    }
    Set<String> present = new HashSet<>();
    for (Process p : journey.journey().processes()) {
      p.nodes().forEach(n -> present.add(n.id()));
      p.flows().forEach(f -> present.add(f.id()));
    }
    CalledNumbers.Combined combined = CalledNumbers.combine(own, name, theirs, present);
    PlanCompilation compilation =
        PlanCompiler.compile(journey, combined.scenario(), library, TestRun.TODAY);
    List<Finding> findings = new ArrayList<>(combined.findings());
    findings.addAll(CalledOffers.check(journey.journey(), combined.scenario(), library));
    findings.addAll(compilation.findings());
    return new PlanCompilation(compilation.plan(), findings, compilation.defaults());
  }

  /** Compiles a scenario that must be read without errors. */
  static PlanCompilation compile(String bpmn, String scenario, String... arrivals) {
    CheckedJourney journey = Bpmn.checked(bpmn.replace('\'', '"'));
    Library library = TestRun.library();
    ScenarioReading reading = read(journey, library, scenario, arrivals);
    Scenario read = reading.scenario();
    if (read == null) {
      throw new AssertionError("scenario refused: " + reading.findings());
    }
    return PlanCompiler.compile(journey, read, library, TestRun.TODAY);
  }

  /** Returns the errors of reading or compiling, as {@code rule place}. */
  static List<String> refusals(String bpmn, String scenario) {
    return findings(bpmn, scenario).stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.rule() + " " + (f.pointer() == null ? f.element() : f.pointer()))
        .toList();
  }

  /** Returns all that is found in a scenario, warnings too. */
  static List<Finding> findings(String bpmn, String scenario) {
    CheckedJourney journey = Bpmn.checked(bpmn.replace('\'', '"'));
    Library library = TestRun.library();
    ScenarioReading reading = read(journey, library, scenario);
    Scenario read = reading.scenario();
    return read == null
        ? reading.findings()
        : PlanCompiler.compile(journey, read, library, TestRun.TODAY).findings();
  }

  private static ScenarioReading read(
      CheckedJourney journey, Library library, String scenario, String... arrivals) {
    List<String> members =
        new ArrayList<>(List.of("'format': 1, 'start': '2026-01-05', 'seed': 5"));
    if (!scenario.contains("'groups'")) {
      members.add(ONE_GROUP);
    }
    if (!scenario.isBlank()) {
      members.add(scenario);
    }
    String json = "{" + String.join(", ", members) + "}";
    try {
      Path folder = Files.createTempDirectory("story");
      Path file = Files.writeString(folder.resolve("scenario.json"), json.replace('\'', '"'));
      Path times = Files.writeString(folder.resolve("times.csv"), csv(arrivals));
      ScenarioReading reading = ScenarioReader.read(file, journey.journey(), library, List.of());
      Files.delete(file);
      Files.delete(times);
      Files.delete(folder);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String csv(String... arrivals) {
    StringBuilder csv = new StringBuilder("time,group,channel,caseType\n");
    for (String arrival : arrivals) {
      List<String> words = new ArrayList<>(List.of(arrival.split(" ")));
      int day = words.get(0).startsWith("+") ? Integer.parseInt(words.remove(0).substring(1)) : 0;
      String line = "2026-01-%02dT%s:00,%s,%s,%s%n";
      csv.append(
          line.formatted(5 + day, words.get(0), word(words, 2), word(words, 1), word(words, 3)));
    }
    return csv.toString();
  }

  private static String word(List<String> words, int i) {
    return words.size() > i && !words.get(i).equals("-") ? words.get(i) : "";
  }

  /** Returns the lines that tell one of these: arrive, join, start, leave, end and so on. */
  List<String> lines(String... kinds) {
    Set<String> wanted = Set.of(kinds);
    return recorder.lines().stream().filter(l -> wanted.contains(kindOf(l))).toList();
  }

  /** Returns the lines of these kinds that name an element or a resident. */
  List<String> linesOf(String name, String... kinds) {
    return lines(kinds).stream().filter(l -> List.of(l.split(" ")).contains(name)).toList();
  }

  private static String kindOf(String line) {
    String[] words = line.split(" ");
    return words[0].startsWith("+") ? words[2] : words[1];
  }

  JourneyTimes timesOf(int resident) {
    return recorder.timesOf(resident);
  }

  double costOf(int resident) {
    return recorder.costOf(resident);
  }

  Replication.Facts facts() {
    return facts;
  }
}
