package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.DropOffKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things. */
class BundlesTest {

  private static final Pattern VALUE = Pattern.compile("\\{\\d}");

  private static Properties load(String bundle, String language) throws IOException {
    String resource = "/nl/inwonerreis/web/" + bundle + "_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = BundlesTest.class.getResourceAsStream(resource)) {
      assertThat(in).isNotNull();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  private static String values(String phrase) {
    TreeSet<String> found =
        VALUE
            .matcher(phrase)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    return found.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report/words", "report/list", "cli/commands", "report/map", "report/walk"})
  void bothLanguagesHaveTheSamePhrasesWithTheSameValues(String bundle) throws IOException {
    Properties nl = load(bundle, "nl");
    Properties en = load(bundle, "en");
    assertThat(nl.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    for (String key : nl.stringPropertyNames()) {
      assertThat(values(nl.getProperty(key))).as(key).isEqualTo(values(en.getProperty(key)));
    }
  }

  @Test
  void everyKindOfDropOffHasWords() throws IOException {
    Properties nl = load("report/words", "nl");
    for (DropOffKind kind : DropOffKind.values()) {
      assertThat(nl).containsKey("kind." + kind.id());
    }
  }
}
