package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.simulator.result.Estimate;

/**
 * The waits at a step, each with its own name, which is the same on every page: in the queue, for a
 * message, or why time passed without service or queue.
 */
final class Waits {

  /** Why time passed, as ids of the results; only who meets such a thing is in its numbers. */
  private static final List<String> KINDS =
      List.of("delay", "timer", "appointment", "travel", "closed", "retry");

  /** What only some residents meet, so that "9 of 10" is of them alone. */
  private static final Set<String> SOME = Set.of("travel", "closed", "retry");

  /**
   * A wait with what half and nine in ten stay below.
   *
   * @param id waiting, awaiting, delay, or delay/KIND
   */
  record Wait(String id, Estimate half, Estimate most) {

    boolean isQueue() {
      return id.equals("waiting");
    }

    /** Returns whether it is of some residents: those who met a closed door, or tried again. */
    boolean isOfSome() {
      return SOME.contains(id.substring(id.indexOf('/') + 1));
    }

    /** Returns the name of the wait in words of the report. */
    String name(Phrases report) {
      String name = report.say("wait." + id.replace('/', '.'));
      return isOfSome() ? report.say("wait.some", name) : name;
    }
  }

  private Waits() {}

  /** Lists the waits at a step: the queue first, also when nobody waits in it. */
  static List<Wait> of(Estimates rows, String element, String group, String channel) {
    List<Wait> waits = new ArrayList<>();
    wait(rows, "waiting", "", element, group, channel).ifPresent(waits::add);
    wait(rows, "awaiting", "", element, group, channel).filter(Waits::isSome).ifPresent(waits::add);
    List<Wait> kinds = new ArrayList<>();
    for (String kind : KINDS) {
      wait(rows, "delay", kind, element, group, channel)
          .filter(Waits::isSome)
          .ifPresent(kinds::add);
    }
    if (kinds.isEmpty()) {
      wait(rows, "delay", "", element, group, channel).filter(Waits::isSome).ifPresent(kinds::add);
    }
    waits.addAll(kinds);
    return waits;
  }

  private static boolean isSome(Wait wait) {
    return wait.most().value() > 0;
  }

  private static Optional<Wait> wait(
      Estimates rows, String metric, String kind, String element, String group, String channel) {
    Optional<Estimate> half = rows.find(metric, kind, element, group, channel, "p50");
    Optional<Estimate> most = rows.find(metric, kind, element, group, channel, "p90");
    String id = kind.isEmpty() ? metric : metric + "/" + kind;
    return half.isPresent() && most.isPresent()
        ? Optional.of(new Wait(id, half.get(), most.get()))
        : Optional.empty();
  }

  /** Finds the longest for 9 of 10: of all residents, else of some. */
  static Optional<Wait> longest(List<Wait> waits) {
    return waits.stream()
        .filter(Waits::isSome)
        .max(
            Comparator.comparing((Wait wait) -> !wait.isOfSome())
                .thenComparingDouble(wait -> wait.most().value()));
  }
}
