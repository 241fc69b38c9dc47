package nl.inwonerreis.simulator.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Merge Patch (RFC 7396) between two values: only what differs, and null for what goes.
 * Remarks ({@code x-…}) count like any other name.
 */
final class PatchDifference {

  private PatchDifference() {}

  /**
   * Returns the smallest patch that makes {@code wanted} of {@code base}, or null where they are
   * the same. An object in {@code wanted} has no null members.
   */
  static @Nullable Json between(@Nullable Json base, @Nullable Json wanted) {
    if (wanted == null) {
      return base == null ? null : new Json.Nil(base.pointer());
    }
    if (base == null || !(wanted instanceof Json.Obj now)) {
      return base != null && same(base, wanted) ? null : wanted;
    }
    // A patch that is an object merges, so it cannot replace anything but an object by one.
    Map<String, Json> before = base instanceof Json.Obj object ? object.members() : Map.of();
    Map<String, Json> changes = new LinkedHashMap<>();
    now.members().forEach((name, value) -> put(changes, name, between(before.get(name), value)));
    before.forEach(
        (name, value) -> {
          if (!now.members().containsKey(name)) {
            changes.put(name, new Json.Nil(value.pointer()));
          }
        });
    return changes.isEmpty() && base instanceof Json.Obj
        ? null
        : new Json.Obj(now.pointer(), changes);
  }

  private static void put(Map<String, Json> changes, String name, @Nullable Json change) {
    if (change != null) {
      changes.put(name, change);
    }
  }

  /** Returns whether two values are written the same, wherever they stand. */
  static boolean same(Json a, Json b) {
    return JsonText.of(a).equals(JsonText.of(b));
  }
}
