package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of each resident in progress, by number: open addressing with linear probing, at
 * most half full. Memory follows the residents in progress.
 *
 * <p>Source: Knuth, The Art of Computer Programming 3, §6.4, algorithms L and R.
 */
final class ByResident<T> {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final LongFunction<T> maker;
  private long[] keys = new long[64];
  private @Nullable Object[] values = new Object[64];
  private int size;

  ByResident(LongFunction<T> maker) {
    this.maker = maker;
  }

  /** Returns what is kept of a resident, null where nothing is. */
  @SuppressWarnings("unchecked")
  @Nullable T find(long resident) {
    return (T) values[placeOf(resident)];
  }

  /** Returns what is kept of a resident, made new where nothing is. */
  @SuppressWarnings("unchecked")
  T of(long resident) {
    int at = placeOf(resident);
    Object known = values[at];
    if (known != null) {
      return (T) known;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
      at = placeOf(resident);
    }
    T made = maker.apply(resident);
    keys[at] = resident;
    values[at] = made;
    size++;
    return made;
  }

  /** Forgets a resident. */
  void remove(long resident) {
    int hole = placeOf(resident);
    if (values[hole] == null) {
      return;
    }
    size--;
    values[hole] = null;
    int mask = keys.length - 1;
    for (int at = (hole + 1) & mask; values[at] != null; at = (at + 1) & mask) {
      int home = home(keys[at]);
      if (((at - home) & mask) >= ((at - hole) & mask)) {
        keys[hole] = keys[at];
        values[hole] = values[at];
        values[at] = null;
        hole = at;
      }
    }
  }

  /** Visits all that is kept, by number of the resident. */
  @SuppressWarnings("unchecked")
  void forEach(Consumer<T> visitor) {
    long[] numbers = new long[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != null) {
        numbers[n++] = keys[i];
      }
    }
    Arrays.sort(numbers);
    for (long number : numbers) {
      Object value = values[placeOf(number)];
      if (value != null) {
        visitor.accept((T) value);
      }
    }
  }

  int size() {
    return size;
  }

  private int placeOf(long resident) {
    int mask = keys.length - 1;
    int at = home(resident);
    while (values[at] != null && keys[at] != resident) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private int home(long resident) {
    long mixed = resident * GOLDEN;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int at = placeOf(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
