package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.ChannelNumbers;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import nl.inwonerreis.simulator.scenario.StatedNumber;

/**
 * Puts the numbers of a called journey into the scenario of the journey that calls it.
 *
 * <p>Its elements, flows and channels keep their own numbers under ids that begin with its name.
 * Staff with the same id are the same people: then the numbers of the caller count. How residents
 * come, their groups and case types, and the length of the run are the caller's.
 */
public final class CalledNumbers {

  private final Scenario own;
  private final String name;
  private final Scenario called;
  private final Map<String, Map<String, ElementNumbers>> elements;
  private final Map<String, Selector<Double>> flows;
  private final Map<String, ChannelNumbers> channels;
  private final Map<String, StaffNumbers> staff;
  private final List<Finding> findings = new ArrayList<>();

  private CalledNumbers(Scenario own, String name, Scenario called) {
    this.own = own;
    this.name = name;
    this.called = called;
    elements = new TreeMap<>(own.elements());
    flows = new TreeMap<>(own.flows());
    channels = new TreeMap<>(own.channels());
    staff = new TreeMap<>(own.staff());
  }

  /**
   * A scenario with the numbers of a called journey.
   *
   * @param findings warnings on what differs between the two scenarios
   */
  public record Combined(Scenario scenario, List<Finding> findings) {

    public Combined {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Combines two scenarios; what the caller says of an element of the called journey on a channel,
   * or of a flow, goes before.
   *
   * @param name of the called journey, which goes before its ids
   * @param present ids of the elements and flows that the caller has got
   */
  public static Combined combine(Scenario own, String name, Scenario called, Set<String> present) {
    return new CalledNumbers(own, name, called).combine(present);
  }

  /** Returns the id that an element, flow or channel of a called journey has in the caller. */
  public static String idOf(String name, String id) {
    return name + ":" + id;
  }

  private Combined combine(Set<String> present) {
    called
        .elements()
        .forEach(
            (id, numbers) -> {
              if (present.contains(idOf(name, id))) {
                addElement(idOf(name, id), numbers);
              }
            });
    called
        .flows()
        .forEach(
            (id, share) -> {
              if (present.contains(idOf(name, id))) {
                flows.putIfAbsent(idOf(name, id), share);
              }
            });
    called.channels().forEach((id, numbers) -> channels.put(idOf(name, id), numbers));
    List<StatedNumber> stated = new ArrayList<>(own.numbers());
    for (StatedNumber number : called.numbers()) {
      String pointer = pointerOf(name, number.pointer());
      if (counts(Pointers.names(pointer))) {
        stated.add(new StatedNumber(pointer, number.value(), number.source()));
      }
    }
    Scenario combined =
        new Scenario(
            own.name(),
            own.run(),
            own.holidays(),
            own.arrivals(),
            own.groups(),
            own.caseTypes(),
            channels,
            staff,
            elements,
            flows,
            stated,
            own.hours());
    return new Combined(combined, findings);
  }

  private void addElement(String id, Map<String, ElementNumbers> numbers) {
    Map<String, ElementNumbers> all = new LinkedHashMap<>(numbers);
    all.putAll(own.elements().getOrDefault(id, Map.of()));
    elements.put(id, new TreeMap<>(all));
    numbers.values().forEach(n -> StaffNames.in(n.staff()).forEach(this::addStaff));
  }

  private void addStaff(String id) {
    StaffNumbers theirs = called.staff().get(id);
    if (theirs == null) {
      return;
    }
    StaffNumbers known = staff.putIfAbsent(id, theirs);
    if (known != null && !known.equals(theirs)) {
      findings.add(differs(id, known));
    }
  }

  private Finding differs(String id, StaffNumbers known) {
    String label = known.name().isEmpty() ? id : known.name();
    return Finding.at(
        "called-staff-differs",
        Severity.WARNING,
        Pointers.child("/staff", id),
        new Text(
            "De reis '%s' heeft andere getallen voor de medewerkers '%s'. De getallen van deze situatie gelden."
                .formatted(name, label),
            "Journey '%s' has other numbers for the staff '%s'; those of this scenario count."
                .formatted(name, label)),
        new Text(
            "Maak de getallen gelijk, of geef de medewerkers een andere id als het andere mensen zijn.",
            "Make the numbers equal, or give the staff another id where they are other people."));
  }

  /** Returns whether a number of the called journey, at its place in the caller, is used. */
  private boolean counts(List<String> place) {
    if (place.size() < 2) {
      return false;
    }
    String id = place.get(1);
    return switch (place.get(0)) {
      case "elements" ->
          elements.containsKey(id)
              && place.size() > 2
              && !own.elements().getOrDefault(id, Map.of()).containsKey(place.get(2));
      case "flows" -> flows.containsKey(id) && !own.flows().containsKey(id);
      case "channels" -> true;
      case "staff" -> staff.containsKey(id) && !own.staff().containsKey(id);
      default -> false;
    };
  }

  /** Returns where a place of the called scenario stands in the combined one. */
  public static String pointerOf(String name, String pointer) {
    List<String> place = new ArrayList<>(Pointers.names(pointer));
    if (place.size() > 1 && Set.of("elements", "flows", "channels").contains(place.get(0))) {
      place.set(1, idOf(name, place.get(1)));
    }
    return Pointers.of(place);
  }
}
