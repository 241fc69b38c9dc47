package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.log.LogForm;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.CsvReport;
import nl.inwonerreis.web.report.JourneyOutline;
import nl.inwonerreis.web.report.JsonReport;
import nl.inwonerreis.web.report.MetricsJson;
import nl.inwonerreis.web.report.ReportWriter;
import nl.inwonerreis.web.report.TerminalReport;
import nl.inwonerreis.web.run.JourneySimulator;
import nl.inwonerreis.web.run.Simulated;
import nl.inwonerreis.web.run.SimulationOrder;
import org.jspecify.annotations.Nullable;

/** {@code simulate}: runs a journey with one scenario, and tells and keeps what came out. */
final class SimulateCommand {

  private final Console console;
  private final JourneySimulator simulator;

  SimulateCommand(Console console, JourneySimulator simulator) {
    this.console = console;
    this.simulator = simulator;
  }

  int run(String journey, OptionValues options) throws WrongUsage, IOException {
    SimulateOptions asked = SimulateOptions.of(options, console.phrases());
    Path path = OptionValues.pathOf(journey, console.phrases());
    JourneyFiles files;
    try {
      files = JourneyFinder.find(path, asked.scenario());
    } catch (JourneyNotFound missing) {
      Path scenario = asked.scenario();
      Path named = scenario == null ? path.resolve("scenario.json") : scenario;
      return Refusal.notFound(console, missing, named, asked.settings());
    }
    if (asked.out() == null) {
      return run(files, asked, null);
    }
    try (OutputFolder folder = OutputFolder.open(asked.out())) {
      return run(files, asked, folder);
    }
  }

  private int run(JourneyFiles files, SimulateOptions asked, @Nullable OutputFolder folder)
      throws IOException {
    SimulationOrder.Log log = log(asked, folder);
    ProgressBar progress = new ProgressBar(console);
    Simulated simulated;
    try {
      simulated = simulator.simulate(asked.order(files, log), progress);
    } finally {
      progress.clear();
    }
    Result result = simulated.result();
    if (result == null) {
      return Refusal.tell(console, simulated.files(), asked.settings());
    }
    if (!asked.format().equals("text")) {
      remarks(simulated.files());
    }
    writer(asked, simulated.outline()).write(result, console.out());
    console.out().flush();
    if (folder != null) {
      keep(result, asked, folder);
    }
    return ExitCode.DONE;
  }

  private static SimulationOrder.@Nullable Log log(
      SimulateOptions asked, @Nullable OutputFolder folder) throws IOException {
    String log = asked.log();
    if (log == null || folder == null) {
      return null;
    }
    LogForm form = log.startsWith("xes") ? LogForm.XES : LogForm.CSV;
    return new SimulationOrder.Log(folder.temporary("log." + log), form);
  }

  private void remarks(List<CheckedFile> files) {
    long warnings = files.stream().mapToLong(file -> file.count(Severity.WARNING)).sum();
    if (warnings > 0) {
      console.tell(warnings == 1 ? "simulate.remarks.one" : "simulate.remarks", warnings);
    }
  }

  private ReportWriter writer(SimulateOptions asked, JourneyOutline outline) {
    Terminal terminal = console.terminal();
    return switch (asked.format()) {
      case "json" -> new JsonReport();
      case "csv" -> new CsvReport(asked.dutchCsv());
      default ->
          new TerminalReport(console.language(), outline, terminal.width(), terminal.colour());
    };
  }

  private void keep(Result result, SimulateOptions asked, OutputFolder folder) throws IOException {
    write(result, new CsvReport(asked.dutchCsv()), folder.temporary("metrics.csv"));
    write(result, new JsonReport(), folder.temporary("result.json"));
    try (Writer writer = Files.newBufferedWriter(folder.temporary("metrics.json"))) {
      MetricsJson.write(writer);
    }
    folder.publish();
    List<String> names = new ArrayList<>(List.of("metrics.csv", "metrics.json", "result.json"));
    if (asked.log() != null) {
      names.add("log." + asked.log());
    }
    console.tell("simulate.kept", String.valueOf(asked.out()), String.join(", ", names));
  }

  private static void write(Result result, ReportWriter report, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      report.write(result, writer);
    }
  }
}
