package nl.inwonerreis.simulator.scenario;

import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/** What holds for a channel in the whole journey; null where the scenario is silent. */
public record ChannelNumbers(
    @Nullable Selector<Boolean> offered,
    @Nullable Selector<OpeningHours> hours,
    @Nullable Selector<WhenClosed> whenClosed,
    @Nullable Selector<Distribution> travel,
    @Nullable Selector<AtClosing> atClosing) {}
