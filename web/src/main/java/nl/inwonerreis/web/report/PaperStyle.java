package nl.inwonerreis.web.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The look of a report in one text: the tokens of the viewer in their light form, and the font. */
final class PaperStyle {

  private static final String VIEWER = "/public/css/";
  private static final String FONT = "fonts/figtree-latin-wght.woff2";
  private static final Pattern LIGHT_OR_DARK =
      Pattern.compile("light-dark\\((#[0-9a-fA-F]+), #[0-9a-fA-F]+\\)");

  private PaperStyle() {}

  static String css() {
    String tokens = text(VIEWER + "tokens.css");
    String light = LIGHT_OR_DARK.matcher(tokens).replaceAll("$1");
    String font = Base64.getEncoder().encodeToString(bytes(VIEWER + FONT));
    return light.replace("url(\"" + FONT + "\")", "url(\"data:font/woff2;base64," + font + "\")")
        + text("paper.css");
  }

  private static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = PaperStyle.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program has no " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
