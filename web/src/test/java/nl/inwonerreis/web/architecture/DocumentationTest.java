package nl.inwonerreis.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages hold together: links lead somewhere, and every word of the domain is explained. */
class DocumentationTest {

  private static final Pattern LINK =
      Pattern.compile("\\]\\(<?([^)>\\s]+)>?(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:(?:final|sealed|non-sealed|abstract) )*(?:class|interface|record|enum) (\\w+)");

  @Test
  void everyRelativeLinkLeadsToAFile() {
    List<String> dead = new ArrayList<>();
    for (Path page : Repository.list("", ".md")) {
      String text = CODE.matcher(Repository.text(page)).replaceAll("");
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        String target = link.group(1).replaceFirst("#.*$", "");
        boolean elsewhere = target.isEmpty() || target.matches("[a-z]+:.*");
        if (!elsewhere && !Files.exists(page.resolveSibling(target))) {
          dead.add(Repository.ROOT.relativize(page) + " -> " + link.group(1));
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void everyPublicTypeOfTheDomainIsInTheDictionary() {
    String dictionary = Repository.text(Repository.ROOT.resolve("docs/reference/dictionary.md"));
    TreeSet<String> types = new TreeSet<>();
    for (Path file :
        Repository.list("modeller/src/main/java/nl/inwonerreis/modeller/journey", ".java")) {
      Matcher type = PUBLIC_TYPE.matcher(Repository.text(file));
      if (type.find()) {
        types.add(type.group(1));
      }
    }
    assertThat(types).contains("Journey", "Node", "Touchpoint");
    types.removeIf(type -> dictionary.contains("`" + type + "`"));
    assertThat(types).as("missing in docs/reference/dictionary.md").isEmpty();
  }
}
