package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON (RFC 8259) strictly: UTF-8 only, one object, no comments, no NaN, no name twice. Size
 * and depth are bounded, so that a hostile file is a finding and not a crash.
 */
final class StrictJson {

  /** Largest file in bytes. */
  static final int LARGEST = 20_000_000;

  /** Deepest nesting of objects and arrays. */
  static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(1_000)
                  .maxStringLength(LARGEST)
                  .build())
          .build();

  private StrictJson() {}

  /**
   * Reads a file.
   *
   * @throws IOException if the file is missing or cannot be read
   */
  static JsonReading read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.getFileName().toString(), in.readNBytes(LARGEST + 1));
    }
  }

  /** Reads the bytes of a file; {@code name} is for the messages. */
  static JsonReading read(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return refused(
          "json-too-large",
          0,
          new Text(
              "Het bestand %s is groter dan 20 MB.".formatted(name),
              "The file %s is larger than 20 MB.".formatted(name)),
          new Text("Misschien is dit een ander bestand.", "Maybe this is another file."));
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(input, text, true);
    text.flip();
    return result.isError() ? brokenText(name, text.toString()) : parse(name, text.toString());
  }

  /** Parses a text that must be an object. */
  private static JsonReading parse(String name, String text) {
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      JsonTree tree = new JsonTree(parser, name, "");
      Json value = tree.readWhole();
      if (value instanceof Json.Obj object && tree.findings().isEmpty()) {
        return new JsonReading(object, List.of());
      }
      return tree.findings().isEmpty() ? notAnObject(name) : new JsonReading(null, tree.findings());
    } catch (StreamConstraintsException e) {
      return tooDeep(name, e);
    } catch (JacksonException e) {
      return noJson(name, e);
    }
  }

  /**
   * Parses any JSON value that will stand at {@code pointer}.
   *
   * @throws JacksonException if the text is not JSON
   */
  static Json parseValue(String pointer, String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonTree(parser, "--set", pointer).readWhole();
    }
  }

  private static JsonReading brokenText(String name, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return refused(
        "json-not-utf8",
        line,
        new Text(
            "Regel %d, kolom %d van %s is geen UTF-8.".formatted(line, column, name),
            "Line %d, column %d of %s is not UTF-8.".formatted(line, column, name)),
        new Text(
            "Misschien is het bestand opgeslagen als Windows-1252; sla het op als UTF-8.",
            "Maybe the file was saved as Windows-1252; save it as UTF-8."));
  }

  private static JsonReading notAnObject(String name) {
    return refused(
        "json-no-object",
        1,
        new Text(
            "Het bestand %s is geen JSON-object.".formatted(name),
            "The file %s is not a JSON object.".formatted(name)),
        new Text("Misschien ontbreken de accolades { }.", "Maybe the braces { } are missing."));
  }

  private static JsonReading tooDeep(String name, StreamConstraintsException e) {
    int line = lineOf(e);
    String detail = String.valueOf(e.getOriginalMessage());
    return refused(
        "json-too-deep",
        line,
        new Text(
            "Regel %d van %s is te diep genest of te lang.".formatted(line, name),
            "Line %d of %s is nested too deeply or too long (%s).".formatted(line, name, detail)),
        new Text(
            "Misschien ontbreekt ergens een sluithaak. De grens is %d lagen.".formatted(DEEPEST),
            "Maybe a closing brace is missing. The limit is %d levels.".formatted(DEEPEST)));
  }

  private static JsonReading noJson(String name, JacksonException e) {
    int line = lineOf(e);
    int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
    String detail = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return refused(
        "json-syntax",
        line,
        new Text(
            "Regel %d, kolom %d van %s is geen JSON.".formatted(line, column, name),
            "Line %d, column %d of %s is not JSON: %s".formatted(line, column, name, detail)),
        new Text(
            "Misschien ontbreekt een komma, haak of aanhalingsteken, of staat er een opmerking of "
                + "NaN: die kent JSON niet.",
            "Maybe a comma, brace or quote is missing, or there is a comment or NaN, which JSON "
                + "does not have."));
  }

  private static int lineOf(JacksonException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }

  private static JsonReading refused(String rule, int line, Text message, Text remedy) {
    return new JsonReading(
        null, List.of(new Finding(rule, Severity.ERROR, null, line, "", message, remedy)));
  }
}
