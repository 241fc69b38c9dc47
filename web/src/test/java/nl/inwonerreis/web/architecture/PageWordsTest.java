package nl.inwonerreis.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages of the viewer say the same things in both languages. */
class PageWordsTest {

  private static final String WORDS = "web/src/main/resources/public/js/words/";

  /** A string in single quotes, or a name: what a file of words is made of, with its marks. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'((?:\\\\.|[^'\\\\])*)'|([A-Za-z_][\\w]*)|/\\*.*?\\*/|[{}:]", Pattern.DOTALL);

  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  /** Returns the texts by key of one file; {@code one} and {@code other} as keys of their own. */
  private static Map<String, String> read(String file) {
    int from = file.indexOf("export default {");
    assertThat(from).as("words").isNotNegative();
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(file.substring(file.indexOf('{', from)));
    int depth = 0;
    while (matcher.find()) {
      String token = matcher.group();
      depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
      if (depth == 0) {
        break;
      }
      tokens.add(token);
    }
    return texts(tokens);
  }

  private static Map<String, String> texts(List<String> tokens) {
    Map<String, String> texts = new TreeMap<>();
    String key = "";
    String inner = "";
    for (int i = 1; i < tokens.size(); i++) {
      boolean isKey = i + 1 < tokens.size() && tokens.get(i + 1).equals(":");
      if (isKey && tokens.get(i).matches("one|other") && !inner.isEmpty()) {
        key = inner + "/" + tokens.get(i);
      } else if (isKey) {
        key = tokens.get(i).replace("'", "");
      } else if (tokens.get(i).equals("{")) {
        inner = key;
      } else if (tokens.get(i).equals("}")) {
        inner = "";
      } else if (!tokens.get(i).equals(":")) {
        texts.put(key, tokens.get(i));
      }
    }
    return texts;
  }

  private static String values(String text) {
    return VALUE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private static List<String> names(String language) {
    return Repository.list(WORDS + language, ".js").stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSameValues() {
    assertThat(names("en")).isNotEmpty().isEqualTo(names("nl"));
    for (String name : names("nl")) {
      Map<String, String> dutch =
          read(Repository.text(Repository.ROOT.resolve(WORDS + "nl/" + name)));
      Map<String, String> english =
          read(Repository.text(Repository.ROOT.resolve(WORDS + "en/" + name)));
      assertThat(dutch).as(name).isNotEmpty();
      assertThat(english.keySet()).as(name).isEqualTo(dutch.keySet());
      dutch.forEach(
          (key, words) ->
              assertThat(values(english.get(key))).as(name + " " + key).isEqualTo(values(words)));
    }
  }

  @Test
  void noPageHidesAWordOfTheShell() {
    Map<String, String> shell =
        read(Repository.text(Repository.ROOT.resolve(WORDS + "nl/shell.js")));
    for (String name : names("nl")) {
      if (!name.equals("shell.js")) {
        assertThat(read(Repository.text(Repository.ROOT.resolve(WORDS + "nl/" + name))).keySet())
            .as(name)
            .doesNotContainAnyElementsOf(shell.keySet());
      }
    }
  }

  @Test
  void aMissingWordAndAMissingValueAreSeen() {
    Map<String, String> words =
        read("export default { a: 'x: {n}', 'b.c': { one: 'één', other: '{n} x' } };");
    assertThat(words).containsOnlyKeys("a", "b.c/one", "b.c/other");
    assertThat(values(words.get("a"))).isEqualTo("[{n}]");
  }
}
