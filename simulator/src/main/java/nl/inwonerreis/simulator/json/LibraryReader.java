package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.scenario.Library;
import org.jspecify.annotations.Nullable;

/**
 * Reads the library of user groups, channels and norms: the one inside the product, with the
 * entries of a {@code library} folder in place of those with the same id, or added.
 */
public final class LibraryReader {

  private LibraryReader() {}

  /**
   * Reads the library.
   *
   * @param folder folder with any of {@code user-groups.json}, {@code channels.json} and {@code
   *     norms.json}; null, or a folder that is not there, for the library of the product alone
   * @throws IOException if a file cannot be read; wrong content gives findings
   */
  public static LibraryReading read(@Nullable Path folder) throws IOException {
    Faults faults = new Faults(new PlaceNames(Map.of()));
    Map<String, Json> own = new LinkedHashMap<>();
    Map<String, Json> channels = entries("channels", "channels", folder, own, faults);
    Map<String, Json> groups = entries("user-groups", "groups", folder, own, faults);
    Map<String, Json> norms = entries("norms", "norms", folder, own, faults);
    if (faults.hasErrors()) {
      return new LibraryReading(null, faults.sorted());
    }
    Set<String> ids = new LinkedHashSet<>(channels.keySet());
    LibraryEntries reader = new LibraryEntries(ids, faults);
    Library library =
        new Library(
            reader.read(groups, reader::group),
            reader.read(channels, reader::channel),
            reader.read(norms, reader::norm));
    if (!faults.hasErrors()) {
      own.forEach((file, content) -> faults.addAll(SchemaCheck.check(file, content)));
    }
    return new LibraryReading(faults.hasErrors() ? null : library, faults.sorted());
  }

  /** Reads the entries of one file by id: those of the product, then those of the folder. */
  static Map<String, Json> entries(
      String file, String key, @Nullable Path folder, Map<String, Json> own, Faults faults)
      throws IOException {
    Map<String, Json> entries = new LinkedHashMap<>();
    entries.putAll(entriesOf(key, shipped(file), faults));
    Path path = folder == null ? null : folder.resolve(file + ".json");
    if (path != null && Files.isRegularFile(path)) {
      JsonReading reading = StrictJson.read(path);
      entries.putAll(entriesOf(key, reading, faults));
      if (reading.object() != null) {
        own.put(file, reading.object());
      }
    }
    return entries;
  }

  private static JsonReading shipped(String file) throws IOException {
    String resource = "/nl/inwonerreis/library/%s.json".formatted(file);
    try (InputStream in = LibraryReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing in the product");
      }
      return StrictJson.read(file + ".json", in.readAllBytes());
    }
  }

  private static Map<String, Json> entriesOf(String key, JsonReading reading, Faults faults) {
    faults.addAll(reading.findings());
    if (reading.object() == null) {
      return Map.of();
    }
    Fields fields = Fields.of(reading.object(), Set.of("format", key), faults);
    ScenarioParts.format(fields, faults);
    Json all = fields.require(key);
    if (all == null) {
      return Map.of();
    }
    Map<String, Json> entries = new LinkedHashMap<>(Ids.objectOf(all, faults));
    entries.keySet().removeIf(Json::isRemark);
    return entries;
  }
}
