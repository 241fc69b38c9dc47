package nl.inwonerreis.simulator.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sources honest when a scenario changes: a source holds only for the value it was written
 * with. Inherited sources at or below a changed value go; where a source of a whole group of values
 * remains above a changed one, the changed one is marked as an assumption.
 */
final class SourceInheritance {

  private static final String SOURCES = "sources";

  private SourceInheritance() {}

  /**
   * Returns {@code after} with the sources that still hold.
   *
   * @param stated pointers for which the change itself gives a source
   */
  static Json.Obj settle(Json.Obj before, Json.Obj after, Set<String> stated) {
    if (!(after.members().get(SOURCES) instanceof Json.Obj sources)) {
      return after;
    }
    Set<String> changed = changedValues(before, after);
    Map<String, Json> kept = new LinkedHashMap<>(sources.members());
    kept.keySet()
        .removeIf(source -> !stated.contains(source) && isStale(source, changed, before, after));
    Set<String> now = Values.pointersIn(after);
    for (String value : changed) {
      String above = now.contains(value) ? nearest(value, kept.keySet()) : null;
      if (above != null && !stated.contains(above)) {
        kept.put(value, assumption(value));
      }
    }
    Map<String, Json> members = new LinkedHashMap<>(after.members());
    members.put(SOURCES, new Json.Obj("/" + SOURCES, kept));
    return new Json.Obj(after.pointer(), members);
  }

  /** Returns the pointer at or nearest above {@code value} that is among {@code sources}. */
  static @Nullable String nearest(String value, Set<String> sources) {
    for (String at = value; ; at = at.substring(0, at.lastIndexOf('/'))) {
      if (sources.contains(at)) {
        return at;
      }
      if (at.isEmpty()) {
        return null;
      }
    }
  }

  private static boolean isStale(
      String source, Set<String> changed, Json.Obj before, Json.Obj after) {
    boolean emptied = Values.find(before, source) != null && Values.find(after, source) == null;
    return emptied || nearest(source, changed) != null;
  }

  private static Set<String> changedValues(Json.Obj before, Json.Obj after) {
    Map<String, Json> old = new TreeMap<>(Values.in(before));
    Map<String, Json> now = new TreeMap<>(Values.in(after));
    Set<String> changed = new TreeSet<>(old.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(
        pointer -> {
          Json was = old.get(pointer);
          Json is = now.get(pointer);
          return was != null && is != null && was.canonical().equals(is.canonical());
        });
    return changed;
  }

  private static Json assumption(String value) {
    String place = Pointers.child("/" + SOURCES, value);
    return new Json.Obj(
        place, Map.of("kind", new Json.Str(Pointers.child(place, "kind"), "assumption")));
  }
}
