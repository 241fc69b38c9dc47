package nl.inwonerreis.web.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML and SVG, element by element. Every text and every value of an attribute is escaped, so that
 * a name with {@code <script>} in it is read as it was written and does nothing.
 */
final class Html {

  private static final Set<String> EMPTY = Set.of("meta", "br", "path", "circle");

  /** Elements inside a line of text: a line end after these would be read as a space. */
  private static final Set<String> IN_LINE = Set.of("b", "em", "small", "span", "a", "code");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values by turns. */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    if (!EMPTY.contains(tag)) {
      open.push(tag);
    } else if (!tag.equals("meta") && !tag.equals("br")) {
      out.append("</").append(tag).append('>');
    }
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (!IN_LINE.contains(tag)) {
      out.append('\n');
    }
    return this;
  }

  /** Adds text. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** Adds an element with a text. */
  Html add(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Adds what was made elsewhere. */
  Html add(Html made) {
    made.requireClosed();
    out.append(made.out);
    return this;
  }

  /** Adds a style sheet of the product itself; nothing of a model is ever in it. */
  Html style(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("A style sheet does not end an element.");
    }
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isText(c) ? c : '\uFFFD');
      }
    }
  }

  /** Control characters are no text in HTML. */
  private static boolean isText(char c) {
    return c >= ' ' && c != '\u007F' || c == '\n' || c == '\t';
  }

  private void requireClosed() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("The element " + open.peek() + " is still open.");
    }
  }

  /** Returns what was made. */
  @Override
  public String toString() {
    requireClosed();
    return out.toString();
  }
}
