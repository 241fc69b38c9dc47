package nl.inwonerreis.simulator.scenario;

/**
 * A value that the scenario states, with its source; without one it is an assumption.
 *
 * @param pointer JSON Pointer of the value in the effective scenario
 * @param value the value as JSON text
 */
public record StatedNumber(String pointer, String value, Source source) {}
