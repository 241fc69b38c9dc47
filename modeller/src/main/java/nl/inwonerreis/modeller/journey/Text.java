package nl.inwonerreis.modeller.journey;

import java.util.Locale;

/** A sentence for users in both languages; Dutch at plain-language level B1. */
public record Text(String nl, String en) {

  /**
   * Makes a text with the same values in both languages.
   *
   * @param nl Dutch sentence, with the places of {@link java.util.Formatter}
   * @param en English sentence, likewise
   */
  public static Text of(String nl, String en, Object... values) {
    return new Text(String.format(Locale.ROOT, nl, values), String.format(Locale.ROOT, en, values));
  }
}
