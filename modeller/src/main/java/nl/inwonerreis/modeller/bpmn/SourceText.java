package nl.inwonerreis.modeller.bpmn;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inwonerreis.modeller.journey.Text;

/**
 * The characters of an XML file, and how they were encoded.
 *
 * <p>Source: XML 1.0 appendix F. A byte-order mark decides, else the first bytes, else the XML
 * declaration, else UTF-8. A file that says UTF-16 but plainly is not, is read as UTF-8.
 *
 * @param text the characters, without byte-order mark
 * @param lineEnd the line end of the first line
 * @param mislabelled whether the declared encoding cannot be the real one
 */
record SourceText(
    String text, Charset charset, boolean byteOrderMark, String lineEnd, boolean mislabelled) {

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private static final int SNIFFED_BYTES = 300;

  private record Guess(Charset charset, int markLength, boolean mislabelled) {}

  static SourceText decode(byte[] bytes) throws FileRefused {
    Guess guess = guess(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes, guess.markLength, bytes.length - guess.markLength);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    var decoder =
        guess
            .charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    String text = out.flip().toString();
    if (result.isError()) {
      throw brokenAt(in, text, guess.charset);
    }
    return new SourceText(
        text, guess.charset, guess.markLength > 0, lineEndOf(text), guess.mislabelled);
  }

  /** Returns the bytes of a text in the encoding of this file, with its line ends. */
  byte[] encode(String written) {
    String lines = written.replace("\n", lineEnd);
    return (byteOrderMark ? '\uFEFF' + lines : lines).getBytes(charset);
  }

  private static Guess guess(byte[] bytes) throws FileRefused {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Guess(StandardCharsets.UTF_8, 3, false);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Guess(StandardCharsets.UTF_16LE, 2, false);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Guess(StandardCharsets.UTF_16BE, 2, false);
    }
    if (startsWith(bytes, '<', 0)) {
      return new Guess(StandardCharsets.UTF_16LE, 0, false);
    }
    if (startsWith(bytes, 0, '<')) {
      return new Guess(StandardCharsets.UTF_16BE, 0, false);
    }
    return declared(bytes);
  }

  private static Guess declared(byte[] bytes) throws FileRefused {
    int length = Math.min(bytes.length, SNIFFED_BYTES);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return new Guess(StandardCharsets.UTF_8, 0, false);
    }
    String name = matcher.group(1);
    try {
      Charset charset = Charset.forName(name);
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide
          ? new Guess(StandardCharsets.UTF_8, 0, true)
          : new Guess(readable(charset), 0, false);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw unknown(name);
    }
  }

  private static Charset readable(Charset charset) throws FileRefused {
    if (!charset.canEncode()) {
      throw unknown(charset.name());
    }
    return charset;
  }

  private static FileRefused unknown(String name) {
    return new FileRefused(
        "encoding",
        1,
        Text.of(
            "Het bestand noemt de tekencodering '%s'. Die is niet bekend.",
            "The file names the character encoding '%s', which is unknown.", name),
        Text.of("Sla het bestand op als UTF-8.", "Save the file as UTF-8."));
  }

  private static FileRefused brokenAt(ByteBuffer in, String before, Charset charset) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String found = in.hasRemaining() ? "0x%02X".formatted(in.get(in.position())) : "-";
    return new FileRefused(
        "encoding",
        line,
        Text.of(
            "Regel %s heeft een teken dat geen %s is (byte %s).",
            "Line %s has a character that is not %s (byte %s).", line, charset.name(), found),
        Text.of("Sla het bestand opnieuw op als UTF-8.", "Save the file again as UTF-8."));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String lineEndOf(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
