package nl.inwonerreis.simulator.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JSON value that knows where it stands. Merging keeps places, and a value that is moved out of a
 * selector keeps the pointer of the place where its author wrote it. Immutable.
 */
sealed interface Json {

  /** Returns the JSON Pointer (RFC 6901) of the place where this was written. */
  String pointer();

  /** An object, in order of the file; names are unique. */
  record Obj(String pointer, Map<String, Json> members) implements Json {
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** An array. */
  record Arr(String pointer, List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A number within the range of a double; trailing zeros do not matter. */
  record Num(String pointer, BigDecimal value) implements Json {
    public Num {
      value = value.stripTrailingZeros();
    }
  }

  /** A string. */
  record Str(String pointer, String value) implements Json {}

  /** True or false. */
  record Bool(String pointer, boolean value) implements Json {}

  /** The null of JSON, which in a merge patch means: remove. */
  record Nil(String pointer) implements Json {}

  /** Returns this with names in alphabetical order, without {@code $schema} and {@code x-…}. */
  default Json canonical() {
    if (this instanceof Obj object) {
      Map<String, Json> sorted = new TreeMap<>();
      object.members.forEach(
          (name, value) -> {
            if (!isRemark(name)) {
              sorted.put(name, value.canonical());
            }
          });
      return new Obj(object.pointer, sorted);
    }
    if (this instanceof Arr array) {
      List<Json> items = new ArrayList<>();
      array.items.forEach(item -> items.add(item.canonical()));
      return new Arr(array.pointer, items);
    }
    return this;
  }

  /** Returns whether a name is free for remarks: allowed everywhere, without effect. */
  static boolean isRemark(String name) {
    return name.equals("$schema") || name.startsWith("x-");
  }

  /** Returns this as JSON text on one line. */
  default String text() {
    return JsonText.of(this);
  }
}
