package nl.inwonerreis.simulator.staff;

/**
 * Persons on duty during hours.
 *
 * <p>Shape: {@code from[n]}, {@code to[n]} in seconds since the start of the run, ascending, and
 * {@code day[n]}, the day that each interval belongs to.
 *
 * @param hash of the shift's name, for the draws of fractions and absence
 * @param count persons; a fraction is there on that share of days
 */
public record RosterShift(long hash, double count, double[] from, double[] to, int[] day) {}
