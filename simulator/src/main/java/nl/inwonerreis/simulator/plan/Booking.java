package nl.inwonerreis.simulator.plan;

import org.jspecify.annotations.Nullable;

/**
 * Contact by appointment: with a lead that is drawn, or in the first free slot.
 *
 * @param lead null for slots
 * @param slots number of the row of slots within the plan, or −1
 * @param length of a slot, in seconds
 * @param notBefore shortest lead with a slot, in seconds
 * @param tolerance longest lead accepted, in seconds; infinite for any
 */
public record Booking(
    @Nullable Law lead,
    int slots,
    double length,
    double notBefore,
    double tolerance,
    double noShow) {}
