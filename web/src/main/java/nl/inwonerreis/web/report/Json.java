package nl.inwonerreis.web.report;

import java.util.List;
import nl.inwonerreis.simulator.result.DecimalText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON with the same characters on every machine: two spaces, {@code \n}, keys in given order. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Puts a number, whole where it is whole, and null where there is none. */
  static void put(ObjectNode object, String key, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      object.putNull(key);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      object.put(key, (long) value);
    } else {
      object.put(key, DecimalText.rounded(value));
    }
  }

  /** Puts a list of numbers in the same way. */
  static void put(ObjectNode object, String key, List<Double> values) {
    ArrayNode array = object.putArray(key);
    for (double value : values) {
      ObjectNode one = object();
      put(one, "value", value);
      array.add(one.get("value"));
    }
  }

  /** Parses a text that is known to be JSON. */
  static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  /** Returns an object with one member replaced; null takes it away. */
  static JsonNode with(JsonNode object, String name, @Nullable JsonNode value) {
    ObjectNode copy = (ObjectNode) object.deepCopy();
    copy.remove(name);
    if (value != null) {
      copy.set(name, value);
    }
    return copy;
  }

  /** Returns the node on one line: for pages, and for events that end at a line's end. */
  static String line(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  static String text(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
  }
}
