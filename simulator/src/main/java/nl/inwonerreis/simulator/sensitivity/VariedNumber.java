package nl.inwonerreis.simulator.sensitivity;

import nl.inwonerreis.simulator.scenario.StatedNumber;

/**
 * A number of a scenario that is not sure, and between which bounds it may lie.
 *
 * @param number as the scenario states it
 * @param low least value; of a duration in seconds; of a distribution, its mean (its median where
 *     it is written with one)
 * @param base the value that the scenario states, in the same unit
 * @param high greatest value
 * @param stated whether the bounds come with the source; else they are 25 % to either side, a share
 *     at most 1
 */
public record VariedNumber(
    StatedNumber number, double low, double base, double high, boolean stated) {

  /** Returns the value at a position from 0 (low) to 1 (high). */
  public double at(double position) {
    return low + position * (high - low);
  }
}
