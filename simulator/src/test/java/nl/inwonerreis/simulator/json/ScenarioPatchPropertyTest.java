package nl.inwonerreis.simulator.json;

import static nl.inwonerreis.simulator.json.Readings.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing a what-if is editing what it makes together with its base (RFC 7396). */
class ScenarioPatchPropertyTest {

  private static final List<String> NAMES = List.of("a", "b/c", "d~e", "x-f", "gamma", "*");

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void differenceMakesTheWantedOfTheBase(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2_000; i++) {
      Json.Obj base = object(random, 3);
      Json.Obj wanted = object(random, 3);
      Json patch = PatchDifference.between(base, wanted);
      Json made = patch == null ? base : MergePatch.apply(base, patch);
      assertThat(sorted(made)).as("%s → %s", base.text(), wanted.text()).isEqualTo(sorted(wanted));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24})
  void editOfAWhatIfIsTheEditOfTheWhole(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      Json.Obj base = object(random, 3);
      Json.Obj own = MergePatch.document(object(random, 3), patch(random, 3));
      write(folder, "scenario.json", JsonLayout.of(base, ""));
      Path file = write(folder, "scenarios/anders.json", JsonLayout.of(own, ""));
      Json whole = MergePatch.document(base, own);
      List<ScenarioEdit> edits = new ArrayList<>();
      for (int k = 0; k <= random.nextInt(3); k++) {
        ScenarioEdit edit = edit(whole, random);
        Json value =
            edit.value() == null ? new Json.Nil("") : StrictJson.parseValue("", edit.value());
        whole = new JsonPut((t, p) -> {}).put(whole, Pointers.names(edit.pointer()), value);
        edits.add(edit);
      }
      String text = ScenarioEditor.apply(file, own.text(), edits);
      String effective = String.valueOf(ScenarioLayers.of(file, text).effective());
      assertThat(sorted(parse(effective)))
          .as("base %s, own %s, edits %s, text %s", base.text(), own.text(), edits, text)
          .isEqualTo(sorted(whole));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34})
  void situationKeptAsPatchSaysTheSameWithItsSources(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    String base = Readings.example();
    Path file = write(folder, "scenario.json", base);
    for (int i = 0; i < 40; i++) {
      List<ScenarioEdit> edits = new ArrayList<>();
      List<String> values = List.copyOf(Values.pointersIn(parse(base)));
      for (int k = 0; k <= random.nextInt(4); k++) {
        String pointer = values.get(random.nextInt(values.size()));
        edits.add(
            new ScenarioEdit(pointer, random.nextInt(5) == 0 ? null : "" + random.nextInt(9)));
        if (random.nextBoolean() && edits.get(edits.size() - 1).value() != null) {
          String source = Pointers.of(List.of("sources", pointer));
          edits.add(new ScenarioEdit(source, "{\"kind\": \"measured\", \"text\": \"telling\"}"));
        }
      }
      String draft = ScenarioEditor.apply(file, base, edits);
      String patch = ScenarioEditor.patch("Nieuw", base, draft);
      Path whatIf = write(folder, "scenarios/nieuw.json", patch);
      String effective = String.valueOf(ScenarioLayers.of(whatIf, patch).effective());
      assertThat(sorted(without(parse(effective))))
          .as("%s\n%s", edits, patch)
          .isEqualTo(sorted(without(parse(draft))));
    }
  }

  private static ScenarioEdit edit(Json whole, SplittableRandom random) {
    List<String> names = new ArrayList<>();
    Json at = whole;
    do {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      names.add(name);
      at = at instanceof Json.Obj object ? object.members().get(name) : null;
    } while (at instanceof Json.Obj && random.nextInt(3) > 0);
    String value = random.nextInt(4) == 0 ? null : value(random, 2).text();
    return new ScenarioEdit(Pointers.of(names), value);
  }

  private static Json.Obj object(SplittableRandom random, int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      members.put(NAMES.get(random.nextInt(NAMES.size())), value(random, depth - 1));
    }
    return new Json.Obj("", members);
  }

  private static Json value(SplittableRandom random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 3)) {
      case 0 -> new Json.Num("", BigDecimal.valueOf(random.nextInt(4)));
      case 1 -> new Json.Str("", "é\"" + random.nextInt(3));
      case 2 -> new Json.Arr("", List.of(new Json.Bool("", random.nextBoolean())));
      default -> object(random, depth);
    };
  }

  /** A patch: an object in which some members are null. */
  private static Json.Obj patch(SplittableRandom random, int depth) {
    Map<String, Json> members = new LinkedHashMap<>(object(random, depth).members());
    members.replaceAll((name, value) -> random.nextInt(4) == 0 ? new Json.Nil("") : value);
    return new Json.Obj("", members);
  }

  private static Json.Obj parse(String text) {
    Json.Obj object = StrictJson.read("", text.getBytes(StandardCharsets.UTF_8)).object();
    assertThat(object).as(text).isNotNull();
    return object;
  }

  private static Json.Obj without(Json.Obj scenario) {
    Map<String, Json> members = new LinkedHashMap<>(scenario.members());
    members.remove("name");
    return new Json.Obj("", members);
  }

  private static String sorted(Json value) {
    if (value instanceof Json.Obj object) {
      Map<String, String> parts = new java.util.TreeMap<>();
      object.members().forEach((name, member) -> parts.put(name, sorted(member)));
      return parts.toString();
    }
    return value.text();
  }
}
