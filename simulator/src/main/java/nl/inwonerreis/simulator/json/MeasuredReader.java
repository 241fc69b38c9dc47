package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.MeasuredPoint;

/**
 * Reads {@code measured/*.csv} in the folder of a journey: numbers measured in reality. A line with
 * a fault gives no point, and the others do; nothing here can refuse a run.
 */
public final class MeasuredReader {

  /** The folder beside the journey that the files stand in. */
  public static final String FOLDER = "measured";

  private static final int LARGEST = 1_000_000;
  private static final int MOST_FILES = 50;

  private MeasuredReader() {}

  /**
   * Reads all series of a journey; none where there is no such folder.
   *
   * @param folder the folder of the journey; files that a link brings from outside are refused
   * @throws IOException if the folder is there and cannot be listed
   */
  public static MeasuredReading read(Path folder, MeasuredNames names) throws IOException {
    Path measured = folder.resolve(FOLDER);
    List<MeasuredPoint> points = new ArrayList<>();
    Map<Path, List<Finding>> findings = new TreeMap<>();
    if (!Files.isDirectory(measured)) {
      return new MeasuredReading(points, findings);
    }
    int read = 0;
    for (Path file : files(measured)) {
      MeasuredTable table = new MeasuredTable(nameOf(file), names);
      if (read++ == MOST_FILES) {
        table.refuse(
            new Text(
                "Er staan meer dan %d bestanden in de map.".formatted(MOST_FILES),
                "There are more than %d files in the folder.".formatted(MOST_FILES)),
            new Text(
                "Zet reeksen bij elkaar in één bestand. Dit bestand en wat erna komt is niet"
                    + " gelezen.",
                "Put series together in one file. This file and those after it were not read."));
        findings.put(file, table.findings());
        break;
      }
      read(file, folder, table);
      points.addAll(table.points());
      findings.put(file, table.findings());
    }
    return new MeasuredReading(points, findings);
  }

  /** Returns the name of a file as it is told: no character of it steers a terminal. */
  static String nameOf(Path file) {
    return FOLDER + "/" + String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "?");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
          .filter(Files::isRegularFile)
          .sorted()
          .limit(MOST_FILES + 1L)
          .toList();
    }
  }

  private static void read(Path file, Path folder, MeasuredTable table) {
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        table.refuse(
            new Text(
                "Dit bestand staat buiten de map van de reis.",
                "This file stands outside the folder of the journey."),
            new Text("Zet een kopie in de map.", "Put a copy into the folder."));
        return;
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(LARGEST + 1);
      }
      if (bytes.length > LARGEST) {
        table.refuse(
            new Text("Het bestand is groter dan 1 MB.", "The file is larger than 1 MB."),
            new Text(
                "Bewaar per periode één regel, geen losse gevallen.",
                "Keep one line for each period, no single cases."));
        return;
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      table.read((text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
    } catch (CharacterCodingException other) {
      table.refuse(
          new Text("Het bestand is geen UTF-8.", "The file is not UTF-8."),
          new Text("Bewaar het als 'CSV UTF-8'.", "Save it as 'CSV UTF-8'."));
    } catch (IOException unreadable) {
      table.refuse(
          new Text("Het bestand kan niet gelezen worden.", "The file cannot be read."),
          new Text("Kijk wie het mag lezen.", "See who may read it."));
    }
  }
}
