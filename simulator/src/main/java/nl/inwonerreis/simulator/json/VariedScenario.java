package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import nl.inwonerreis.simulator.sensitivity.KeptNumber;
import nl.inwonerreis.simulator.sensitivity.VariedNumber;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of which the numbers that are not sure can be put anywhere in their ranges: those
 * whose source is an assumption or an estimate. Shares that sum to 1 go on doing so.
 */
public final class VariedScenario {

  private final Scenario stated;
  private final Json.Obj tree;
  private final JourneyIndex journey;
  private final Library library;
  private final List<Path> files;
  private final Map<String, VariedNumber> varied = new TreeMap<>();
  private final Map<String, ShareGroup> groups = new HashMap<>();
  private final List<KeptNumber> kept = new ArrayList<>();

  private VariedScenario(
      Scenario stated, Json.Obj tree, JourneyIndex journey, Library library, List<Path> files) {
    this.stated = stated;
    this.tree = tree;
    this.journey = journey;
    this.library = library;
    this.files = files;
  }

  /**
   * Makes one of a scenario that was read without errors.
   *
   * @param file where it was read from; null for a scenario that says nothing
   * @throws IllegalArgumentException if the reading was refused
   */
  public static VariedScenario of(
      ScenarioReading reading, @Nullable Path file, Journey journey, Library library)
      throws IOException {
    Scenario scenario = reading.scenario();
    byte[] text = reading.canonical().getBytes(StandardCharsets.UTF_8);
    Json.Obj tree = StrictJson.read("", text).object();
    if (scenario == null || tree == null) {
      throw new IllegalArgumentException("the scenario is refused");
    }
    List<Path> files = new ArrayList<>();
    if (file != null) {
      Faults told = new Faults(new PlaceNames(Map.of()));
      ScenarioChain.read(file, told).forEach(link -> files.add(link.file()));
    }
    VariedScenario varied =
        new VariedScenario(scenario, tree, new JourneyIndex(journey), library, files);
    scenario.numbers().stream().filter(VariedScenario::isUnsure).forEach(varied::add);
    return varied;
  }

  private static boolean isUnsure(StatedNumber number) {
    Source.Kind kind = number.source().kind();
    return kind == Source.Kind.ASSUMPTION || kind == Source.Kind.ESTIMATE;
  }

  private void add(StatedNumber number) {
    String pointer = number.pointer();
    Json value = Values.find(tree, pointer);
    ShareGroup group = ShareGroup.of(pointer, tree, journey);
    NumberBounds bounds = NumberBounds.of(number, value == null ? tree : value, group);
    if (bounds.reason() != null) {
      kept.add(new KeptNumber(number, bounds.reason()));
      return;
    }
    varied.put(
        pointer,
        new VariedNumber(number, bounds.low(), bounds.base(), bounds.high(), bounds.stated()));
    if (group != null) {
      groups.put(pointer, group);
    }
  }

  /** Returns the numbers that can be varied, by pointer. */
  public List<VariedNumber> varied() {
    return List.copyOf(varied.values());
  }

  /** Returns the numbers that are not sure and cannot be varied, by pointer. */
  public List<KeptNumber> kept() {
    return List.copyOf(kept);
  }

  /**
   * Reads the scenario with some numbers elsewhere in their ranges.
   *
   * @param positions by pointer, from 0 (low) to 1 (high); a pointer that is not varied here counts
   *     for nothing
   * @return the scenario, or the findings with which it is refused; without canonical text
   */
  public ScenarioReading at(Map<String, Double> positions) {
    Json.Obj changed = changed(positions);
    Faults faults = new Faults(new PlaceNames(journey.nodes()));
    faults.keepOrder(changed);
    Scenario scenario =
        new ScenarioParts(journey, library, files, faults).read(stated.name(), changed);
    return new ScenarioReading(faults.hasErrors() ? null : scenario, "", faults.sorted());
  }

  private Json.Obj changed(Map<String, Double> positions) {
    Map<ShareGroup, Map<String, Double>> together = new LinkedHashMap<>();
    Json now = tree;
    JsonPut put =
        new JsonPut(
            (inside, pointer) -> {
              throw new IllegalStateException(pointer + " is nowhere");
            });
    for (Map.Entry<String, Double> position : new TreeMap<>(positions).entrySet()) {
      String pointer = position.getKey();
      VariedNumber number = varied.get(pointer);
      if (number == null) {
        continue;
      }
      double value = number.at(position.getValue());
      ShareGroup group = groups.get(pointer);
      if (group == null) {
        now = put(put, now, pointer, scaled(number, value));
      } else {
        together.computeIfAbsent(group, g -> new HashMap<>()).put(pointer, value);
      }
    }
    for (Map.Entry<ShareGroup, Map<String, Double>> shares : together.entrySet()) {
      for (Map.Entry<String, Double> share : shares.getKey().with(shares.getValue()).entrySet()) {
        Json value = Amounts.number(share.getKey(), share.getValue());
        now = put(put, now, share.getKey(), value);
      }
    }
    return now instanceof Json.Obj object ? object : tree;
  }

  private Json scaled(VariedNumber number, double value) {
    Json written = Values.find(tree, number.number().pointer());
    if (written instanceof Json.Num) {
      boolean whole = NumberBounds.isWhole(Pointers.names(written.pointer()));
      return Amounts.number(written.pointer(), whole ? Math.rint(value) : value);
    }
    return Amounts.times(written == null ? tree : written, value / number.base());
  }

  private static Json put(JsonPut put, Json target, String pointer, Json value) {
    Json after = put.put(target, Pointers.names(pointer), value);
    return after == null ? target : after;
  }

  /** Returns the same scenario with some numbers left as they are, for a reason by pointer. */
  public VariedScenario keeping(Map<String, Text> reasons) {
    VariedScenario fewer = new VariedScenario(stated, tree, journey, library, files);
    fewer.kept.addAll(kept);
    varied.forEach(
        (pointer, number) -> {
          Text reason = reasons.get(pointer);
          ShareGroup group = groups.get(pointer);
          if (reason != null) {
            fewer.kept.add(new KeptNumber(number.number(), reason));
          } else {
            fewer.varied.put(pointer, number);
            if (group != null) {
              fewer.groups.put(pointer, group);
            }
          }
        });
    return fewer;
  }

  /** Returns the pointers of the numbers that can be varied and stand at a place, or around it. */
  public Set<String> around(String place) {
    Set<String> found = new TreeSet<>();
    for (String pointer : varied.keySet()) {
      ShareGroup group = groups.get(pointer);
      boolean near = Pointers.isAtOrBelow(pointer, place) || Pointers.isAtOrBelow(place, pointer);
      boolean together =
          group != null && group.shares().keySet().stream().anyMatch(p -> p.equals(place));
      if (near || together) {
        found.add(pointer);
      }
    }
    return found;
  }
}
