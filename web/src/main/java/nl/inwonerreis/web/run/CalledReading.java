package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.modeller.call.CalledJourney;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.library.JourneyElements;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.library.JourneysBeside;
import org.jspecify.annotations.Nullable;

/**
 * Reads the journeys in folders beside a journey that its call activities name, each with its own
 * scenario, and those that these call.
 */
final class CalledReading {

  /** Journeys within each other; more are hardly meant. */
  static final int MOST_LEVELS = 5;

  /** Elements of a journey and all that it calls. */
  static final int MOST_ELEMENTS = 20_000;

  private final Journey journey;
  private final Library library;
  private final List<Path> levels;
  private final List<CalledJourney> called = new ArrayList<>();
  private final Map<String, Called> journeys = new LinkedHashMap<>();
  private final Set<String> told = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private int elements;

  /**
   * Makes a reading.
   *
   * @param levels real folders of the journeys that call this one, and its own
   */
  CalledReading(Journey journey, Library library, List<Path> levels) {
    this.journey = journey;
    this.library = library;
    this.levels = levels;
    this.elements = JourneyElements.list(journey).size();
  }

  /** Finds and reads all journeys that are called. */
  void read(Path folder) throws IOException {
    Map<String, Activity> calls = callsElsewhere();
    Optional<JourneysBeside> beside =
        calls.isEmpty() ? Optional.empty() : JourneysBeside.of(folder);
    if (beside.isPresent()) {
      for (Map.Entry<String, Activity> call : calls.entrySet()) {
        read(call.getValue(), call.getKey(), beside.get().find(call.getKey()));
      }
    }
  }

  List<CalledJourney> called() {
    return called;
  }

  /** Returns what was read, by name. */
  List<Called> journeys() {
    return List.copyOf(journeys.values());
  }

  /** Returns the elements called that were not put in, and why is told. */
  Set<String> told() {
    return told;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Returns the first call of each element that no process of the file is. */
  private Map<String, Activity> callsElsewhere() {
    Set<String> own = new LinkedHashSet<>();
    journey.processes().stream().map(Process::id).forEach(own::add);
    Map<String, Activity> calls = new LinkedHashMap<>();
    for (Node node : JourneyElements.list(journey)) {
      if (node instanceof Activity call
          && call.kind() == Activity.Kind.CALL
          && call.called() != null
          && !call.called().equals(Activity.GLOBAL_TASK)
          && !own.contains(call.called())) {
        calls.putIfAbsent(call.called(), call);
      }
    }
    return calls;
  }

  private void read(Activity call, String element, List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      return;
    }
    if (folders.size() > 1) {
      told.add(element);
      findings.add(CalledFindings.ambiguous(call, element, folders));
      return;
    }
    Path folder = folders.get(0).toRealPath();
    String name = String.valueOf(folders.get(0).getFileName());
    Called known = journeys.get(name);
    if (known != null) {
      add(call, element, known);
    } else if (levels.contains(folder)) {
      refuse(element, CalledFindings.circle(call, name));
    } else if (levels.size() >= MOST_LEVELS) {
      refuse(element, CalledFindings.tooDeep(call, name, MOST_LEVELS));
    } else {
      open(call, element, name, folders.get(0));
    }
  }

  private void open(Activity call, String element, String name, Path folder) throws IOException {
    Called opened;
    try {
      opened = Called.open(name, JourneyFinder.find(folder, null), library, levels);
    } catch (JourneyNotFound missing) {
      refuse(element, CalledFindings.refused(call, name, missing.asFinding()));
      return;
    }
    Finding error = opened.firstError();
    if (error != null) {
      refuse(element, CalledFindings.refused(call, name, error));
      return;
    }
    elements += JourneyElements.list(opened.checkedJourney()).size();
    if (elements > MOST_ELEMENTS) {
      refuse(element, CalledFindings.tooLarge(call, name, MOST_ELEMENTS));
      return;
    }
    journeys.put(name, opened);
    add(call, element, opened);
  }

  private void add(Activity call, String element, Called opened) {
    Journey other = opened.checkedJourney();
    String process = processOf(other, element);
    if (process == null) {
      refuse(element, CalledFindings.whichProcess(call, opened.name(), other));
    } else {
      called.add(new CalledJourney(element, opened.name(), process, other));
    }
  }

  /** Finds the process with the id that is called, else the resident's side. */
  private static @Nullable String processOf(Journey other, String element) {
    String local = element.substring(element.indexOf(':') + 1);
    return other.processes().stream()
        .map(Process::id)
        .filter(id -> id.equals(element) || id.equals(local))
        .findFirst()
        .orElse(other.residentProcess());
  }

  private void refuse(String element, Finding finding) {
    told.add(element);
    findings.add(finding);
  }
}
