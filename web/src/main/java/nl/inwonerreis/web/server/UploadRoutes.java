package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import nl.inwonerreis.web.report.AddedJourney;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.run.AddJourney;

/** A BPMN file that somebody opens: it becomes a journey, or nothing is kept. */
final class UploadRoutes {

  /** The largest file, in megabytes; what the reader refuses beyond that is its own limit. */
  static final int MEGABYTES = 20;

  private static final int LONGEST_NAME = 255;

  private final AddJourney add;

  UploadRoutes(AddJourney add) {
    this.add = add;
  }

  void addTo(Endpoints endpoints) {
    endpoints.post("/api/journeys", this::upload);
    endpoints.post("/api/examples", this::example);
  }

  /** The example of the product becomes a journey, as often as somebody asks. */
  private void example(Context context) throws IOException {
    String id = add.example();
    context.header("Location", "/api/journeys/" + id);
    Answers.json(context, 201, AddedJourney.json(id));
  }

  private void upload(Context context) throws IOException {
    String name = Answers.query(context, "name");
    if (name.length() > LONGEST_NAME) {
      throw Problems.badValue(
          "name", "een naam van hooguit 255 tekens", "a name of at most 255 characters");
    }
    byte[] bpmn = Bodies.read(context, MEGABYTES);
    Language language = Answers.language(context);
    AddJourney.Added added = add.add(name, bpmn);
    String id = added.id();
    if (id == null) {
      throw Problems.refused(List.of(added.file()));
    }
    context.header("Location", "/api/journeys/" + id);
    Answers.json(context, 201, AddedJourney.json(id, added.file(), language));
  }
}
