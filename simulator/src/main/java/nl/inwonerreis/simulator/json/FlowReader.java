package nl.inwonerreis.simulator.json;

import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** Reads the probabilities of sequence flows. */
final class FlowReader {

  private final JourneyIndex journey;
  private final Faults faults;
  private final Scalars scalars;
  private final Selectors selectors;

  FlowReader(KnownNames known, JourneyIndex journey, Faults faults) {
    this.journey = journey;
    this.faults = faults;
    this.scalars = new Scalars(faults);
    this.selectors = new Selectors(known, faults);
  }

  Map<String, Selector<Double>> read(@Nullable Json value) {
    Map<String, Selector<Double>> flows = new TreeMap<>();
    if (value == null) {
      return flows;
    }
    Ids.objectOf(value, faults)
        .forEach(
            (id, written) -> {
              String pointer = written.pointer();
              boolean exists =
                  Ids.isKnown(
                      id, pointer, journey.flows().keySet(), "unknown-flow", Ids.FLOW, faults);
              Selector<Double> share = selectors.read(written, scalars::share);
              if (exists) {
                fits(id, pointer);
              }
              if (share != null) {
                flows.put(id, share);
              }
            });
    return flows;
  }

  private void fits(String id, String pointer) {
    SequenceFlow flow = journey.flows().get(id);
    boolean without =
        flow != null
            && journey.nodes().get(flow.source()) instanceof Gateway gateway
            && (gateway.kind() == Gateway.Kind.PARALLEL
                || gateway.kind() == Gateway.Kind.EVENT_BASED);
    if (without) {
      faults.error(
          "wrong-kind",
          pointer,
          new Text(
              "De gateway voor deze pijl kiest niet met kansen (%s).".formatted(pointer),
              "The gateway before this flow does not choose by probability (%s)."
                  .formatted(pointer)),
          new Text(
              "Misschien hoort daar een exclusieve gateway.",
              "Maybe there should be an exclusive gateway."));
    }
  }
}
