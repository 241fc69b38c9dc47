package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.inwonerreis.simulator.observe.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of each resident in progress, by {@link Moment#slot}. It is made once for a slot, so
 * who keeps something must make it new when the next resident arrives there.
 */
final class BySlot<T> {

  private final Supplier<T> maker;
  private @Nullable Object[] kept = new @Nullable Object[64];

  BySlot(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Returns what is kept at a slot. */
  @SuppressWarnings("unchecked")
  T at(int slot) {
    Object known = slot < kept.length ? kept[slot] : null;
    return known == null ? make(slot) : (T) known;
  }

  private T make(int slot) {
    if (slot >= kept.length) {
      kept = Arrays.copyOf(kept, Math.max(slot + 1, 2 * kept.length));
    }
    T made = maker.get();
    kept[slot] = made;
    return made;
  }

  /** Visits what was ever made, in order of the slots. */
  @SuppressWarnings("unchecked")
  void forEach(Consumer<T> visitor) {
    for (Object known : kept) {
      if (known != null) {
        visitor.accept((T) known);
      }
    }
  }
}
