package nl.inwonerreis.simulator.plan;

/**
 * A process or subprocess of the plan.
 *
 * @param parent index of the subprocess node around it, or −1 for a process
 * @param process index of the process
 * @param starts nodes where a token starts when the scope is entered
 * @param joinSlots number of flows into parallel and inclusive joins
 * @param inclusiveJoins inclusive gateways that join
 * @param eventSubprocesses event subprocesses that can begin while the scope is active
 */
public record PlanScope(
    int parent,
    int process,
    int[] starts,
    int joinSlots,
    int[] inclusiveJoins,
    int[] eventSubprocesses) {}
