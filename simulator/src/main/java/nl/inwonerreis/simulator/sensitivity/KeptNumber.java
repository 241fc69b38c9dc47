package nl.inwonerreis.simulator.sensitivity;

import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.StatedNumber;

/** A number of a scenario that is not sure and yet cannot be varied, with the reason. */
public record KeptNumber(StatedNumber number, Text reason) {}
