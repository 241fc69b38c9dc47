package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the values of groups and channels in a library come from. */
public final class LibrarySources {

  /**
   * A source as it stands in the library.
   *
   * @param kind measured, published, estimate or assumption
   * @param url address, or empty
   */
  public record Cited(String kind, String text, String url) {}

  private LibrarySources() {}

  /**
   * Reads the sources of user groups: by group id, by JSON Pointer within the group.
   *
   * @param folder a library folder; null for the library of the product alone
   */
  public static Map<String, Map<String, Cited>> ofGroups(@Nullable Path folder) throws IOException {
    return read("user-groups", "groups", folder);
  }

  /** Reads the sources of channels in the same way. */
  public static Map<String, Map<String, Cited>> ofChannels(@Nullable Path folder)
      throws IOException {
    return read("channels", "channels", folder);
  }

  private static Map<String, Map<String, Cited>> read(
      String file, String key, @Nullable Path folder) throws IOException {
    Faults faults = new Faults(new PlaceNames(Map.of()));
    Map<String, Map<String, Cited>> found = new LinkedHashMap<>();
    LibraryReader.entries(file, key, folder, new LinkedHashMap<>(), faults)
        .forEach((id, entry) -> found.put(id, sources(entry)));
    return found;
  }

  private static Map<String, Cited> sources(Json entry) {
    Map<String, Cited> sources = new LinkedHashMap<>();
    if (entry instanceof Json.Obj object
        && object.members().get("sources") instanceof Json.Obj stated) {
      stated
          .members()
          .forEach(
              (pointer, source) ->
                  sources.put(
                      pointer,
                      new Cited(text(source, "kind"), text(source, "text"), text(source, "url"))));
    }
    return sources;
  }

  private static String text(Json source, String name) {
    return source instanceof Json.Obj object && object.members().get(name) instanceof Json.Str text
        ? text.value()
        : "";
  }
}
