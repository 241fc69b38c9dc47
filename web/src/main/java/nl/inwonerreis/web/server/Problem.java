package nl.inwonerreis.web.server;

import java.util.List;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.ProblemJson;

/** A request that is not answered as asked, told as problem details (RFC 9457). */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;
  private final transient Text title;
  private final transient Text detail;
  private final transient Text remedy;
  private final transient List<CheckedFile> files;

  Problem(int status, String type, Text title, Text detail, Text remedy, List<CheckedFile> files) {
    super(type, null, false, false);
    this.status = status;
    this.type = type;
    this.title = title;
    this.detail = detail;
    this.remedy = remedy;
    this.files = List.copyOf(files);
  }

  Problem(int status, String type, Text title, Text detail, Text remedy) {
    this(status, type, title, detail, remedy, List.of());
  }

  int status() {
    return status;
  }

  String json(Language language) {
    return ProblemJson.text(type, status, title, detail, remedy, files, language);
  }
}
