package nl.inwonerreis.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * NOTICE names the libraries that the runnable jar bundles: these, these versions, and no others.
 */
class NoticeTest {

  private static final Pattern BUNDLED =
      Pattern.compile("(?m)^\\s+([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):(?:compile|runtime)\\b");
  private static final Pattern NAMED =
      Pattern.compile("(?m)^([\\w.-]+):([\\w.-]+):([\\w.-]+)\\s{2,}\\S.*$");

  @Test
  void everyBundledLibraryIsNamedWithItsVersionAndLicence() {
    // Written by maven-dependency-plugin before the tests.
    Set<String> bundled =
        libraries(
            BUNDLED, Repository.text(Repository.ROOT.resolve("web/target/bundled-libraries.txt")));
    Set<String> named = libraries(NAMED, Repository.text(Repository.ROOT.resolve("NOTICE")));
    assertThat(bundled).anyMatch(library -> library.startsWith("info.picocli:picocli:"));
    assertThat(named).isEqualTo(bundled);
  }

  private static Set<String> libraries(Pattern pattern, String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher library = pattern.matcher(text);
    while (library.find()) {
      found.add(library.group(1) + ":" + library.group(2) + ":" + library.group(3));
    }
    return found;
  }
}
