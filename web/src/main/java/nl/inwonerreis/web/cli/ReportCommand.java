package nl.inwonerreis.web.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.ComparisonJson;
import nl.inwonerreis.web.report.JsonReport;
import nl.inwonerreis.web.report.PageData;
import nl.inwonerreis.web.report.PaperData;
import nl.inwonerreis.web.report.PaperReport;
import nl.inwonerreis.web.report.SheetReport;
import nl.inwonerreis.web.run.JourneyReporter;
import nl.inwonerreis.web.run.ReportOrder;
import nl.inwonerreis.web.run.Reported;

/** {@code report}: simulates situations, and writes a page to read and files to count on with. */
final class ReportCommand {

  /** What a shell reads as it stands. */
  private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./~-]+");

  private final Console console;
  private final JourneyReporter reporter;

  ReportCommand(Console console, JourneyReporter reporter) {
    this.console = console;
    this.reporter = reporter;
  }

  /**
   * Runs the command.
   *
   * @param typed the arguments as they were typed, for whoever repeats it
   */
  int run(String journey, OptionValues options, List<String> typed) throws WrongUsage, IOException {
    ReportOptions asked = ReportOptions.of(options, console.phrases());
    Path path = OptionValues.pathOf(journey, console.phrases());
    List<JourneyFiles> situations = new ArrayList<>();
    try {
      situations.add(JourneyFinder.find(path, null));
      for (Path scenario : asked.scenarios()) {
        situations.add(JourneyFinder.find(path, scenario));
      }
    } catch (JourneyNotFound missing) {
      return Refusal.notFound(console, missing, path, asked.settings());
    }
    if (asked.scenarios().size() > 1) {
      situations.remove(0);
    }
    try (OutputFolder folder = OutputFolder.open(asked.out())) {
      return write(situations, asked, typed, folder);
    }
  }

  private int write(
      List<JourneyFiles> situations, ReportOptions asked, List<String> typed, OutputFolder folder)
      throws IOException {
    ProgressBar progress = new ProgressBar(console);
    Reported reported;
    try {
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      reported =
          reporter.report(
              new ReportOrder(
                  situations, asked.settings(), asked.aim(), asked.threads(), today, line(typed)),
              progress);
    } finally {
      progress.clear();
    }
    PaperData data = reported.data();
    if (data == null) {
      return Refusal.tell(console, reported.files(), asked.settings());
    }
    List<String> names = keep(data, folder);
    folder.publish();
    console.tell("simulate.kept", String.valueOf(asked.out()), String.join(", ", names));
    return ExitCode.DONE;
  }

  private List<String> keep(PaperData data, OutputFolder folder) throws IOException {
    List<String> names = new ArrayList<>(List.of("report.html", "report.xlsx"));
    Files.writeString(folder.temporary("report.html"), PaperReport.html(data, console.language()));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.temporary("report.xlsx")))) {
      SheetReport.write(data, console.language(), out);
    }
    for (int s = 0; s < data.situations().size(); s++) {
      PageData situation = data.situations().get(s);
      String name = s == 0 ? "result.json" : "result-" + (s + 1) + ".json";
      Result result = Objects.requireNonNull(situation.result());
      try (Writer writer = Files.newBufferedWriter(folder.temporary(name))) {
        new JsonReport().write(result, writer);
      }
      names.add(name);
    }
    Comparison comparison = data.comparison();
    if (comparison != null) {
      try (Writer writer = Files.newBufferedWriter(folder.temporary("comparison.json"))) {
        ComparisonJson.write(comparison, null, writer);
      }
      names.add("comparison.json");
    }
    return names;
  }

  private static String line(List<String> typed) {
    return "./inwonerreis "
        + typed.stream()
            .map(word -> PLAIN.matcher(word).matches() ? word : quoted(word))
            .collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
