package nl.inwonerreis.simulator.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Builds a tree from the tokens of a parser; notes names that come twice, all of them. */
final class JsonTree {

  private final JsonParser parser;
  private final String file;
  private final String root;
  private final List<Finding> findings = new ArrayList<>();

  JsonTree(JsonParser parser, String file, String root) {
    this.parser = parser;
    this.file = file;
    this.root = root;
  }

  /**
   * Reads the whole text as one value.
   *
   * @throws tools.jackson.core.JacksonException if the text is not JSON
   */
  Json readWhole() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new StreamReadException(parser, "there is nothing here");
    }
    Json value = value(first, root);
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "something follows the end");
    }
    return value;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private Json value(JsonToken token, String pointer) {
    return switch (token) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> new Json.Str(pointer, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
      case VALUE_TRUE -> new Json.Bool(pointer, true);
      case VALUE_FALSE -> new Json.Bool(pointer, false);
      case VALUE_NULL -> new Json.Nil(pointer);
      default -> throw new StreamReadException(parser, "unexpected " + token);
    };
  }

  private Json object(String pointer) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      String place = Pointers.child(pointer, name);
      Json value = value(parser.nextToken(), place);
      if (members.putIfAbsent(name, value) != null) {
        twice(place, name, line);
      }
    }
    return new Json.Obj(pointer, members);
  }

  private Json array(String pointer) {
    List<Json> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token, Pointers.child(pointer, String.valueOf(items.size()))));
      token = parser.nextToken();
    }
    return new Json.Arr(pointer, items);
  }

  private Json number(String pointer) {
    String text = parser.getString();
    if (Double.isInfinite(Double.parseDouble(text))) {
      int line = parser.currentTokenLocation().getLineNr();
      note(
          "number-too-large",
          pointer,
          line,
          new Text(
              "%s op regel %d van %s is te groot (%s).".formatted(brief(text), line, file, pointer),
              "%s on line %d of %s is too large (%s).".formatted(brief(text), line, file, pointer)),
          new Text("Misschien staan er nullen te veel.", "Maybe there are too many zeros."));
      return new Json.Num(pointer, BigDecimal.ZERO);
    }
    return Double.parseDouble(text) == 0
        ? new Json.Num(pointer, BigDecimal.ZERO)
        : new Json.Num(pointer, new BigDecimal(text));
  }

  private void twice(String pointer, String name, int line) {
    note(
        "duplicate-key",
        pointer,
        line,
        new Text(
            "'%s' staat hier twee keer (%s, regel %d van %s).".formatted(name, pointer, line, file),
            "'%s' stands here twice (%s, line %d of %s).".formatted(name, pointer, line, file)),
        new Text("Misschien kan er één weg.", "Maybe one of them can go."));
  }

  private void note(String rule, String pointer, int line, Text message, Text remedy) {
    findings.add(new Finding(rule, Severity.ERROR, null, line, pointer, message, remedy));
  }

  private static String brief(String number) {
    return number.length() <= 30 ? number : number.substring(0, 29) + "…";
  }
}
