package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.web.report.Language;

/** The one page that all addresses of the viewer get, in the language of the visitor. */
final class ShellPage {

  /** The addresses of pages; what follows is for the browser. */
  static final List<String> PATHS =
      List.of(
          "/",
          "/reis/{id}/kaart",
          "/reis/{id}/wandeling",
          "/reis/{id}/wandeling/{stap}",
          "/reis/{id}/uitkomst",
          "/reis/{id}/vergelijken",
          "/reis/{id}/getallen",
          "/bibliotheek",
          "/hulp",
          "/toegankelijkheid");

  private static final int YEAR = 365 * 24 * 3600;

  private final StaticFiles files;

  ShellPage(StaticFiles files) {
    this.files = files;
  }

  void addTo(Endpoints endpoints) {
    PATHS.forEach(path -> endpoints.get(path, this::send));
  }

  void send(Context context) throws IOException {
    Language language = Answers.language(context);
    Language chosen = Answers.named(context.queryParam(Answers.COOKIE));
    if (chosen != null) {
      Cookie cookie = new Cookie(Answers.COOKIE, chosen.id());
      cookie.setMaxAge(YEAR);
      cookie.setSameSite(SameSite.LAX);
      context.cookie(cookie);
    }
    Optional<StaticFiles.File> shell = files.find("index.html");
    if (shell.isEmpty()) {
      throw Problems.of(404);
    }
    String html = new String(shell.get().bytes(), StandardCharsets.UTF_8);
    String told = html.replaceFirst("<html lang=\"[a-z]*\"", "<html lang=\"" + language.id() + '"');
    context.header("Content-Language", language.id());
    StaticFiles.send(
        context, StaticFiles.file(told.getBytes(StandardCharsets.UTF_8), shell.get().type()));
  }
}
