package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.result.Estimate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The band of a journey: which share is still on the way after each place where residents leave.
 */
final class ListBand {

  /** How many places are told in words; the drawing shows them all. */
  private static final int TOLD = 5;

  private record Place(String name, double share) {}

  private final Journey journey;
  private final ReportView view;
  private final Phrases words;
  private final DropOffs dropOffs;

  ListBand(Journey journey, ReportView view, Phrases words) {
    this.journey = journey;
    this.view = view;
    this.words = words;
    this.dropOffs = new DropOffs(view);
  }

  /**
   * Puts {@code band}: {@code [{v, name?}]} in the order in which the places are met, 1 first and
   * the share that is helped last; {@code other} marks who leaves without dropping off. And {@code
   * bandText}, the same in words.
   */
  void put(ObjectNode node, Estimate helped) {
    List<Place> places = places();
    ArrayNode band = node.putArray("band");
    Json.put(band.addObject(), "v", 1);
    double left = 1;
    for (Place place : places) {
      left = Math.max(helped.value(), left - place.share());
      ObjectNode stop = band.addObject();
      Json.put(stop, "v", left);
      stop.put("name", place.name());
    }
    if (left > helped.value()) {
      ObjectNode stop = band.addObject();
      Json.put(stop, "v", helped.value());
      stop.put("other", true);
    }
    node.put("bandText", text(places, helped));
  }

  private List<Place> places() {
    Map<String, Double> shares = new HashMap<>();
    for (DropOffs.Place place : dropOffs.shown()) {
      dropOffs
          .share(place)
          .ifPresent(row -> shares.merge(place.element(), row.value(), Double::sum));
    }
    return FlowOrder.of(journey).stream()
        .filter(step -> shares.getOrDefault(step.id(), 0.0) > 0)
        .map(step -> new Place(view.names().of(step.id()), shares.getOrDefault(step.id(), 0.0)))
        .toList();
  }

  private String text(List<Place> places, Estimate helped) {
    List<Place> most =
        places.stream().sorted((a, b) -> Double.compare(b.share(), a.share())).limit(TOLD).toList();
    List<String> told = new ArrayList<>();
    for (Place place : places) {
      if (most.contains(place)) {
        String share = view.wording().percent(place.share()).replace("%", "");
        told.add(words.say("band.place", share, place.name()));
      }
    }
    String end = words.say("band.helped", view.wording().ofHundred(helped));
    return told.isEmpty() ? end : words.say("band.exits", String.join("; ", told)) + " " + end;
  }
}
