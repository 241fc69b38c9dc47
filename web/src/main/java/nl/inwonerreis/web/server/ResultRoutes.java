package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.inwonerreis.simulator.result.MetricsCsv;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.ResultLine;
import nl.inwonerreis.web.run.StoredResults;

/** The results kept with a journey: listed, downloaded and removed. */
final class ResultRoutes {

  private static final String ONE = "/api/journeys/{id}/results/{result}";

  private final Journeys journeys;
  private final StoredResults results;

  ResultRoutes(Journeys journeys) {
    this.journeys = journeys;
    this.results = journeys.results();
  }

  void addTo(Endpoints endpoints) {
    endpoints.get("/api/journeys/{id}/results", this::list);
    endpoints.get(ONE + ".json", this::json);
    endpoints.get(ONE + ".csv", this::csv);
    endpoints.delete(ONE, this::delete);
  }

  private void list(Context context) throws IOException {
    Path journey = journeys.journey(context);
    Situation situation = journeys.situation(context, journey);
    Answers.json(context, 200, ResultLine.json(results.list(journey, situation)));
  }

  private void json(Context context) throws IOException {
    Path journey = journeys.journey(context);
    Situation situation = journeys.situation(context, journey);
    String id = context.pathParam("result");
    context.contentType(Answers.JSON);
    attach(context, journey, situation, "json");
    context.result(results.open(journey, situation, id).orElseThrow(Problems::noResult));
  }

  private void csv(Context context) throws IOException {
    Path journey = journeys.journey(context);
    Situation situation = journeys.situation(context, journey);
    Result result =
        results
            .find(journey, situation, context.pathParam("result"))
            .orElseThrow(Problems::noResult)
            .result();
    String form = Answers.query(context, "csv");
    if (!form.isEmpty() && !form.equals("nl")) {
      throw Problems.badValue("csv", "nl, of laat het weg", "nl, or leave it out");
    }
    context.contentType("text/csv; charset=utf-8");
    attach(context, journey, situation, "csv");
    Writer writer = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    new MetricsCsv(form.equals("nl")).write(result, writer);
    writer.flush();
  }

  /** Names the file after journey and situation, in letters that every header can carry. */
  private static void attach(Context context, Path journey, Situation situation, String ending) {
    String name = (journey.getFileName() + "-" + situation.id()).replaceAll("[^A-Za-z0-9-]+", "-");
    context.header("Cache-Control", "no-store");
    context.header("Content-Disposition", "attachment; filename=\"" + name + "." + ending + '"');
  }

  private void delete(Context context) throws IOException {
    Path journey = journeys.journey(context);
    Situation situation = journeys.situation(context, journey);
    if (!results.delete(journey, situation, context.pathParam("result"))) {
      throw Problems.noResult();
    }
    context.status(204);
  }
}
