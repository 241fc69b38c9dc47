package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.List;

/** Writes the findings of several files in one form. */
public interface FindingsWriter {

  /** Writes all files to {@code out}, with {@code \n} as line end. */
  void write(List<CheckedFile> files, Appendable out) throws IOException;
}
