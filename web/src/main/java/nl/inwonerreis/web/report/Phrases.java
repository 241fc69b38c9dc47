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

  private static final String EARLY = ".early";

  private final ResourceBundle bundle;
  private final boolean early;

  private Phrases(ResourceBundle bundle, boolean early) {
    this.bundle = bundle;
    this.early = early;
  }

  /** Loads the bundle with this full name; the default locale of the machine plays no part. */
  public static Phrases load(String name, Language language) {
    Locale locale = language.locale();
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new Phrases(ResourceBundle.getBundle(name, locale, exact), false);
  }

  /**
   * Returns the phrases for what a run that goes on knows so far: where it is too early to say that
   * there is no difference, they say so.
   */
  Phrases early(boolean provisional) {
    return new Phrases(bundle, provisional);
  }

  /** Returns the phrase with its values filled in. */
  public String say(String key, Object... values) {
    return fill(raw(key), values);
  }

  /** Returns the phrase as it stands, with the places of its values. */
  String raw(String key) {
    boolean has = early && bundle.containsKey(key + EARLY);
    return bundle.getString(has ? key + EARLY : key);
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
    return bundle.containsKey(key) ? raw(key) : otherwise;
  }
}
