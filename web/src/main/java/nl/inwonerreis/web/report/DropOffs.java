package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.List;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result.DropOffCell;

/** Where, why and which residents drop off: the cells of a result, most residents first. */
final class DropOffs {

  private final ReportView view;
  private final List<DropOffCell> cells;
  private final double all;

  DropOffs(ReportView view) {
    this.view = view;
    this.cells =
        view.result().dropOff().stream()
            .filter(cell -> cell.count() > 0 && !cell.group().equals(ALL))
            .filter(cell -> !cell.element().equals(ALL))
            .sorted(
                Comparator.comparingDouble(DropOffCell::count)
                    .reversed()
                    .thenComparing(DropOffCell::element)
                    .thenComparing(DropOffCell::kind)
                    .thenComparing(DropOffCell::group))
            .toList();
    this.all = cells.stream().mapToDouble(DropOffCell::count).sum();
  }

  /** Lists the cells of five residents and more. */
  List<DropOffCell> shown() {
    return cells.stream().filter(cell -> !view.residents().tooFew(cell.count())).toList();
  }

  /** Counts the cells that are too small to show. */
  int hidden() {
    return cells.size() - shown().size();
  }

  /** Tells where most residents drop off, three places at most. */
  List<String> tell() {
    return shown().stream().limit(3).map(this::sentence).toList();
  }

  /** Returns the cell's part of all who drop off. */
  double partOfAll(DropOffCell cell) {
    return cell.count() / all;
  }

  /** Returns which share of the group drops off here for this reason, with its interval. */
  String shareOfGroup(DropOffCell cell) {
    return view.estimates()
        .find("dropOff", cell.kind(), cell.element(), cell.group(), ALL, "share")
        .map(view.wording()::share)
        .orElse("");
  }

  private String sentence(DropOffCell cell) {
    String place = view.names().of(cell.element());
    String group = view.names().of(cell.group());
    String part = view.wording().percent(partOfAll(cell));
    return view.estimates()
        .find("dropOff", cell.kind(), cell.element(), cell.group(), ALL, "share")
        .map(share -> withShare(cell, place, group, part, share))
        .orElseGet(
            () -> view.words().say("answer.place", place, view.kind(cell.kind()), group, part));
  }

  private String withShare(
      DropOffCell cell, String place, String group, String part, Estimate share) {
    return view.words()
        .say(
            "answer.placeShare",
            place,
            view.kind(cell.kind()),
            group,
            view.wording().ofHundred(share),
            part);
  }
}
