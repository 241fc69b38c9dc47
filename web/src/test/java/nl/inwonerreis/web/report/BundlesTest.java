package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.DropOffKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  /** Lists the bundles of the product, such as report/words. */
  static List<String> bundles() throws IOException {
    Path root =
        Path.of(Objects.requireNonNull(System.getProperty("inwonerreis.root")))
            .resolve("web/src/main/resources/nl/inwonerreis/web");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith("_nl.properties"))
          .map(name -> name.substring(0, name.length() - "_nl.properties".length()))
          .sorted()
          .toList();
    }
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
  @MethodSource("bundles")
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
