package nl.inwonerreis.modeller.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Text;
import org.w3c.dom.Element;

/**
 * Reads BPMN 2.0 files, with or without the journey extension.
 *
 * <p>Anything doubtful in a file becomes a finding, never an exception. Reads no other file and
 * opens no connection, whatever the file asks for. Bounded by {@link BpmnLimits}.
 */
public final class BpmnReader {

  private BpmnReader() {}

  /** Reads a file; one that is missing, too large or not BPMN gives a reading without journey. */
  public static BpmnReading read(Path file) {
    String name = String.valueOf(file.getFileName());
    FindingLog log = new FindingLog();
    try {
      return read(bytesOf(file, name), name);
    } catch (FileRefused refused) {
      log.add(refused.finding());
      return new BpmnReading(null, null, log.sorted());
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param fileName name for messages
   */
  public static BpmnReading read(byte[] bytes, String fileName) {
    FindingLog log = new FindingLog();
    try {
      requireSize(bytes.length, fileName);
      BpmnDocument document = BpmnDocument.parse(bytes);
      requireBpmn(document, fileName);
      return read(document, log);
    } catch (FileRefused refused) {
      log.add(refused.finding());
      return new BpmnReading(null, null, log.sorted());
    }
  }

  private static BpmnReading read(BpmnDocument document, FindingLog log) throws FileRefused {
    ReadingContext context = new ReadingContext(document, log);
    if (document.source().mislabelled()) {
      context.warning(
          "encoding",
          document.root(),
          Text.of(
              "Het bestand noemt UTF-16, maar het is UTF-8.", "The file says UTF-16 and is UTF-8."),
          Text.of("Zet encoding=\"UTF-8\" in regel 1.", "Put encoding=\"UTF-8\" in line 1."));
    }
    document.ids().report(document, log);
    SchemaCheck.run(document, log);
    Journey journey = new JourneyReader(context).read();
    return new BpmnReading(journey, document, log.sorted());
  }

  private static byte[] bytesOf(Path file, String name) throws FileRefused {
    if (Files.isDirectory(file)) {
      throw new FileRefused(
          "unreadable-file",
          0,
          Text.of("'%s' is een map, geen bestand.", "'%s' is a folder, not a file.", name),
          Text.of("Kies een .bpmn-bestand in die map.", "Choose a .bpmn file in that folder."));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(BpmnLimits.MAX_BYTES + 1);
    } catch (IOException e) {
      throw new FileRefused(
          "unreadable-file",
          0,
          Text.of(
              "Het bestand '%s' is niet te openen (%s).",
              "The file '%s' cannot be opened (%s).", name, e.getClass().getSimpleName()),
          Text.of(
              "Kijk of het bestand bestaat en of er leesrechten zijn.",
              "See whether the file exists and may be read."));
    }
  }

  private static void requireSize(int bytes, String name) throws FileRefused {
    if (bytes == 0) {
      throw new FileRefused(
          "not-xml",
          1,
          Text.of("Het bestand '%s' is leeg.", "The file '%s' is empty.", name),
          Text.of("Kies een BPMN-bestand.", "Choose a BPMN file."));
    }
    if (bytes > BpmnLimits.MAX_BYTES) {
      throw new FileRefused(
          "file-too-large",
          1,
          Text.of(
              "Het bestand '%s' is groter dan %s MB.",
              "The file '%s' is larger than %s MB.", name, BpmnLimits.MAX_BYTES >> 20),
          Text.of(
              "Haal plaatjes en andere bijlagen uit het bestand, of verdeel de reis.",
              "Take pictures and other attachments out of the file, or split the journey."));
    }
  }

  private static void requireBpmn(BpmnDocument document, String name) throws FileRefused {
    Element root = document.root();
    if (!XmlElements.isBpmn(root) || !XmlElements.nameOf(root).equals("definitions")) {
      throw new FileRefused(
          "not-bpmn",
          document.lineOf(root),
          Text.of(
              "Het bestand '%s' is geen BPMN 2.0: het begint met <%s> (naamruimte %s).",
              "The file '%s' is not BPMN 2.0: it begins with <%s> (namespace %s).",
              name,
              root.getTagName(),
              String.valueOf(root.getNamespaceURI())),
          Text.of(
              "Bewaar het model als BPMN 2.0 XML. Het eerste element is dan <definitions>.",
              "Save the model as BPMN 2.0 XML; its first element is then <definitions>."));
    }
  }
}
