package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.ParetoFront;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.statistics.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Work of staff beside what it gives, one point a scenario: which choices nothing is better than.
 */
final class ComparePareto {

  private final ComparisonView view;
  private final ComparisonSentences sentences;
  private final CompareVerdicts verdicts;
  private final Wording wording;

  ComparePareto(
      ComparisonView view,
      ComparisonSentences sentences,
      CompareVerdicts verdicts,
      Wording wording) {
    this.view = view;
    this.sentences = sentences;
    this.verdicts = verdicts;
    this.wording = wording;
  }

  /** Puts a drawing for each thing that work gives; none where there is no work. */
  void put(ObjectNode page) {
    ArrayNode list = page.putArray("pareto");
    List<Estimate> work = values(Headline.STAFF_TIME);
    if (work.stream().allMatch(row -> row.value() == 0)) {
      return;
    }
    for (Headline gives : List.of(Headline.FIRST_CONTACT, Headline.HELPED)) {
      List<Estimate> worth = values(gives);
      if (worth.size() == work.size() && !worth.isEmpty()) {
        drawing(list.addObject(), gives, work, worth);
      }
    }
  }

  /** Lists the value of each scenario; fewer where one has none. */
  private List<Estimate> values(Headline headline) {
    List<Estimate> values = new ArrayList<>();
    for (int s = 0; s <= view.scenarios(); s++) {
      Cell cell = headline.row().cell();
      Optional<Estimate> row =
          new Estimates(view.comparison().result(s))
              .find(
                  cell.metric(),
                  cell.kind(),
                  cell.element(),
                  cell.group(),
                  cell.channel(),
                  headline.statistic());
      row.ifPresent(values::add);
    }
    return values.size() == view.scenarios() + 1 ? values : List.of();
  }

  private void drawing(ObjectNode node, Headline gives, List<Estimate> work, List<Estimate> worth) {
    List<ParetoFront.Point> points = new ArrayList<>();
    for (int s = 0; s < work.size(); s++) {
      points.add(new ParetoFront.Point(work.get(s).value(), worth.get(s).value()));
    }
    List<Boolean> dominated = ParetoFront.dominated(points);
    node.put("id", gives.id());
    node.put("label", sentences.label(gives));
    node.put("work", sentences.label(Headline.STAFF_TIME));
    ArrayNode list = node.putArray("points");
    for (int s = 0; s < points.size(); s++) {
      ObjectNode point = list.addObject();
      point.put("letter", ComparisonView.letter(s));
      point.set("x", PageNumber.rounded(work.get(s), wording.shortTime(work.get(s))));
      point.set("y", PageNumber.rounded(worth.get(s), wording.ofHundred(worth.get(s))));
      point.put("dominated", dominated.get(s));
      if (s > 0 && verdicts.of(s).colour().equals("bad")) {
        point.put("remark", verdicts.badge(s));
      }
    }
    List<Integer> front = new ArrayList<>();
    for (int s = 0; s < points.size(); s++) {
      if (!dominated.get(s)) {
        front.add(s);
      }
    }
    node.put("head", view.words().say("pareto.head", verdicts.letters(front, "or")));
    ArrayNode line = node.putArray("front");
    front.stream()
        .sorted(Comparator.comparingDouble(s -> work.get(s).value()))
        .forEach(s -> line.add(ComparisonView.letter(s)));
  }
}
