package nl.inwonerreis.simulator.plan;

/**
 * Contact by appointment with a drawn lead.
 *
 * @param tolerance longest lead accepted, in seconds; infinite for any
 */
public record Booking(Law lead, double tolerance, double noShow) {}
