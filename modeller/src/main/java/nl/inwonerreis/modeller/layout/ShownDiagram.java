package nl.inwonerreis.modeller.layout;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;

/**
 * A BPMN document to show.
 *
 * @param xml the document in UTF-8, with a diagram unless a finding says why not
 * @param laidOut whether the diagram was made here, and is not that of the file
 * @param findings why there is no diagram to show; empty where there is one
 */
public record ShownDiagram(byte[] xml, boolean laidOut, List<Finding> findings) {

  public ShownDiagram {
    findings = List.copyOf(findings);
  }
}
