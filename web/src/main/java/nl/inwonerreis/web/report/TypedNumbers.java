package nl.inwonerreis.web.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers and shares as people type and read them: exact, with the decimal sign of the language.
 */
final class TypedNumbers {

  private static final Pattern THOUSANDS_NL =
      Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");
  private static final Pattern THOUSANDS_EN =
      Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,12})?");

  private final Language language;

  TypedNumbers(Language language) {
    this.language = language;
  }

  /** Finds the number that a text means, as JSON: {@code 0,15} and {@code 1.500} in Dutch. */
  Optional<String> parse(String typed) {
    return read(typed).map(TypedNumbers::json);
  }

  /** Finds the share that a text of per cents means, as JSON: {@code 15%} is 0.15. */
  Optional<String> parseShare(String typed) {
    return read(typed.replace("%", "")).map(n -> json(n.movePointLeft(2)));
  }

  /** Writes a number without loss. */
  String text(BigDecimal number) {
    String plain = json(number);
    return language == Language.NL ? plain.replace('.', ',') : plain;
  }

  /** Writes a share in per cents without loss, with its sign: {@code 4,75%}. */
  String share(BigDecimal share) {
    return text(share.movePointRight(2)) + "%";
  }

  private Optional<BigDecimal> read(String typed) {
    String text = typed.strip().replace('−', '-').replace(" ", "").replace("\u00a0", "");
    boolean dutch = language == Language.NL;
    if ((dutch ? THOUSANDS_NL : THOUSANDS_EN).matcher(text).matches()) {
      text = text.replace(dutch ? "." : ",", "");
    }
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  private static String json(BigDecimal number) {
    BigDecimal least = number.stripTrailingZeros();
    return least.signum() == 0 ? "0" : least.toPlainString();
  }
}
