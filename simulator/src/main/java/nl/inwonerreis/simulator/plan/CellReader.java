package nl.inwonerreis.simulator.plan;

import java.util.function.Function;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one element for one channel and profile. */
final class CellReader {

  private final Compilation c;
  private final String element;
  private final int cell;

  CellReader(Compilation c, String element, int cell) {
    this.c = c;
    this.element = element;
    this.cell = cell;
  }

  String pointer(String key) {
    return c.place(element, cell, key).pointer();
  }

  <T, R> @Nullable Choice<R> choice(
      @Nullable Selector<T> selector, String key, Function<T, R> value) {
    return c.choices.compile(selector, c.place(element, cell, key), value);
  }

  <T, R> @Nullable Choice<R> mappedAt(
      @Nullable Selector<T> selector, String pointer, Function<T, R> value) {
    return c.choices.compile(selector, c.placeAt(pointer, cell), value);
  }

  /** Returns a value that may differ by group, channel and case type only. */
  <T> T fixed(@Nullable Selector<T> selector, String key, T otherwise) {
    return fixed(choice(selector, key, x -> x), pointer(key), otherwise);
  }

  <T> T fixed(@Nullable Choice<T> choice, String pointer, T otherwise) {
    T value = known(choice, pointer);
    return value == null ? otherwise : value;
  }

  /** Finds a value that is known before the run, or null; refuses one that changes during it. */
  <T> @Nullable T known(@Nullable Choice<T> choice, String pointer) {
    if (choice == null) {
      return null;
    }
    if (choice instanceof Choice.Fixed<T> fixed) {
      return fixed.value();
    }
    String key = pointer.substring(pointer.lastIndexOf('/') + 1);
    c.faults.notSupported(
        pointer,
        new Text(
            "'%s' die tijdens de reis verandert".formatted(key),
            "'%s' that changes during the journey".formatted(key)));
    return null;
  }
}
