package nl.inwonerreis.modeller.journey;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resident's journey: the BPMN structure of one file, with the meaning given to it.
 *
 * @param name name of the resident's process, else its id; never empty
 * @param residentProcess id of the process that is the resident's side: the one that carries {@code
 *     journey:journey}, else the only process that no other calls, else that of a pool whose party
 *     is the resident; null where none can be told apart
 * @param processes all processes of the file, in document order; then those of journeys it calls
 * @param pools all participants, black boxes included
 */
public record Journey(
    String name,
    @Nullable String residentProcess,
    JourneyCard card,
    List<Process> processes,
    List<Pool> pools,
    List<MessageFlow> messageFlows) {

  public Journey {
    processes = List.copyOf(processes);
    pools = List.copyOf(pools);
    messageFlows = List.copyOf(messageFlows);
  }

  /** Returns whether a process is the resident's side, in this journey or in its own. */
  public boolean isResidentSide(Process process) {
    Process.Origin origin = process.origin();
    return origin == null ? process.id().equals(residentProcess) : origin.residentSide();
  }

  /** Finds the pool that shows a process. */
  public Optional<Pool> findPoolOf(String process) {
    return pools.stream().filter(p -> process.equals(p.process())).findFirst();
  }
}
