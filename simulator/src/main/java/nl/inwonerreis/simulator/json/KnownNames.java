package nl.inwonerreis.simulator.json;

import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.hours.OpeningHours;

/**
 * The names that a value of the scenario may use.
 *
 * @param groups ids of user groups in the library
 * @param channels ids of channels in the library
 * @param caseTypes case types of the scenario
 * @param pools ids of the staff pools of the scenario
 * @param hours named opening hours of the scenario
 */
record KnownNames(
    Set<String> groups,
    Set<String> channels,
    Set<String> caseTypes,
    Set<String> pools,
    Map<String, OpeningHours> hours) {}
