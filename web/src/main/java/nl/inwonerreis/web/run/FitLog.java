package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.fit.LogFit;
import nl.inwonerreis.simulator.fit.LogNames;
import nl.inwonerreis.simulator.json.EventLogReader;
import nl.inwonerreis.simulator.json.FittedScenario;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.LibraryReading;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.log.EventLog;
import nl.inwonerreis.simulator.log.EventLogReading;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;

/** Makes a scenario of an event log and the numbers that a journey has already. */
public final class FitLog implements LogFitter {

  @Override
  public Fitted fit(FitOrder order) throws IOException {
    JourneyFiles files = order.files();
    LibraryReading reading = LibraryReader.read(files.library());
    Library library = reading.library();
    if (library == null) {
      return refused(String.valueOf(files.library()), reading.findings());
    }
    OpenedJourney opened = OpenedJourney.open(files.bpmn(), files.folder(), library);
    CheckedJourney journey = opened.checked();
    if (journey == null) {
      return Fitted.refused(List.of(opened.file(List.of())));
    }
    Path base = files.scenario();
    if (base != null) {
      ScenarioReading now = ScenarioReader.read(base, journey.journey(), library, List.of());
      if (now.scenario() == null) {
        return Fitted.refused(
            List.of(new CheckedFile(base.toString(), now.findings(), opened.names())));
      }
    }
    EventLogReading read = EventLogReader.read(order.log(), order.columns());
    EventLog whole = read.log();
    if (whole == null) {
      return refused(order.log().toString(), read.findings());
    }
    EventLog log = order.share() < 1 ? whole.first(order.share()) : whole;
    LogNames names = LogNames.of(log, journey.journey(), library, order.meanings());
    CheckedFile logFile = new CheckedFile(order.log().toString(), names.findings(), Map.of());
    if (!names.isOk()) {
      return Fitted.refused(List.of(logFile));
    }
    LogFit fit = LogFit.of(log, journey.journey(), names);
    FittedScenario.Written written =
        FittedScenario.write(
            order.out(),
            order.name(),
            String.valueOf(order.log().getFileName()),
            fit,
            library,
            base);
    return new Fitted(written.text(), fit, written.kept(), opened.names(), List.of(logFile));
  }

  private static Fitted refused(String file, List<Finding> findings) {
    return Fitted.refused(List.of(new CheckedFile(file, findings, Map.of())));
  }
}
