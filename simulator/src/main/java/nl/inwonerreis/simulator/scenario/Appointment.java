package nl.inwonerreis.simulator.scenario;

import nl.inwonerreis.simulator.distribution.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * Contact by appointment: with a drawn lead, or with the first free slot of the roster.
 *
 * @param lead time until the appointment; null when {@code slot} is given
 * @param slot length of a slot in seconds; null when {@code lead} is given
 * @param notBefore shortest lead with a slot, in seconds; null for none
 * @param tolerance longest lead that a resident accepts, in seconds; null for any
 * @param noShow share that does not come
 */
public record Appointment(
    @Nullable Distribution lead,
    @Nullable Double slot,
    @Nullable Double notBefore,
    @Nullable Double tolerance,
    double noShow) {}
