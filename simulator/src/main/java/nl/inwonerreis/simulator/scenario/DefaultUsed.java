package nl.inwonerreis.simulator.scenario;

import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;

/**
 * A default that stood in for a number the scenario does not give: an assumption of ours.
 *
 * @param element BPMN id, staff id or null for the run as a whole
 * @param name kebab-case name of the default, such as {@code handling}
 * @param text what was taken
 */
public record DefaultUsed(@Nullable String element, String name, Text text) {}
