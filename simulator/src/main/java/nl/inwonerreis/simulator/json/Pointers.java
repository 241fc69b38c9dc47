package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901) as text. */
final class Pointers {

  private Pointers() {}

  /** Returns the pointer of a member of the value at {@code pointer}. */
  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the names in a pointer, unescaped; none for the whole document. */
  static List<String> names(String pointer) {
    List<String> names = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String part : pointer.substring(1).split("/", -1)) {
        names.add(part.replace("~1", "/").replace("~0", "~"));
      }
    }
    return names;
  }

  static String of(List<String> names) {
    String pointer = "";
    for (String name : names) {
      pointer = child(pointer, name);
    }
    return pointer;
  }

  /** Returns whether a text is a pointer: empty, or every part after a slash with good escapes. */
  static boolean isPointer(String text) {
    return text.isEmpty() || text.startsWith("/") && !text.matches("(?s).*~(?![01]).*");
  }

  /** Returns whether {@code pointer} is {@code above} or a place inside it. */
  static boolean isAtOrBelow(String pointer, String above) {
    return pointer.equals(above) || pointer.startsWith(above + "/");
  }
}
