package nl.inwonerreis.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps every rule of the house, and each rule would notice when it did not. */
class HouseRulesTest {

  private static final String PRODUCT = "nl.inwonerreis";
  private static final String BROKEN = "nl.inwonerreis.web.architecture.broken";

  private static final JavaClasses PRODUCT_CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(PRODUCT);
  private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

  static Stream<String> sentences() {
    return HouseRules.under(PRODUCT).keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void theProductKeeps(String sentence) {
    rule(PRODUCT, sentence).check(PRODUCT_CLASSES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void theBrokenHouseIsCaught(String sentence) {
    assertThatCode(() -> rule(BROKEN, sentence).check(BROKEN_CLASSES))
        .as("the fixture breaks this rule, so checking it must fail")
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(BROKEN);
  }

  @Test
  void theClassesOfAllModulesAreLookedAt() {
    assertThat(PRODUCT_CLASSES.stream().map(type -> type.getPackageName()))
        .contains(PRODUCT + ".modeller.journey", PRODUCT + ".simulator.scenario")
        .noneMatch(name -> name.startsWith(PRODUCT + ".web.architecture"));
  }

  private static ArchRule rule(String root, String sentence) {
    Map<String, ArchRule> rules = HouseRules.under(root);
    ArchRule rule = rules.get(sentence);
    if (rule == null) {
      throw new IllegalArgumentException("No rule says: " + sentence);
    }
    return rule;
  }
}
