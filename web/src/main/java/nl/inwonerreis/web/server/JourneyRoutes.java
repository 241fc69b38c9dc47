package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.inwonerreis.modeller.bpmn.BpmnDocument;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.layout.DiagramLayout;
import nl.inwonerreis.modeller.layout.ShownDiagram;
import nl.inwonerreis.web.library.JourneyTexts;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.FindingsJson;
import nl.inwonerreis.web.report.JourneyPage;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.LibraryData;
import nl.inwonerreis.web.report.LibraryPage;
import nl.inwonerreis.web.report.ListPage;
import nl.inwonerreis.web.report.MapPage;
import nl.inwonerreis.web.report.OutcomePage;
import nl.inwonerreis.web.report.PageData;
import nl.inwonerreis.web.report.WalkPage;
import nl.inwonerreis.web.run.LibraryDesk;

/**
 * What the pages ask of journeys: the list, what they share, each page of one journey, its diagram
 * and its texts.
 */
final class JourneyRoutes {

  private final Journeys journeys;

  JourneyRoutes(Journeys journeys) {
    this.journeys = journeys;
  }

  void addTo(Endpoints endpoints) {
    endpoints.get("/api/journeys", this::list);
    endpoints.get("/api/library", this::library);
    endpoints.get("/api/journeys/{id}", this::journey);
    endpoints.get("/api/journeys/{id}/map", context -> page(context, MapPage::json));
    endpoints.get("/api/journeys/{id}/walk", context -> page(context, WalkPage::json));
    endpoints.get("/api/journeys/{id}/outcome", context -> page(context, OutcomePage::json));
    endpoints.get("/api/journeys/{id}/bpmn", this::bpmn);
    endpoints.get("/api/journeys/{id}/texts", this::text);
    endpoints.get("/api/journeys/{id}/findings", this::findings);
  }

  private void list(Context context) throws IOException {
    List<PageData> pages = new ArrayList<>();
    for (String id : journeys.folder().ids()) {
      Path journey = journeys.folder().find(id).orElseThrow(Problems::noJourney);
      pages.add(journeys.summary(journey, Situation.list(journey).get(0)));
    }
    Answers.json(context, 200, ListPage.json(pages, Answers.language(context)));
  }

  private void library(Context context) throws IOException {
    LibraryData library = LibraryDesk.read(journeys.folder(), journeys.open());
    Answers.json(context, 200, LibraryPage.json(library, Answers.language(context)));
  }

  private void journey(Context context) throws IOException {
    Path journey = journeys.journey(context);
    List<PageData> situations = new ArrayList<>();
    for (Situation situation : Situation.list(journey)) {
      situations.add(journeys.bare(journey, situation));
    }
    Map<String, Double> took = journeys.runs().took(context.pathParam("id"));
    boolean drawn = hasDiagram(journey);
    Answers.json(
        context, 200, JourneyPage.json(situations, drawn, took, Answers.language(context)));
  }

  private boolean hasDiagram(Path journey) throws IOException {
    Optional<Path> file = journeys.open().findBpmn(journey, Situation.list(journey).get(0));
    BpmnDocument document = file.map(BpmnReader::read).map(BpmnReading::document).orElse(null);
    return document != null && DiagramLayout.hasDiagram(document);
  }

  private void page(Context context, BiFunction<PageData, Language, String> page)
      throws IOException {
    Answers.json(context, 200, page.apply(journeys.page(context), Answers.language(context)));
  }

  private void bpmn(Context context) throws IOException {
    Path journey = journeys.journey(context);
    Path file = journeys.bpmn(journey, journeys.situation(context, journey));
    BpmnReading reading = BpmnReader.read(file);
    BpmnDocument document = reading.document();
    if (document == null) {
      throw Problems.notDrawn(reading.findings().get(0));
    }
    ShownDiagram shown = DiagramLayout.show(document);
    if (!shown.findings().isEmpty()) {
      throw Problems.notDrawn(shown.findings().get(0));
    }
    context.header("Cache-Control", "no-cache");
    context.header("X-Laid-Out", String.valueOf(shown.laidOut()));
    StaticFiles.send(context, StaticFiles.file(shown.xml(), "application/xml; charset=utf-8"));
  }

  private void text(Context context) throws IOException {
    Path journey = journeys.journey(context);
    PageData page = journeys.bare(journey, journeys.situation(context, journey));
    Journey read = page.journey();
    if (read == null) {
      throw Problems.noText();
    }
    String text =
        JourneyTexts.find(read, journey, Answers.query(context, "pad"))
            .orElseThrow(Problems::noText);
    context.header("Cache-Control", "no-cache");
    context.contentType("text/plain; charset=utf-8");
    context.result(text);
  }

  private void findings(Context context) throws IOException {
    Path journey = journeys.journey(context);
    List<CheckedFile> files = journeys.bare(journey, journeys.situation(context, journey)).files();
    StringBuilder json = new StringBuilder();
    new FindingsJson(Answers.language(context)).write(relative(files, journey), json);
    Answers.json(context, 200, json.toString());
  }

  /** Names files as seen from the journey's folder: where the folder is, is nobody's business. */
  static List<CheckedFile> relative(List<CheckedFile> files, Path journey) {
    String prefix = journey + journey.getFileSystem().getSeparator();
    return files.stream()
        .map(
            file ->
                new CheckedFile(
                    file.file().startsWith(prefix)
                        ? file.file().substring(prefix.length())
                        : String.valueOf(Path.of(file.file()).getFileName()),
                    file.findings(),
                    file.names()))
        .toList();
  }
}
