package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.hours.PublicHolidays;

/**
 * The numbers of a journey, validated. Maps and the lists made from named entries are sorted by id,
 * so that the order of a file changes nothing.
 *
 * @param holidays public holidays with the {@code closed} days of the scenario
 * @param caseTypes shares by case type; empty where there are none
 * @param elements by BPMN id, then by channel id or {@code *}
 * @param flows probability by sequence flow id
 * @param numbers every value stated, with its source
 * @param hours opening hours by the name that the scenario gives them
 */
public record Scenario(
    String name,
    Run run,
    PublicHolidays holidays,
    Arrivals arrivals,
    Map<String, GroupNumbers> groups,
    Map<String, Double> caseTypes,
    Map<String, ChannelNumbers> channels,
    Map<String, StaffNumbers> staff,
    Map<String, Map<String, ElementNumbers>> elements,
    Map<String, Selector<Double>> flows,
    List<StatedNumber> numbers,
    Map<String, OpeningHours> hours) {

  public Scenario {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    caseTypes = Collections.unmodifiableMap(new LinkedHashMap<>(caseTypes));
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    staff = Collections.unmodifiableMap(new LinkedHashMap<>(staff));
    elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    flows = Collections.unmodifiableMap(new LinkedHashMap<>(flows));
    numbers = List.copyOf(numbers);
    hours = Collections.unmodifiableMap(new LinkedHashMap<>(hours));
  }
}
