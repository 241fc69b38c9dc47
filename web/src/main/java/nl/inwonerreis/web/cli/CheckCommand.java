package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.FindingsJson;
import nl.inwonerreis.web.report.FindingsSarif;
import nl.inwonerreis.web.report.FindingsText;
import nl.inwonerreis.web.report.FindingsWriter;
import nl.inwonerreis.web.run.JourneyChecker;

/** {@code check}: lists what is amiss in journeys; goes on after one that cannot be read. */
final class CheckCommand {

  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  private final Console console;
  private final JourneyChecker checker;
  private final String version;

  CheckCommand(Console console, JourneyChecker checker, String version) {
    this.console = console;
    this.checker = checker;
    this.version = version;
  }

  int run(List<String> journeys, OptionValues options) throws WrongUsage, IOException {
    String format = options.oneOf("--format", FORMATS);
    List<CheckedFile> files = new ArrayList<>();
    int code = ExitCode.DONE;
    for (String journey : journeys) {
      Path path = OptionValues.pathOf(journey, console.phrases());
      try {
        files.addAll(checker.check(filesOf(path)));
      } catch (JourneyNotFound missing) {
        code = missing(files, format, journey, FileTrouble.tell(missing, console.phrases()));
      } catch (IOException trouble) {
        code = missing(files, format, journey, FileTrouble.tell(trouble, console.phrases()));
      }
    }
    if (!files.isEmpty() || !format.equals("text")) {
      writer(format).write(files, console.out());
    }
    boolean refused = files.stream().anyMatch(file -> !file.isOk());
    return code == ExitCode.DONE && refused ? ExitCode.REFUSED : code;
  }

  private static JourneyFiles filesOf(Path path) throws IOException, JourneyNotFound {
    if (Files.isDirectory(path)) {
      return JourneyFinder.find(path, null);
    }
    return JourneyFinder.find(path, null).withoutScenarios();
  }

  private int missing(List<CheckedFile> files, String format, String journey, String message) {
    console.err().println(message);
    if (!format.equals("text")) {
      Text text = new Text(message, message);
      Finding finding =
          new Finding("file-missing", Severity.ERROR, null, 0, null, text, new Text("", ""));
      files.add(new CheckedFile(journey, List.of(finding), Map.of()));
    }
    return ExitCode.USAGE;
  }

  private FindingsWriter writer(String format) {
    Terminal terminal = console.terminal();
    return switch (format) {
      case "json" -> new FindingsJson(console.language());
      case "sarif" -> new FindingsSarif(console.language(), version);
      default -> new FindingsText(console.language(), terminal.width(), terminal.colour());
    };
  }
}
