package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Lane;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads lane sets flat, outer lanes first. */
final class LaneReader {

  private final ReadingContext context;

  LaneReader(ReadingContext context) {
    this.context = context;
  }

  void read(Element laneSet, @Nullable String parent, List<Lane> found) {
    for (Element lane : XmlElements.children(laneSet, "lane")) {
      String id = context.idOf(lane);
      found.add(
          new Lane(
              id,
              XmlElements.plainName(lane),
              PartyReader.partyOf(lane, context),
              parent,
              nodesOf(lane)));
      XmlElements.children(lane, "childLaneSet").forEach(set -> read(set, id, found));
    }
  }

  private List<String> nodesOf(Element lane) {
    List<String> nodes = new ArrayList<>();
    for (Element reference : XmlElements.children(lane, "flowNodeRef")) {
      String id = reference.getTextContent().strip();
      Optional<Element> node = context.find(id);
      if (node.filter(FlowNodeNames::isFlowNode).isPresent()) {
        nodes.add(context.idOf(node.get()));
      } else if (node.isEmpty()) {
        context.warning(
            "unknown-lane-node",
            lane,
            Text.of(
                "Baan '%s' noemt '%s', maar die stap bestaat niet.",
                "Lane '%s' names '%s', and there is no such step.", context.idOf(lane), id),
            Text.of("Haal de verwijzing weg.", "Remove the reference."));
      }
    }
    return nodes;
  }
}
