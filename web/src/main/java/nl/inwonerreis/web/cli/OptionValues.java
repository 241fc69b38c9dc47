package nl.inwonerreis.web.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inwonerreis.web.library.NearestName;
import nl.inwonerreis.web.report.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The values of options, each tested on its own terms; a wrong one is told with a remedy. */
final class OptionValues {

  /** ISO 8601 without years and months, which are not durations: P6W, P10D, PT4M30S, P1DT12H. */
  private static final Pattern DURATION =
      Pattern.compile("P(?=.)(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+([.]\\d+)?S)?)?");

  private final ParseResult parsed;
  private final Phrases phrases;

  OptionValues(ParseResult parsed, Phrases phrases) {
    this.parsed = parsed;
    this.phrases = phrases;
  }

  boolean isGiven(String option) {
    return parsed.hasMatchedOption(option);
  }

  @Nullable String text(String option) {
    return parsed.matchedOptionValue(option, (String) null);
  }

  List<String> texts(String option) {
    return parsed.matchedOptionValue(option, List.<String>of());
  }

  /** Returns one of {@code choices}; the first where the option is absent. */
  String oneOf(String option, List<String> choices) throws WrongUsage {
    String value = text(option);
    if (value == null) {
      return choices.get(0);
    }
    if (!choices.contains(value)) {
      Optional<String> nearest = NearestName.find(value, choices);
      String remedy = nearest.map(name -> " " + phrases.say("usage.didYouMean", name)).orElse("");
      throw new WrongUsage(
          phrases.say("usage.choice", option, value, String.join(", ", choices)) + remedy);
    }
    return value;
  }

  /** Returns a whole number as text, or null where the option is absent. */
  @Nullable String wholeNumber(String option) throws WrongUsage {
    String value = text(option);
    if (value == null) {
      return null;
    }
    try {
      return Long.toString(Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw new WrongUsage(phrases.say("usage.wholeNumber", option, value));
    }
  }

  /** Returns a whole number of at least 1, or {@code otherwise} where the option is absent. */
  int count(String option, int otherwise) throws WrongUsage {
    String value = wholeNumber(option);
    if (value == null) {
      return otherwise;
    }
    long count = Long.parseLong(value);
    if (count < 1 || count > 1_000_000) {
      throw new WrongUsage(phrases.say("usage.count", option, value));
    }
    return (int) count;
  }

  /** Returns a share between 0 and 1, both excluded, or null where the option is absent. */
  @Nullable Double share(String option) throws WrongUsage {
    String value = text(option);
    if (value == null) {
      return null;
    }
    double share = number(value);
    if (!(share > 0 && share < 1)) {
      throw new WrongUsage(phrases.say("usage.share", option, value));
    }
    return share;
  }

  private static double number(String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Returns an ISO 8601 duration as written, or null where the option is absent. */
  @Nullable String duration(String option) throws WrongUsage {
    String value = text(option);
    if (value != null && !DURATION.matcher(value).matches()) {
      throw new WrongUsage(phrases.say("usage.duration", option, value));
    }
    return value;
  }

  /** Returns a path, or null where the option is absent. */
  @Nullable Path path(String option) throws WrongUsage {
    String value = text(option);
    return value == null ? null : pathOf(value, phrases);
  }

  /** Returns the paths of an option that may be repeated. */
  List<Path> paths(String option) throws WrongUsage {
    List<Path> paths = new ArrayList<>();
    for (String text : texts(option)) {
      paths.add(pathOf(text, phrases));
    }
    return paths;
  }

  static Path pathOf(String text, Phrases phrases) throws WrongUsage {
    if (text.isEmpty()) {
      throw new WrongUsage(phrases.say("usage.emptyPath"));
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new WrongUsage(phrases.say("usage.path", text));
    }
  }
}
