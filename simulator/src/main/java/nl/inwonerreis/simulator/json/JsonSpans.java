package nl.inwonerreis.simulator.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where each value of a JSON text stands in it, as offsets in characters. */
final class JsonSpans {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  /**
   * A value in the text.
   *
   * @param start offset of its first character
   * @param end offset behind its last character
   * @param members by name, in order of the text; null where the value is no object
   */
  record Span(int start, int end, @Nullable Map<String, Member> members) {}

  /**
   * A member of an object.
   *
   * @param start offset of the quote before its name
   */
  record Member(int start, Span value) {}

  private final JsonParser parser;

  private JsonSpans(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Finds the values in a text.
   *
   * @throws tools.jackson.core.JacksonException if the text is not JSON
   */
  static Span of(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonSpans(parser).value(parser.nextToken());
    }
  }

  /** Returns the value at a place that is reached through objects alone, or null. */
  static @Nullable Span find(Span root, List<String> names) {
    Span at = root;
    for (String name : names) {
      Member member = at.members() == null ? null : at.members().get(name);
      if (member == null) {
        return null;
      }
      at = member.value();
    }
    return at;
  }

  private Span value(JsonToken token) {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Member> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        int at = (int) parser.currentTokenLocation().getCharOffset();
        String name = parser.currentName();
        members.put(name, new Member(at, value(parser.nextToken())));
      }
      return new Span(start, end(), members);
    }
    if (token == JsonToken.START_ARRAY) {
      parser.skipChildren();
    } else {
      // The parser reads to the end of a string only when it is asked for.
      parser.getString();
    }
    return new Span(start, end(), null);
  }

  private int end() {
    return (int) parser.currentLocation().getCharOffset();
  }
}
