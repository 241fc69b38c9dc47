package nl.inwonerreis.simulator.observe;

import java.util.List;

/**
 * The names behind the indices that an observer is told.
 *
 * @param elements BPMN ids of nodes, and {@code pool/name} of other work
 * @param elementNames names of nodes as residents know them, else the id
 * @param groups ids of user groups
 * @param channels ids of channels
 * @param pools ids of staff pools
 * @param processOf index of the process of each element, −1 for other work
 * @param processes ids of processes
 * @param live whether each channel is live
 * @param caseTypes ids of case types; empty where there are none
 * @param startOfWeek seconds from Monday 00:00 to the start of the run
 */
public record RunShape(
    List<String> elements,
    List<String> elementNames,
    List<String> groups,
    List<String> channels,
    List<String> pools,
    List<Integer> processOf,
    List<String> processes,
    List<Boolean> live,
    List<String> caseTypes,
    double startOfWeek) {}
