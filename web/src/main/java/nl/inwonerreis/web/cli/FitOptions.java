package nl.inwonerreis.web.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.log.LogRole;
import nl.inwonerreis.web.report.Phrases;
import org.jspecify.annotations.Nullable;

/** The options of {@code fit}, tested. */
record FitOptions(
    Path journey,
    @Nullable Path scenario,
    Path out,
    String name,
    Map<LogRole, String> columns,
    Map<String, String> meanings,
    double share) {

  static FitOptions of(OptionValues options, Phrases phrases) throws WrongUsage {
    Path journey = required("--journey", options, phrases);
    Path out = required("--out", options, phrases);
    Path file = out.getFileName();
    if (file == null || !file.toString().endsWith(".json")) {
      throw new WrongUsage(phrases.say("usage.fitOut", out));
    }
    String given = options.text("--name");
    String stem = file.toString().replaceFirst("[.]json$", "");
    Double share = options.isGiven("--first") ? options.share("--first") : null;
    return new FitOptions(
        journey,
        options.path("--scenario"),
        out,
        given == null ? stem : given,
        columns(options.texts("--column"), phrases),
        meanings(options.texts("--map"), phrases),
        share == null ? 1 : share);
  }

  private static Path required(String option, OptionValues options, Phrases phrases)
      throws WrongUsage {
    Path path = options.path(option);
    if (path == null) {
      throw new WrongUsage(phrases.say("usage.fitNeeds", option));
    }
    return path;
  }

  private static Map<LogRole, String> columns(List<String> told, Phrases phrases)
      throws WrongUsage {
    Map<LogRole, String> columns = new HashMap<>();
    for (String pair : told) {
      int equals = pair.indexOf('=');
      String id = equals < 0 ? pair : pair.substring(0, equals);
      LogRole role =
          Stream.of(LogRole.values()).filter(r -> r.id().equals(id)).findFirst().orElse(null);
      if (role == null || equals < 0) {
        String all = Stream.of(LogRole.values()).map(LogRole::id).collect(Collectors.joining(", "));
        throw new WrongUsage(phrases.say("usage.column", pair, all));
      }
      columns.put(role, pair.substring(equals + 1));
    }
    return columns;
  }

  /** The last equals sign parts the two: an id has none, a name may. */
  private static Map<String, String> meanings(List<String> told, Phrases phrases)
      throws WrongUsage {
    Map<String, String> meanings = new HashMap<>();
    for (String pair : told) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1) {
        throw new WrongUsage(phrases.say("usage.map", pair));
      }
      meanings.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return meanings;
  }
}
