package nl.inwonerreis.web.report;

import java.time.LocalDate;
import java.util.List;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.experiment.RowId;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made from.
 *
 * @param situations each with its result; the first is the base
 * @param comparison of the same results in the same order; null where there is one
 * @param precision how precise {@code row} had to be, as a share; null: not asked
 * @param row the number of which the precision was asked
 * @param files every file that was read, with its hash
 * @param made the day on which it was made
 * @param command the command line that makes it again
 */
public record PaperData(
    List<PageData> situations,
    @Nullable Comparison comparison,
    @Nullable Double precision,
    RowId row,
    List<HashedFile> files,
    LocalDate made,
    String command) {

  public PaperData {
    situations = List.copyOf(situations);
    files = List.copyOf(files);
    if (situations.isEmpty() || situations.stream().anyMatch(s -> s.result() == null)) {
      throw new IllegalArgumentException("A report is of situations with a result.");
    }
  }

  /**
   * A file that was read.
   *
   * @param sha256 hexadecimal
   */
  public record HashedFile(String name, String sha256) {}
}
