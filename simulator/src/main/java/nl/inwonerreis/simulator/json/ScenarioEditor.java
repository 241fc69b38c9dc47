package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Puts values of the effective scenario into the text of one file. In a file that rests on others
 * only what differs from those is written. Sources in the file fall with the values they were
 * written with, as they do when a patch changes an inherited value.
 */
public final class ScenarioEditor {

  private static final String SOURCES = "sources";

  private final Json.@Nullable Obj base;

  private ScenarioEditor(Json.@Nullable Obj base) {
    this.base = base;
  }

  /**
   * Returns the text of a file after edits, in their order.
   *
   * @param own the text of the file, saved or not
   * @throws IllegalArgumentException if the text is no JSON object, or an edit is impossible: not a
   *     pointer, no JSON, or a place inside a value that has no parts
   * @throws IOException if a file below it cannot be read
   */
  public static String apply(Path file, String own, List<ScenarioEdit> edits) throws IOException {
    ScenarioLayers layers = ScenarioLayers.of(file, own);
    if (layers.effective() == null) {
      throw new IllegalArgumentException("the text of the scenario is no JSON object");
    }
    String inherited = layers.inherited();
    ScenarioEditor editor = new ScenarioEditor(inherited == null ? null : parse(inherited));
    String text = own;
    Set<String> stated = new HashSet<>();
    for (ScenarioEdit edit : edits) {
      List<String> names = names(edit);
      text = editor.put(text, names, valueOf(edit));
      if (names.get(0).equals(SOURCES) && names.size() > 1) {
        stated.add(names.get(1));
      }
    }
    return editor.settle(parse(own), text, stated);
  }

  /**
   * Returns a scenario file that makes of {@code base} what {@code wanted} says: a merge patch with
   * only what differs.
   *
   * @param name the name of the situation
   * @param base text of the scenario that the new file will rest on
   * @param wanted text of the whole scenario wanted
   * @throws IllegalArgumentException if a text is no JSON object
   */
  public static String patch(String name, String base, String wanted) {
    Json.Obj from = nameless(parse(base));
    Json.Obj to = nameless(parse(wanted));
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("name", new Json.Str("/name", name));
    if (PatchDifference.between(from, to) instanceof Json.Obj changes) {
      members.putAll(changes.members());
    }
    members.remove(SOURCES);
    Json.Obj sources = sources(from, to);
    if (!sources.members().isEmpty()) {
      members.put(SOURCES, sources);
    }
    return JsonLayout.of(new Json.Obj("", members), "") + "\n";
  }

  /** Returns the sources that a patch must state, because they do not follow by themselves. */
  private static Json.Obj sources(Json.Obj from, Json.Obj to) {
    Map<String, Json> before = sourcesOf(from);
    Map<String, Json> wanted = sourcesOf(to);
    Map<String, Json> inherited =
        sourcesOf(SourceInheritance.settle(from, mixed(from, to), Set.of()));
    Map<String, Json> stated = new LinkedHashMap<>();
    wanted.forEach(
        (pointer, source) -> {
          Json follows = inherited.get(pointer);
          if (follows == null || !PatchDifference.same(follows, source)) {
            Json change = PatchDifference.between(before.get(pointer), source);
            stated.put(pointer, change == null ? source : change);
          }
        });
    inherited.forEach(
        (pointer, source) -> {
          if (!wanted.containsKey(pointer) && before.containsKey(pointer)) {
            stated.put(pointer, new Json.Nil(source.pointer()));
          }
        });
    return new Json.Obj("/" + SOURCES, stated);
  }

  /** Returns the values of one scenario with the sources of another. */
  private static Json.Obj mixed(Json.Obj sources, Json.Obj values) {
    Map<String, Json> members = new LinkedHashMap<>(values.members());
    members.remove(SOURCES);
    if (sources.members().get(SOURCES) != null) {
      members.put(SOURCES, sources.members().get(SOURCES));
    }
    return new Json.Obj("", members);
  }

  private String put(String text, List<String> names, Json value) {
    Json.Obj own = parse(text);
    Json.Obj effective = base == null ? own : MergePatch.document(base, own);
    JsonPut place =
        new JsonPut(
            (target, pointer) -> {
              throw new IllegalArgumentException(pointer + " is inside a value without parts");
            });
    Json wanted = place.put(effective, names, value);
    List<String> at = deepest(own, names);
    Json now = wanted == null ? null : Values.find(wanted, Pointers.of(at));
    Json below = base == null ? null : Values.find(base, Pointers.of(at));
    Json change = base == null ? now : PatchDifference.between(below, now);
    if (change == null && now != null && base != null && names.get(0).equals(SOURCES)) {
      change = now;
    }
    return change == null ? removed(text, at) : JsonInPlace.set(text, at, change);
  }

  /** Returns the part of a place down to which the file itself has objects, and one name more. */
  private static List<String> deepest(Json.Obj own, List<String> names) {
    Json at = own;
    for (int i = 0; i < names.size(); i++) {
      if (!(at instanceof Json.Obj object)) {
        return names.subList(0, i);
      }
      Json member = object.members().get(names.get(i));
      if (member == null) {
        return names.subList(0, i + 1);
      }
      at = member;
    }
    return names;
  }

  /** Removes a member, and in a patch the objects that are left empty and would say nothing. */
  private String removed(String text, List<String> names) {
    if (Values.find(parse(text), Pointers.of(names)) == null) {
      return text;
    }
    String shorter = JsonInPlace.remove(text, names);
    List<String> holder = names.subList(0, names.size() - 1);
    boolean silent =
        base != null
            && !holder.isEmpty()
            && Values.find(base, Pointers.of(holder)) instanceof Json.Obj
            && Values.find(parse(shorter), Pointers.of(holder)) instanceof Json.Obj left
            && left.members().isEmpty();
    return silent ? removed(shorter, holder) : shorter;
  }

  private String settle(Json.Obj before, String text, Set<String> stated) {
    Json.Obj after = parse(text);
    Map<String, Json> wanted = sourcesOf(SourceInheritance.settle(before, after, stated));
    String settled = text;
    for (String pointer : sourcesOf(after).keySet()) {
      if (!wanted.containsKey(pointer)) {
        settled = removed(settled, List.of(SOURCES, pointer));
      }
    }
    for (Map.Entry<String, Json> source : wanted.entrySet()) {
      Json now = sourcesOf(after).get(source.getKey());
      if (now == null || !PatchDifference.same(now, source.getValue())) {
        settled = JsonInPlace.set(settled, List.of(SOURCES, source.getKey()), source.getValue());
      }
    }
    return settled;
  }

  private static Map<String, Json> sourcesOf(Json.Obj scenario) {
    return scenario.members().get(SOURCES) instanceof Json.Obj sources
        ? sources.members()
        : Map.of();
  }

  private static Json.Obj nameless(Json.Obj scenario) {
    Map<String, Json> members = new LinkedHashMap<>(scenario.members());
    members.remove("name");
    members.remove("extends");
    return new Json.Obj("", members);
  }

  private static List<String> names(ScenarioEdit edit) {
    String pointer = edit.pointer();
    if (pointer.isEmpty() || !Pointers.isPointer(pointer)) {
      throw new IllegalArgumentException(pointer + " is not a JSON Pointer to a value");
    }
    return Pointers.names(pointer);
  }

  private static Json valueOf(ScenarioEdit edit) {
    String value = edit.value();
    try {
      return value == null
          ? new Json.Nil(edit.pointer())
          : StrictJson.parseValue(edit.pointer(), value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the value of " + edit.pointer() + " is not JSON", e);
    }
  }

  private static Json.Obj parse(String text) {
    Json.Obj object = StrictJson.read("", text.getBytes(StandardCharsets.UTF_8)).object();
    if (object == null) {
      throw new IllegalArgumentException("the text is no JSON object");
    }
    return object;
  }
}
