package nl.inwonerreis.web.report;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A sentence in parts, as in {@link RichText}, in which one number is set apart. */
final class CompareParts {

  private CompareParts() {}

  /**
   * Takes a sentence apart.
   *
   * @param told the number as it stands in the sentence, with its interval in brackets: {@code 9
   *     van de 100 (8 tot 10)}; the last place where it stands is meant
   */
  static ArrayNode of(String sentence, String told) {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    int at = told.isEmpty() ? -1 : sentence.lastIndexOf(told);
    int open = told.lastIndexOf(" (");
    int close = told.lastIndexOf(')');
    if (at < 0 || open < 0 || close < open) {
      return parts.add(sentence);
    }
    String rest = told.substring(close + 1);
    plain(parts, sentence.substring(0, at));
    parts.addObject().put("b", told.substring(0, open) + rest);
    parts.add(" ");
    parts.addObject().put("c", told.substring(open + 2, close));
    plain(parts, sentence.substring(at + told.length()));
    return parts;
  }

  private static void plain(ArrayNode parts, String text) {
    if (!text.isEmpty()) {
      parts.add(text);
    }
  }
}
