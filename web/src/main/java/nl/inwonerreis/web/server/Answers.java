package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.util.Locale;
import nl.inwonerreis.web.report.Language;
import org.jspecify.annotations.Nullable;

/**
 * What handlers have in common: the language of a request, its values, and how answers are sent.
 */
final class Answers {

  static final String JSON = "application/json; charset=utf-8";
  static final String PROBLEM = "application/problem+json; charset=utf-8";
  static final String COOKIE = "taal";

  private Answers() {}

  /** Returns the language: {@code ?taal=}, else the cookie, else what the browser prefers. */
  static Language language(Context context) {
    Language asked = named(context.queryParam(COOKIE));
    if (asked == null) {
      asked = named(context.cookie(COOKIE));
    }
    return asked == null ? preferred(context.header("Accept-Language")) : asked;
  }

  static @Nullable Language named(@Nullable String id) {
    for (Language language : Language.values()) {
      if (language.id().equals(id)) {
        return language;
      }
    }
    return null;
  }

  /** Returns the first of Dutch and English in the header; order is what browsers send. */
  static Language preferred(@Nullable String header) {
    if (header != null) {
      for (String part : header.toLowerCase(Locale.ROOT).split(",", 50)) {
        Language language = named(part.strip().split("[-;]", 2)[0]);
        if (language != null) {
          return language;
        }
      }
    }
    return Language.NL;
  }

  /** Sends JSON that must not be kept: the model may change any moment. */
  static void json(Context context, int status, String json) {
    context.status(status);
    context.header("Cache-Control", "no-store");
    context.contentType(JSON);
    context.result(json);
  }

  static void problem(Context context, Problem problem) {
    context.status(problem.status());
    context.header("Cache-Control", "no-store");
    context.contentType(PROBLEM);
    context.result(problem.json(language(context)));
  }

  /** Returns a value of the query, empty where it is absent. */
  static String query(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value;
  }
}
