package nl.inwonerreis.simulator.fit;

import org.jspecify.annotations.Nullable;

/**
 * What a log tells of one step.
 *
 * @param element BPMN id
 * @param channel library id, or {@code *} for all channels together
 * @param times how long it takes; null where too few were measured
 * @param elapsed whether the times run from the event before, because the log tells only when steps
 *     were complete: work and waiting together
 * @param patience of those who waited; null where too few left
 */
public record MeasuredStep(
    String element,
    String channel,
    @Nullable TimesFit times,
    boolean elapsed,
    @Nullable PatienceFit patience) {}
