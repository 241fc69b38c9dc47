package nl.inwonerreis.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

  private static final String WORDS = "web/src/main/resources/public/js/words";

  /** A string in single quotes, or a name: what a file of words is made of, with its marks. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'((?:\\\\.|[^'\\\\])*)'|([A-Za-z_][\\w]*)|/\\*.*?\\*/|[{}:]", Pattern.DOTALL);

  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  /**
   * Returns the texts by key of one language; {@code one} and {@code other} as keys of their own.
   */
  private static Map<String, String> read(String file, String language) {
    int from = file.indexOf("export const " + language + " = {");
    assertThat(from).as("words in " + language).isNotNegative();
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

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSameValues() {
    List<Path> files = Repository.list(WORDS, ".js");
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      String text = Repository.text(file);
      Map<String, String> dutch = read(text, "nl");
      Map<String, String> english = read(text, "en");
      assertThat(english.keySet()).as(file.toString()).isEqualTo(dutch.keySet());
      dutch.forEach(
          (key, words) ->
              assertThat(values(english.get(key))).as(file + " " + key).isEqualTo(values(words)));
    }
  }

  @Test
  void aMissingWordAndAMissingValueAreSeen() {
    Map<String, String> words =
        read("export const nl = { a: 'x: {n}', 'b.c': { one: 'één', other: '{n} x' } };", "nl");
    assertThat(words).containsOnlyKeys("a", "b.c/one", "b.c/other");
    assertThat(values(words.get("a"))).isEqualTo("[{n}]");
  }
}
