package nl.inwonerreis.modeller.journey;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user should know about a journey or its numbers.
 *
 * @param rule stable kebab-case name of the rule, such as {@code dangling-flow}
 * @param element BPMN id, or null where no element is concerned
 * @param line line in the file, 1-based, or 0 where unknown
 * @param pointer JSON Pointer (RFC 6901) into the scenario, or null
 * @param message what is so, with the value
 * @param remedy what the user can do
 */
public record Finding(
    String rule,
    Severity severity,
    @Nullable String element,
    int line,
    @Nullable String pointer,
    Text message,
    Text remedy) {

  /** Errors first, then by element, pointer, line and rule. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::element, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::pointer, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::rule);

  /** Makes a finding about a BPMN element. */
  public static Finding of(
      String rule, Severity severity, String element, int line, Text message, Text remedy) {
    return new Finding(rule, severity, element, line, null, message, remedy);
  }

  /** Makes a finding about a place in a JSON file. */
  public static Finding at(
      String rule, Severity severity, String pointer, Text message, Text remedy) {
    return new Finding(rule, severity, null, 0, pointer, message, remedy);
  }
}
