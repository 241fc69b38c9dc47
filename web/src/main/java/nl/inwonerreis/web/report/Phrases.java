package nl.inwonerreis.web.report;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The phrases of one bundle in one language. A phrase holds {@code {0}}, {@code {1}}, … where
 * values come; nothing else in it has a meaning, so that apostrophes and per cent signs stand as
 * they are.
 */
public final class Phrases {

  private final ResourceBundle bundle;

  private Phrases(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Loads the bundle with this full name; the default locale of the machine plays no part. */
  public static Phrases load(String name, Language language) {
    Locale locale = language.locale();
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new Phrases(ResourceBundle.getBundle(name, locale, exact));
  }

  /** Returns the phrase with its values filled in. */
  public String say(String key, Object... values) {
    return fill(bundle.getString(key), values);
  }

  /** Returns the phrase as it stands, with the places of its values. */
  String raw(String key) {
    return bundle.getString(key);
  }

  /** Fills values into (a part of) a phrase. */
  static String fill(String phrase, Object... values) {
    StringBuilder said = new StringBuilder(phrase.length() + 32);
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      int index = Integer.parseInt(phrase.substring(open + 1, close));
      said.append(phrase, from, open).append(values[index]);
      from = close + 1;
    }
    return said.append(phrase, from, phrase.length()).toString();
  }

  /** Returns the phrase, or {@code otherwise} where the bundle has none. */
  public String sayOr(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }
}
