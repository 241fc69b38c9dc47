package nl.inwonerreis.simulator.scenario;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.hours.PublicHolidays;

/**
 * The numbers of a journey, validated. Maps keep the order of the file.
 *
 * @param holidays public holidays with the {@code closed} days of the scenario
 * @param caseTypes shares by case type; empty where there are none
 * @param elements by BPMN id, then by channel id or {@code *}
 * @param flows probability by sequence flow id
 * @param numbers every value stated, with its source
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
    List<StatedNumber> numbers) {}
