package nl.inwonerreis.web.run;

import java.util.List;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.PaperData;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made from.
 *
 * @param data null when the journey or a scenario is refused
 * @param files the files read, with the findings of reading and checking
 */
public record Reported(@Nullable PaperData data, List<CheckedFile> files) {

  public Reported {
    files = List.copyOf(files);
  }

  static Reported refused(List<CheckedFile> files) {
    return new Reported(null, files);
  }
}
