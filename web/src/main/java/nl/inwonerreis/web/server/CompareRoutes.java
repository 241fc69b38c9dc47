package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.inwonerreis.web.report.CompareData;
import nl.inwonerreis.web.report.ComparePage;

/** Situations side by side; a run that compares is started where all runs are. */
final class CompareRoutes {

  private final Journeys journeys;

  CompareRoutes(Journeys journeys) {
    this.journeys = journeys;
  }

  void addTo(Endpoints endpoints) {
    endpoints.get("/api/journeys/{id}/comparison", this::page);
  }

  private void page(Context context) throws IOException {
    Path journey = journeys.journey(context);
    CompareData data = journeys.comparisons().data(journey, journeys.compared(context, journey));
    Map<String, Double> took = journeys.runs().took(context.pathParam("id"));
    Answers.json(context, 200, ComparePage.json(data, took, Answers.language(context)));
  }
}
