package nl.inwonerreis.simulator.json;

import static nl.inwonerreis.simulator.json.Readings.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of keys changes nothing. */
class CanonicalTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void permutedKeysGiveAnEqualScenario(long seed) throws IOException {
    ScenarioReading plain = Readings.text(folder, Readings.example());
    JsonReading tree = StrictJson.read("a", Readings.example().getBytes(StandardCharsets.UTF_8));
    Json.Obj object = tree.object();
    assertThat(object).isNotNull();
    String permuted = JsonText.of(permute(object, new Random(seed)));
    ScenarioReading other = Readings.text(folder, permuted);
    assertThat(good(other)).isEqualTo(good(plain));
    assertThat(good(other).toString()).isEqualTo(good(plain).toString());
    assertThat(other.canonical()).isEqualTo(plain.canonical());
  }

  @Test
  void canonicalTextHasSortedNamesAndShortNumbers() throws IOException {
    ScenarioReading reading =
        Readings.text(folder, "{\"seed\": 1.40550e4, \"name\": \"Ä\", \"format\": 1.0}");
    assertThat(reading.canonical()).isEqualTo("{\"format\":1,\"seed\":14055}");
  }

  private static Json permute(Json value, Random random) {
    if (!(value instanceof Json.Obj object)) {
      return value;
    }
    List<String> names = new ArrayList<>(object.members().keySet());
    Collections.shuffle(names, random);
    Map<String, Json> members = new LinkedHashMap<>();
    names.forEach(name -> members.put(name, permute(object.members().get(name), random)));
    return new Json.Obj(object.pointer(), members);
  }
}
