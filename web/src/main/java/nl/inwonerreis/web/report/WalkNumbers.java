package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.DropOffCell;

/**
 * The simulated numbers of each step of the walk, by group and channel. A drop-off at an end counts
 * at the step that leads to it.
 */
final class WalkNumbers {

  private final WalkRoute route;
  private final Estimates estimates;
  private final Residents residents;

  /** For each step the places of drop-off that count there, with their kinds. */
  private final Map<String, List<Place>> places = new LinkedHashMap<>();

  /** An element and a kind of drop-off. */
  record Place(String element, String kind) {}

  /** A metric of time with the values that half and nine in ten stay below. */
  record Times(String metric, Estimate half, Estimate most) {}

  WalkNumbers(Result result, WalkRoute route) {
    this.route = route;
    this.estimates = new Estimates(result);
    this.residents = new Residents(result, estimates);
    for (DropOffCell cell : result.dropOff()) {
      if (!cell.element().equals(ALL) && !cell.kind().equals(ALL)) {
        add(new Place(cell.element(), cell.kind()));
      }
    }
  }

  private void add(Place place) {
    Optional<Node> stop = route.stopOf(place.element());
    List<Node> stops = route.stops();
    if (stops.isEmpty()) {
      return;
    }
    String id = stop.orElse(stops.get(0)).id();
    List<Place> here = places.computeIfAbsent(id, key -> new ArrayList<>());
    if (!here.contains(place)) {
      here.add(place);
    }
  }

  Estimates estimates() {
    return estimates;
  }

  Residents residents() {
    return residents;
  }

  /** Finds how often a step happens, as a share of arrivals or a count. */
  Optional<Estimate> visits(Node stop, String group, String channel, String statistic) {
    return estimates.find("visits", "", stop.id(), group, channel, statistic);
  }

  /** Returns whether so few residents of this group came by this channel that nothing is shown. */
  boolean tooFew(Node stop, String group, String channel) {
    return visits(stop, group, channel, "count")
        .map(c -> residents.tooFew(c.value()))
        .orElse(false);
  }

  /** Finds the share of a group that drops off at a step, for whatever reason. */
  Optional<Estimate> dropOff(Node stop, String group, String channel) {
    return sum(places(stop).stream().flatMap(p -> share(p, group, channel).stream()).toList());
  }

  /** Lists why a group drops off at a step, by kind, most first. */
  Map<String, Estimate> reasons(Node stop, String group, String channel) {
    Map<String, List<Estimate>> kinds = new LinkedHashMap<>();
    for (Place place : places(stop)) {
      share(place, group, channel)
          .ifPresent(row -> kinds.computeIfAbsent(place.kind(), k -> new ArrayList<>()).add(row));
    }
    List<Map.Entry<String, Estimate>> found = new ArrayList<>();
    kinds.forEach((kind, rows) -> sum(rows).ifPresent(all -> found.add(Map.entry(kind, all))));
    found.removeIf(entry -> entry.getValue().value() <= 0);
    found.sort((a, b) -> Double.compare(b.getValue().value(), a.getValue().value()));
    Map<String, Estimate> sorted = new LinkedHashMap<>();
    found.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** Lists the places of drop-off that count at a step. */
  private List<Place> places(Node stop) {
    return places.getOrDefault(stop.id(), List.of());
  }

  /** Finds the share of a group that drops off at a place. */
  private Optional<Estimate> share(Place place, String group, String channel) {
    return estimates.find("dropOff", place.kind(), place.element(), group, channel, "share");
  }

  /** Finds the share of a group that has not dropped off before or at each step. */
  Map<String, Estimate> stillOn(String group, String channel) {
    Map<String, Estimate> still = new LinkedHashMap<>();
    List<Estimate> lost = new ArrayList<>();
    if (estimates.find("dropOff", group, channel, "share").isEmpty()) {
      return still;
    }
    for (Node stop : route.stops()) {
      dropOff(stop, group, channel).ifPresent(lost::add);
      Estimate sum = sum(lost).orElse(null);
      still.put(stop.id(), sum == null ? whole() : rest(sum));
    }
    return still;
  }

  private static Estimate whole() {
    return new Estimate("dropOff", "", ALL, ALL, ALL, "share", "1", 1, 1, 1, 0);
  }

  private static Estimate rest(Estimate lost) {
    return with(lost, 1 - lost.value(), 1 - lost.ci95High(), 1 - lost.ci95Low());
  }

  /**
   * Adds estimates from the same replications. The sum of half-widths is never smaller than the
   * half-width of the sum, so that the interval is wide enough whatever their correlation.
   */
  private static Optional<Estimate> sum(List<Estimate> parts) {
    return parts.stream()
        .reduce(
            (a, b) ->
                with(
                    a,
                    a.value() + b.value(),
                    a.ci95Low() + b.ci95Low(),
                    a.ci95High() + b.ci95High()));
  }

  private static Estimate with(Estimate like, double value, double low, double high) {
    return new Estimate(
        like.metric(),
        "",
        like.element(),
        like.group(),
        like.channel(),
        like.statistic(),
        like.unit(),
        value,
        low,
        high,
        like.n());
  }

  /** Finds the share of visits that end without service. */
  Optional<Estimate> left(Node stop, String group, String channel) {
    return estimates
        .find("left", "", stop.id(), group, channel, "share")
        .filter(row -> row.value() > 0);
  }

  /** Returns the reasons of visits that end without service, most first. */
  Map<String, Estimate> leftKinds(Node stop, String group, String channel) {
    Map<String, Estimate> found = new LinkedHashMap<>();
    List<Estimate> rows = new ArrayList<>();
    for (DropOffKind kind : DropOffKind.values()) {
      estimates.find("left", kind.id(), stop.id(), group, channel, "share").ifPresent(rows::add);
    }
    rows.sort((a, b) -> Double.compare(b.value(), a.value()));
    rows.stream().filter(row -> row.value() > 0).forEach(row -> found.put(row.kind(), row));
    return found;
  }

  /** Lists the waits at a step, each by its name. */
  List<Waits.Wait> waits(String element, String group, String channel) {
    return Waits.of(estimates, element, group, channel);
  }

  /** Finds the wait at a step that takes 9 of 10 residents longest. */
  Optional<Waits.Wait> longestWait(String element, String group, String channel) {
    return Waits.longest(waits(element, group, channel));
  }

  /** Finds a metric of time at a step. */
  Optional<Times> times(String metric, String element, String group, String channel) {
    Optional<Estimate> half = estimates.find(metric, "", element, group, channel, "p50");
    Optional<Estimate> most = estimates.find(metric, "", element, group, channel, "p90");
    return half.isPresent() && most.isPresent()
        ? Optional.of(new Times(metric, half.get(), most.get()))
        : Optional.empty();
  }
}
