package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Puts a value in a tree at a pointer: whole values are replaced, not merged; null removes. */
final class JsonPut {

  private final BiConsumer<Json, String> nothingInside;

  /**
   * Makes one.
   *
   * @param nothingInside is told of a value that has no parts, and of the pointer below it that was
   *     asked for; the tree stays as it was
   */
  JsonPut(BiConsumer<Json, String> nothingInside) {
    this.nothingInside = nothingInside;
  }

  /** Returns {@code root} with {@code value} at {@code names}; what misses on the way is made. */
  @Nullable Json put(Json root, List<String> names, Json value) {
    return put(root, "", names, 0, value);
  }

  private @Nullable Json put(
      @Nullable Json target, String pointer, List<String> names, int depth, Json value) {
    if (depth == names.size()) {
      return value instanceof Json.Nil ? null : MergePatch.apply(null, value);
    }
    String name = names.get(depth);
    String place = Pointers.child(pointer, name);
    if (target == null || target instanceof Json.Obj) {
      Map<String, Json> members = new LinkedHashMap<>();
      if (target instanceof Json.Obj object) {
        members.putAll(object.members());
      }
      Json member = put(members.get(name), place, names, depth + 1, value);
      if (member == null) {
        members.remove(name);
      } else {
        members.put(name, member);
      }
      return new Json.Obj(pointer, members);
    }
    if (target instanceof Json.Arr array
        && name.matches("0|[1-9][0-9]{0,6}")
        && Integer.parseInt(name) < array.items().size()) {
      List<Json> items = new ArrayList<>(array.items());
      int index = Integer.parseInt(name);
      Json item = put(items.get(index), place, names, depth + 1, value);
      items.set(index, item == null ? new Json.Nil(place) : item);
      return new Json.Arr(pointer, items);
    }
    nothingInside.accept(target, place);
    return target;
  }
}
