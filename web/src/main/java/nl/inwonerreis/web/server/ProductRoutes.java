package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import nl.inwonerreis.web.report.AddedJourney;

/** What the program tells of itself: its version, and the description of its interface. */
final class ProductRoutes {

  private static final String DESCRIPTION = "openapi.json";

  private final String version;

  ProductRoutes(String version) {
    this.version = version;
  }

  void addTo(Endpoints endpoints) {
    endpoints.get("/api/version", this::version);
    endpoints.get("/api/openapi.json", this::description);
  }

  private void version(Context context) {
    Answers.json(context, 200, AddedJourney.version(version));
  }

  private void description(Context context) throws IOException {
    try (InputStream in = ProductRoutes.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IOException("The description of the interface is not in the program");
      }
      StaticFiles.send(context, StaticFiles.file(in.readAllBytes(), Answers.JSON));
    }
  }
}
