package nl.inwonerreis.simulator.json;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.inwonerreis.simulator.json.JsonSpans.Member;
import nl.inwonerreis.simulator.json.JsonSpans.Span;

/**
 * Changes one value in a JSON text and leaves every other character as its author wrote it: order,
 * remarks, white space and line ends. Places are reached through objects alone.
 */
final class JsonInPlace {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonInPlace() {}

  /**
   * Returns the text with {@code value} at a place; the object that holds the place exists.
   *
   * @throws NoSuchElementException if it does not
   */
  static String set(String text, List<String> names, Json value) {
    if (text.startsWith(BYTE_ORDER_MARK)) {
      return BYTE_ORDER_MARK + set(text.substring(1), names, value);
    }
    Span root = JsonSpans.of(text);
    Span old = JsonSpans.find(root, names);
    if (old != null) {
      String written = lines(JsonLayout.of(value, indentAt(text, old.start())), text);
      return text.substring(0, old.start()) + written + text.substring(old.end());
    }
    Span holder = holder(root, names);
    return insert(text, holder, names.get(names.size() - 1), value);
  }

  /**
   * Returns the text without the member at a place.
   *
   * @throws NoSuchElementException if it is not there
   */
  static String remove(String text, List<String> names) {
    if (text.startsWith(BYTE_ORDER_MARK)) {
      return BYTE_ORDER_MARK + remove(text.substring(1), names);
    }
    Span holder = holder(JsonSpans.of(text), names);
    List<Map.Entry<String, Member>> members = List.copyOf(members(holder).entrySet());
    String name = names.get(names.size() - 1);
    int index = members.stream().map(Map.Entry::getKey).toList().indexOf(name);
    if (index < 0) {
      throw new NoSuchElementException(name);
    }
    int from;
    int to;
    if (members.size() == 1) {
      from = holder.start() + 1;
      to = holder.end() - 1;
    } else if (index == 0) {
      from = members.get(0).getValue().start();
      to = members.get(1).getValue().start();
    } else {
      from = members.get(index - 1).getValue().value().end();
      to = members.get(index).getValue().value().end();
    }
    return text.substring(0, from) + text.substring(to);
  }

  /** A new member comes last, but before the sources, which close a scenario. */
  private static String insert(String text, Span holder, String name, Json value) {
    List<Map.Entry<String, Member>> members = List.copyOf(members(holder).entrySet());
    if (members.isEmpty()) {
      String member = JsonLayout.name(name) + ": " + JsonLayout.of(value, "");
      return text.substring(0, holder.start()) + "{" + member + "}" + text.substring(holder.end());
    }
    Map.Entry<String, Member> last = members.get(members.size() - 1);
    boolean before = members.size() > 1 && last.getKey().equals("sources");
    Member beside = before ? members.get(members.size() - 2).getValue() : last.getValue();
    boolean ownLine = text.substring(holder.start(), beside.start()).indexOf('\n') >= 0;
    String indent = ownLine ? indentAt(text, beside.start()) : "";
    String gap = ownLine ? lineEnd(text) + indent : " ";
    String written = lines(JsonLayout.of(value, indent), text);
    int at = beside.value().end();
    return text.substring(0, at)
        + ","
        + gap
        + JsonLayout.name(name)
        + ": "
        + written
        + text.substring(at);
  }

  private static Span holder(Span root, List<String> names) {
    Span holder = JsonSpans.find(root, names.subList(0, names.size() - 1));
    if (holder == null || holder.members() == null) {
      throw new NoSuchElementException(Pointers.of(names));
    }
    return holder;
  }

  private static Map<String, Member> members(Span holder) {
    return holder.members() == null ? Map.of() : holder.members();
  }

  /** Returns the white space that the line of a character begins with. */
  private static String indentAt(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    int end = line;
    while (end < at && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(line, end);
  }

  private static String lineEnd(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private static String lines(String written, String text) {
    return written.replace("\n", lineEnd(text));
  }
}
