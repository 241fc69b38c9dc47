package nl.inwonerreis.simulator.scenario;

import nl.inwonerreis.simulator.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * The rate of a boundary event while its activity is active.
 *
 * @param unit per open hour, per day that has open hours, or per week
 * @param hours when it can happen; null for always
 * @param afterPromise factor once a promise to this resident is overdue; 1 for none
 */
public record EventRate(
    RateUnit unit, double value, @Nullable OpeningHours hours, double afterPromise) {}
