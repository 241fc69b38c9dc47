package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result.DropOffCell;

/** Where and why residents drop off, most residents first, and which group that hits hardest. */
final class DropOffs {

  private static final int TOLD = 3;

  /** How many times the average a group is hit, its interval too, to be named as hit hardest. */
  private static final double HARDER = 1.2;

  /** A place and a reason; {@code count} is the mean per replication, over all groups. */
  record Place(String element, String kind, double count, List<String> groups) {}

  /** Which share of a group drops off at a place. */
  record GroupShare(String group, Estimate share) {}

  private final ReportView view;
  private final List<Place> places;
  private final double all;

  DropOffs(ReportView view) {
    this.view = view;
    Map<List<String>, List<DropOffCell>> cells =
        new TreeMap<>(Comparator.comparing(List::toString));
    for (DropOffCell cell : view.result().dropOff()) {
      if (cell.count() > 0 && !cell.group().equals(ALL) && !cell.element().equals(ALL)) {
        cells
            .computeIfAbsent(List.of(cell.element(), cell.kind()), key -> new ArrayList<>())
            .add(cell);
      }
    }
    this.places =
        cells.values().stream()
            .map(DropOffs::place)
            .sorted(Comparator.comparingDouble(Place::count).reversed())
            .toList();
    this.all = places.stream().mapToDouble(Place::count).sum();
  }

  private static Place place(List<DropOffCell> cells) {
    return new Place(
        cells.get(0).element(),
        cells.get(0).kind(),
        cells.stream().mapToDouble(DropOffCell::count).sum(),
        cells.stream().map(DropOffCell::group).sorted().toList());
  }

  /** Lists the places where five residents and more drop off. */
  List<Place> shown() {
    return places.stream().filter(place -> !view.residents().tooFew(place.count())).toList();
  }

  /** Counts the places that are too small to show. */
  int hidden() {
    return places.size() - shown().size();
  }

  /** Tells where most residents drop off, three places at most. */
  List<String> tell() {
    return shown().stream().limit(TOLD).map(this::sentence).toList();
  }

  /** Returns which share of all residents drops off here for this reason. */
  Optional<Estimate> share(Place place) {
    return share(place, ALL);
  }

  private Optional<Estimate> share(Place place, String group) {
    return view.estimates().find("dropOff", place.kind(), place.element(), group, ALL, "share");
  }

  /**
   * Lists the groups that are hit clearly harder than residents on average, the hardest first, with
   * those that cannot be told from it; empty where there is no clear difference.
   */
  List<GroupShare> hardest(Place place) {
    Optional<Estimate> average = share(place);
    if (average.isEmpty()) {
      return List.of();
    }
    List<GroupShare> harder =
        place.groups().stream()
            .flatMap(
                group -> share(place, group).stream().map(share -> new GroupShare(group, share)))
            .filter(group -> group.share().ci95Low() > HARDER * average.get().ci95High())
            .sorted(Comparator.comparingDouble((GroupShare g) -> g.share().value()).reversed())
            .toList();
    return harder.stream()
        .filter(group -> !Estimates.clearlyBelow(group.share(), harder.get(0).share()))
        .toList();
  }

  private String sentence(Place place) {
    String name = view.names().of(place.element());
    String reason = view.kind(place.kind());
    String part = view.wording().percent(place.count() / all);
    String sentence =
        share(place)
            .map(view.wording()::ofHundred)
            .map(share -> view.words().say("answer.placeShare", name, reason, share, part))
            .orElseGet(() -> view.words().say("answer.place", name, reason, part));
    List<String> groups = hardest(place).stream().limit(2).map(this::told).toList();
    return groups.isEmpty()
        ? sentence
        : sentence
            + " "
            + view.words().say("answer.hardest", String.join(view.words().say("and"), groups));
  }

  private String told(GroupShare group) {
    return view.words()
        .say(
            "answer.groupShare",
            view.names().of(group.group()),
            view.wording().ofHundred(group.share()));
  }
}
