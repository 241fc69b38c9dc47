package nl.inwonerreis.web.cli;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.Aim;
import nl.inwonerreis.web.run.SimulationOrder.Setting;
import org.jspecify.annotations.Nullable;

/** The options of {@code report}, tested. */
record ReportOptions(
    List<Path> scenarios, List<Setting> settings, @Nullable Aim aim, int threads, Path out) {

  static ReportOptions of(OptionValues options, Phrases phrases) throws WrongUsage {
    Path out = options.path("--out");
    if (out == null) {
      throw new WrongUsage(phrases.say("usage.reportNeedsOut"));
    }
    return new ReportOptions(
        options.paths("--scenario"),
        Settings.of(options, phrases),
        AimOption.of(options, phrases),
        options.count("--threads", Runtime.getRuntime().availableProcessors()),
        out);
  }
}
