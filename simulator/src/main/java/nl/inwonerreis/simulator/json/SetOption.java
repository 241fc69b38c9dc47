package nl.inwonerreis.simulator.json;

/**
 * A change to a scenario from the command line: {@code --set POINTER=VALUE}.
 *
 * @param pointer JSON Pointer (RFC 6901) into the scenario
 * @param value JSON, or else taken as a plain string; {@code null} removes
 */
public record SetOption(String pointer, String value) {}
