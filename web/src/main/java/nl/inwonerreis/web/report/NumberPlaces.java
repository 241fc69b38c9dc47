package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Places in a scenario: JSON Pointers (RFC 6901) as text, and what stands there. */
final class NumberPlaces {

  private NumberPlaces() {}

  /** Returns the pointer of a member of what is at {@code pointer}. */
  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the pointer of a source of what is at {@code pointer}. */
  static String source(String pointer) {
    return child("/sources", pointer);
  }

  /** Returns the names in a pointer. */
  static List<String> names(String pointer) {
    List<String> names = new ArrayList<>();
    for (String part : pointer.split("/", -1)) {
      names.add(part.replace("~1", "/").replace("~0", "~"));
    }
    return names.subList(1, names.size());
  }

  /** Returns what stands at a pointer, or null. */
  static @Nullable JsonNode find(@Nullable JsonNode root, String pointer) {
    if (root == null) {
      return null;
    }
    JsonNode found = root.at(JsonPointer.compile(pointer));
    return found.isMissingNode() ? null : found;
  }

  /** Returns the pointer at or nearest above a place that an object has as a name, or null. */
  static @Nullable String nearest(@Nullable JsonNode sources, String pointer) {
    String at = pointer;
    while (sources != null && !sources.has(at)) {
      if (at.isEmpty()) {
        return null;
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return sources == null ? null : at;
  }
}
