package nl.inwonerreis.simulator.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes JSON on one line, without spaces, numbers in their shortest form. */
final class JsonText {

  private JsonText() {}

  static String of(Json value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /** Returns the text of a value for use in a message: at most some 60 characters. */
  static String brief(Json value) {
    String text = value instanceof Json.Str string ? string.value() : of(value);
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }

  private static void write(Json value, StringBuilder out) {
    if (value instanceof Json.Obj object) {
      writeObject(object, out);
    } else if (value instanceof Json.Arr array) {
      out.append('[');
      for (int i = 0; i < array.items().size(); i++) {
        out.append(i == 0 ? "" : ",");
        write(array.items().get(i), out);
      }
      out.append(']');
    } else if (value instanceof Json.Num number) {
      out.append(number(number.value()));
    } else if (value instanceof Json.Str string) {
      quote(string.value(), out);
    } else if (value instanceof Json.Bool bool) {
      out.append(bool.value());
    } else {
      out.append("null");
    }
  }

  private static void writeObject(Json.Obj object, StringBuilder out) {
    out.append('{');
    Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, Json> member = members.next();
      quote(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      out.append(members.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }

  private static String number(BigDecimal value) {
    return Math.abs(value.scale()) <= 20 ? value.toPlainString() : value.toString();
  }
}
