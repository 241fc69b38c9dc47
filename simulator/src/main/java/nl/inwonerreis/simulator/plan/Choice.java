package nl.inwonerreis.simulator.plan;

/**
 * A selector of which group and channel are known: what remains depends on the situation.
 *
 * @param <T> what is chosen
 */
public sealed interface Choice<T> {

  /** Returns the value in a situation. */
  T pick(Situation situation);

  /** The same value always. */
  record Fixed<T>(T value) implements Choice<T> {
    @Override
    public T pick(Situation situation) {
      return value;
    }
  }

  /** By the outcome last set; indexed as {@link Situation#outcome}. */
  record ByOutcome<T>(Choice<T>[] cases) implements Choice<T> {
    @Override
    public T pick(Situation situation) {
      return cases[situation.outcome].pick(situation);
    }
  }

  /** By the kind of drop-off; the last case is for an unknown kind. */
  record ByDropOffKind<T>(Choice<T>[] cases) implements Choice<T> {
    @Override
    public T pick(Situation situation) {
      int kind = situation.dropOffKind;
      return cases[kind < 0 ? cases.length - 1 : kind].pick(situation);
    }
  }

  /** What bounded choices look at. */
  enum Measure {
    VISIT,
    WAIT,
    QUEUE
  }

  /** By ascending inclusive upper bounds; the last case has no bound. */
  record ByBound<T>(Measure measure, double[] bounds, Choice<T>[] cases) implements Choice<T> {
    @Override
    public T pick(Situation situation) {
      double value =
          switch (measure) {
            case VISIT -> situation.visit;
            case WAIT -> situation.wait;
            case QUEUE -> situation.queue;
          };
      int i = 0;
      while (i < bounds.length && value > bounds[i]) {
        i++;
      }
      return cases[i].pick(situation);
    }
  }
}
