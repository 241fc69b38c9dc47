package nl.inwonerreis.simulator.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges scenarios as a JSON Merge Patch does (RFC 7396). */
final class MergePatch {

  private MergePatch() {}

  /** Returns {@code target} after the patch; names that the patch gives as null are gone. */
  static Json apply(@Nullable Json target, Json patch) {
    if (!(patch instanceof Json.Obj changes)) {
      return patch;
    }
    Map<String, Json> members = new LinkedHashMap<>();
    if (target instanceof Json.Obj object) {
      members.putAll(object.members());
    }
    changes
        .members()
        .forEach(
            (name, value) -> {
              if (value instanceof Json.Nil) {
                members.remove(name);
              } else {
                members.put(name, apply(members.get(name), value));
              }
            });
    return new Json.Obj(changes.pointer(), members);
  }

  /** Applies a patch to a whole document. */
  static Json.Obj document(Json.Obj target, Json.Obj patch) {
    return (Json.Obj) apply(target, patch);
  }
}
