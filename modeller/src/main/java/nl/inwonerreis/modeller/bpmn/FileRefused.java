package nl.inwonerreis.modeller.bpmn;

import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;

/** Says that a file cannot be read at all, as a finding; never leaves this package. */
final class FileRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  FileRefused(String rule, int line, Text message, Text remedy) {
    this(rule, null, line, message, remedy);
  }

  FileRefused(String rule, @Nullable String element, int line, Text message, Text remedy) {
    super(message.en());
    this.finding = new Finding(rule, Severity.ERROR, element, line, null, message, remedy);
  }

  Finding finding() {
    return finding;
  }
}
