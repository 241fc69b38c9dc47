package nl.inwonerreis.modeller.bpmn;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import org.jspecify.annotations.Nullable;

/**
 * What reading a BPMN file gave.
 *
 * @param journey the journey, or null when the file cannot be read; then a finding says why
 * @param document the whole file, for writing and for line numbers; null when {@code journey} is
 * @param findings all findings of reading, in the order of {@link Finding#ORDER}
 */
public record BpmnReading(
    @Nullable Journey journey, @Nullable BpmnDocument document, List<Finding> findings) {

  public BpmnReading {
    findings = List.copyOf(findings);
  }
}
