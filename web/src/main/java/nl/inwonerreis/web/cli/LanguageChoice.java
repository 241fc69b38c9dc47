package nl.inwonerreis.web.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inwonerreis.web.report.Language;

/** Which language to speak: {@code --lang}, else the locale of the shell, else Dutch. */
public final class LanguageChoice {

  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private LanguageChoice() {}

  /** Chooses before the arguments are parsed, so that even a wrong argument is told well. */
  public static Language of(List<String> arguments, Map<String, String> environment) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return named(arguments.get(i + 1), environment);
      }
      if (argument.startsWith("--lang=")) {
        return named(argument.substring("--lang=".length()), environment);
      }
    }
    return ofLocale(environment);
  }

  private static Language named(String id, Map<String, String> environment) {
    for (Language language : Language.values()) {
      if (language.id().equals(id)) {
        return language;
      }
    }
    return ofLocale(environment);
  }

  private static Language ofLocale(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        String lower = locale.toLowerCase(Locale.ROOT);
        return lower.equals("en") || lower.startsWith("en_") || lower.startsWith("en.")
            ? Language.EN
            : Language.NL;
      }
    }
    return Language.NL;
  }
}
