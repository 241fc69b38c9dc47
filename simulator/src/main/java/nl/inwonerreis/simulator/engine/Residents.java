package nl.inwonerreis.simulator.engine;

import java.util.ArrayList;
import java.util.List;

/** The residents in progress, kept to be used again: memory follows those in progress. */
final class Residents {

  private final int nodes;
  private final int slots;
  private final int processes;
  private final List<Resident> all = new ArrayList<>();
  private final ArrayList<Resident> free = new ArrayList<>();

  /** Whose tokens are pieces of other work. */
  final Resident nobody;

  Residents(int nodes, int slots, int processes) {
    this.nodes = nodes;
    this.slots = slots;
    this.processes = processes;
    nobody = new Resident(-1, nodes, slots, processes);
  }

  Resident add(Arrival who, int profile, long number, double time, int process) {
    Resident r;
    if (free.isEmpty()) {
      r = new Resident(all.size(), nodes, slots, processes);
      all.add(r);
    } else {
      r = free.remove(free.size() - 1);
    }
    r.begin(who, profile, number, time, process);
    return r;
  }

  void release(Resident r) {
    r.number = -1;
    free.add(r);
  }

  /** Returns all that were ever made; those that are free are nobody. */
  List<Resident> all() {
    return all;
  }
}
