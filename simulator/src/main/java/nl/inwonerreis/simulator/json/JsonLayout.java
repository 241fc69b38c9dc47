package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;

/** Writes JSON for people: on one line where it fits, else a member a line, two spaces deeper. */
final class JsonLayout {

  private static final int WIDTH = 100;

  private JsonLayout() {}

  /** Returns the text of a value that begins on a line with this indent. */
  static String of(Json value, String indent) {
    String line = line(value);
    if (indent.length() + line.length() <= WIDTH || !(value instanceof Json.Obj object)) {
      return line;
    }
    String deeper = indent + "  ";
    List<String> members = new ArrayList<>();
    object
        .members()
        .forEach((name, member) -> members.add(deeper + name(name) + ": " + of(member, deeper)));
    return "{\n" + String.join(",\n", members) + "\n" + indent + "}";
  }

  /** Returns the text of a name, with its quotes. */
  static String name(String name) {
    return JsonText.of(new Json.Str("", name));
  }

  private static String line(Json value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof Json.Obj object) {
      object.members().forEach((name, member) -> parts.add(name(name) + ": " + line(member)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof Json.Arr array) {
      array.items().forEach(item -> parts.add(line(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    return JsonText.of(value);
  }
}
