package nl.inwonerreis.web.run;

import java.io.IOException;
import java.util.List;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;

/** Checks the files of a journey. */
@FunctionalInterface
public interface JourneyChecker {

  /** Reads and checks all files of a journey; every file that was read is in the answer. */
  List<CheckedFile> check(JourneyFiles files) throws IOException;
}
