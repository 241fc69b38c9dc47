package nl.inwonerreis.simulator.log;

/**
 * An event read from a log. Texts are empty where the log is silent.
 *
 * @param activity name or id of the step
 * @param transition what happened to the step: schedule, start, complete, … as in XES; complete
 *     where the log does not say
 * @param time milliseconds since 1970 in universal time; where the log has no time zone, as if its
 *     local time were universal
 * @param local milliseconds since 1970 as the clock on the wall showed it
 * @param instance tells visits of one case to a step apart
 * @param channel as the log names it
 * @param group user group, as the log names it
 * @param kind kind of a leave, delay or drop-off
 */
public record LoggedEvent(
    String activity,
    String transition,
    long time,
    long local,
    String instance,
    String channel,
    String group,
    String kind) {}
