package nl.inwonerreis.web.report;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.result.Estimate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Sentences in parts, for a page that sets some words apart: plain text as a string, {@code {"b":
 * …}} strong, {@code {"l": …}} strong and a loss, {@code {"c": …}} a 95 % interval. In a phrase
 * these are {@code **…**}, {@code !!…!!} and {@code ^…^}; marks inside a value mean nothing.
 */
final class RichText {

  private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|!!(.+?)!!|\\^(.+?)\\^");

  private static final String[] KINDS = {"b", "l", "c"};

  private RichText() {}

  /** A number as it is written, and its interval without brackets. */
  record Told(String value, String interval) {

    /** Takes apart what {@link Wording} writes: the interval stands last, in brackets. */
    static Told of(String text) {
      int open = text.lastIndexOf(" (");
      return open < 0
          ? new Told(text, "")
          : new Told(text.substring(0, open), text.substring(open + 2, text.length() - 1));
    }
  }

  /** Makes a sentence; a value {@link Told} gives two places: the number and its interval. */
  static ArrayNode of(Phrases words, String key, Object... values) {
    String phrase = words.raw(key);
    Object[] places = places(values);
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    Matcher marked = MARKED.matcher(phrase);
    int from = 0;
    while (marked.find()) {
      plain(parts, phrase.substring(from, marked.start()), places);
      for (int kind = 0; kind < KINDS.length; kind++) {
        String inner = marked.group(kind + 1);
        String said = inner == null ? "" : Phrases.fill(inner, places);
        if (!said.isEmpty()) {
          parts.addObject().put(KINDS[kind], said);
        }
      }
      from = marked.end();
    }
    plain(parts, phrase.substring(from), places);
    return parts;
  }

  private static Object[] places(Object[] values) {
    return Arrays.stream(values)
        .flatMap(
            value ->
                value instanceof Told told
                    ? Stream.of(told.value(), told.interval())
                    : Stream.of(value))
        .toArray();
  }

  private static void plain(ArrayNode parts, String phrase, Object[] places) {
    if (!phrase.isEmpty()) {
      parts.add(Phrases.fill(phrase, places));
    }
  }

  /** Returns a share of every hundred, told in two. */
  static Told ofHundred(Wording wording, Estimate row) {
    return Told.of(wording.ofHundred(row));
  }
}
