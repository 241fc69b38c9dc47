package nl.inwonerreis.web.report;

import java.util.Locale;
import nl.inwonerreis.modeller.journey.Text;

/** The languages in which the product speaks. */
public enum Language {
  NL("nl"),
  EN("en");

  private final String id;

  Language(String id) {
    this.id = id;
  }

  /** Returns the id as in {@code --lang}. */
  public String id() {
    return id;
  }

  /** Returns the sentence in this language. */
  public String of(Text text) {
    return this == NL ? text.nl() : text.en();
  }

  Locale locale() {
    return Locale.forLanguageTag(id);
  }
}
