package nl.inwonerreis.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who use a public service are called inwoner, never klant; and no file tells on a machine.
 */
class WordsTest {

  private static final String UNWANTED = "klant";

  /** The first argument of {@code Text(nl, en)}: string literals, joined by plus signs. */
  private static final Pattern DUTCH_TEXT =
      Pattern.compile(
          "\\bText\\(\\s*(\"(?:\\\\.|[^\"\\\\])*\"(?:\\s*\\+\\s*\"(?:\\\\.|[^\"\\\\])*\")*)");

  private static final Pattern XML_SOURCE = Pattern.compile("\\bsource=(\"[^\"]*\"|'[^']*')");

  /** Absolute paths of somebody's machine, and hosts of package registries. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?<![\\w.~}$-])/(?:work|root|home|Users)/\\w"
              + "|repo1?\\.maven\\.|registry\\.npmjs|deb\\.debian\\.");

  @Test
  void noDutchTextInTheCodeSaysKlant() {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.list("", ".java")) {
      if (!file.toString().contains("main")) {
        continue;
      }
      String java = Repository.text(file);
      Matcher text = DUTCH_TEXT.matcher(java);
      while (text.find()) {
        if (unwanted(text.group(1))) {
          found.add(Repository.place(file, java, text.start()) + " " + text.group(1));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noJourneySaysKlantExceptInTheNameOfASource() {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.list("journeys", ".bpmn", ".md")) {
      String text = XML_SOURCE.matcher(Repository.text(file)).replaceAll("source=\"\"");
      int at = text.toLowerCase(Locale.ROOT).indexOf(UNWANTED);
      if (at >= 0) {
        found.add(Repository.place(file, text, at));
      }
    }
    JsonMapper mapper = new JsonMapper();
    for (Path file : Repository.list("journeys", ".json")) {
      collect(
          mapper.readTree(Repository.text(file)),
          Repository.ROOT.relativize(file).toString(),
          found);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noPageOfTheViewerSaysKlant() {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.list("web/src/main/resources", ".html", ".js", ".json", ".css")) {
      String text = Repository.text(file);
      int at = text.toLowerCase(Locale.ROOT).indexOf(UNWANTED);
      if (at >= 0) {
        found.add(Repository.place(file, text, at));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noFileNamesAMachineOrARegistry() {
    List<String> found = new ArrayList<>();
    for (Path file :
        Repository.list(
            "",
            ".java",
            ".xml",
            ".md",
            ".json",
            ".js",
            ".html",
            ".css",
            ".sh",
            ".bpmn",
            "inwonerreis",
            "verify",
            "run",
            "NOTICE",
            ".config")) {
      String text = Repository.text(file);
      Matcher machine = MACHINE.matcher(text);
      if (machine.find() && !file.endsWith(Path.of("architecture", "WordsTest.java"))) {
        found.add(Repository.place(file, text, machine.start()) + " " + machine.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theScannerSeesWhatItMustSee() {
    Matcher text = DUTCH_TEXT.matcher("new Text(\n  \"De \\\"Klant\\\" \"\n + \"belt\", \"…\")");
    assertThat(text.find()).isTrue();
    assertThat(unwanted(text.group(1))).isTrue();
    assertThat(MACHINE.matcher("see /ho" + "me/me/x").find()).isTrue();
    assertThat(MACHINE.matcher("src/ho" + "me/x").find()).isFalse();
    List<String> found = new ArrayList<>();
    collect(
        new JsonMapper()
            .readTree("{\"a\":{\"sources\":{\"x\":\"klanten\"}},\"b\":[{\"name\":\"Klant\"}]}"),
        "f",
        found);
    assertThat(found).containsExactly("f/b/0/name: Klant");
  }

  private static boolean unwanted(String text) {
    return text.toLowerCase(Locale.ROOT).contains(UNWANTED);
  }

  private static void collect(JsonNode node, String place, List<String> found) {
    if (node.isString() && unwanted(node.stringValue())) {
      found.add(place + ": " + node.stringValue());
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), place + "/" + i, found);
      }
    } else {
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        String key = property.getKey();
        if (!key.equals("source") && !key.equals("sources") && !key.startsWith("x-")) {
          collect(property.getValue(), place + "/" + key, found);
        }
      }
    }
  }
}
