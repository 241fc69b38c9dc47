package nl.inwonerreis.simulator.engine;

import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The live instances of processes and subprocesses, kept to be used again. */
final class Scopes {

  private final ArrayList<Scope> free = new ArrayList<>();

  /** Where other work is. */
  final Scope nowhere = new Scope();

  Scope add(int definition, @Nullable Token token, @Nullable Scope parent, int joinSlots) {
    Scope s = free.isEmpty() ? new Scope() : free.remove(free.size() - 1);
    s.definition = definition;
    s.parentToken = token;
    s.parent = parent;
    s.root = parent == null ? s : parent.root;
    s.total = 0;
    s.children = 0;
    if (parent != null) {
      parent.children++;
    }
    s.holding = 0;
    s.tokens = 0;
    s.inclusive = 0;
    s.guards = 0;
    s.repeats = -1;
    s.left = 0;
    s.done = null;
    s.todo = null;
    if (s.joins.length < joinSlots) {
      s.joins = new int[joinSlots];
    } else if (joinSlots > 0) {
      Arrays.fill(s.joins, 0);
    }
    return s;
  }

  /** Frees a subprocess instance in which nothing is left, and those around it likewise. */
  void releaseIfEmpty(Scope instance) {
    Scope s = instance;
    Scope around = s.parent;
    while (around != null && s.tokens == 0 && s.children == 0) {
      release(s);
      around.children--;
      s = around;
      around = s.parent;
    }
  }

  void release(Scope s) {
    s.definition = -1;
    free.add(s);
  }
}
