package nl.inwonerreis.modeller.bpmn;

/** How large a BPMN file may be. A file beyond a limit is refused before it takes memory. */
public final class BpmnLimits {

  /** Bytes in a file. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  /** Levels of nesting; the root element is level 1. */
  public static final int MAX_DEPTH = 200;

  /** Attributes of one element, namespace declarations included. */
  public static final int MAX_ATTRIBUTES = 1_000;

  /** Elements in a file. */
  public static final int MAX_ELEMENTS = 100_000;

  /** Findings of schema validation that are reported one by one. */
  static final int MAX_SCHEMA_FINDINGS = 50;

  private BpmnLimits() {}
}
