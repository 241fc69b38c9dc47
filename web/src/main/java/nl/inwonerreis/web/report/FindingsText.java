package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;

/** Findings as text, grouped per file, with a summary at the end. */
public final class FindingsText implements FindingsWriter {

  private final Language language;
  private final Phrases words;
  private final int width;
  private final Style style;

  /** Makes a writer for lines of at most {@code width} characters. */
  public FindingsText(Language language, int width, boolean colour) {
    this.language = language;
    this.words = Phrases.load("nl.inwonerreis.web.report.words", language);
    this.width = width;
    this.style = new Style(colour);
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    for (CheckedFile file : files) {
      String state = file.findings().isEmpty() ? words.say("check.clean") : "";
      out.append(style.bold(file.file())).append(state).append('\n');
      FindingLines lines = new FindingLines(language, new Names(file.names()), width, style);
      for (Finding finding : file.findings().stream().sorted(Finding.ORDER).toList()) {
        for (String line : lines.of(finding)) {
          out.append(line).append('\n');
        }
      }
    }
    out.append('\n').append(summary(files)).append('\n');
  }

  private String summary(List<CheckedFile> files) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = files.stream().mapToLong(file -> file.count(severity)).sum();
      if (count > 0 || severity == Severity.ERROR) {
        counts.add(words.say("check." + severity.name() + (count == 1 ? ".one" : ".many"), count));
      }
    }
    return words.say(
        files.size() == 1 ? "check.summary.one" : "check.summary",
        files.size(),
        String.join(", ", counts));
  }
}
