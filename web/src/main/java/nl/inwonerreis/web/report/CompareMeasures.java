package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Verdict;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.statistics.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The differences of a page: each measure for all residents, and for each group. */
final class CompareMeasures {

  private final ComparisonView view;
  private final ComparisonSentences sentences;
  private final Phrases units;
  private final List<Residents> residents = new ArrayList<>();

  CompareMeasures(ComparisonView view, ComparisonSentences sentences, Phrases units) {
    this.view = view;
    this.sentences = sentences;
    this.units = units;
    for (int s = 0; s <= view.scenarios(); s++) {
      Result result = view.comparison().result(s);
      residents.add(new Residents(result, new Estimates(result)));
    }
  }

  void put(ObjectNode page) {
    ArrayNode rows = page.putArray("rows");
    ArrayNode byGroup = page.putArray("byGroup");
    for (Headline headline : shown()) {
      List<Difference> all = of(headline, Cell.ALL);
      row(rows.addObject(), headline, all).put("label", sentences.label(headline));
      if (headline == Headline.HELPED) {
        weakest().ifPresent(group -> weakest(rows.addObject(), group));
      }
      byGroup(byGroup, headline);
    }
  }

  /** Lists the measures of which something is other than 0. */
  List<Headline> shown() {
    return Arrays.stream(Headline.values())
        .filter(
            headline ->
                of(headline, Cell.ALL).stream()
                    .anyMatch(d -> d.pair().base() != 0 || d.pair().other() != 0))
        .toList();
  }

  private List<Difference> of(Headline headline, String group) {
    List<Difference> found = new ArrayList<>();
    for (int s = 1; s <= view.scenarios(); s++) {
      view.comparison().find(s, headline.row(group)).ifPresent(found::add);
    }
    return found;
  }

  private ObjectNode row(ObjectNode node, Headline headline, List<Difference> differences) {
    String unit = unit(differences);
    node.put("id", headline.id());
    node.put("unit", unit);
    node.put("better", headline.metric().better() == Metric.Better.DOWN ? -1 : 1);
    ObjectNode cells = node.putObject("cells");
    for (Difference difference : differences) {
      cells.set(ComparisonView.letter(difference.scenario()), cell(difference, unit.isEmpty()));
    }
    return node;
  }

  /** Returns the unit that all have; empty where they have several. */
  private String unit(List<Difference> differences) {
    Set<String> all =
        differences.stream()
            .filter(d -> d.pair().difference() != 0)
            .map(view.wording()::unit)
            .collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : "";
  }

  private ObjectNode cell(Difference d, boolean withUnit) {
    String group = d.cell().group();
    ObjectNode node = Json.object();
    boolean few =
        residents.get(0).tooFewEnded(group, Cell.ALL)
            || residents.get(d.scenario()).tooFewEnded(group, Cell.ALL);
    if (few) {
      return node.put("text", units.say("tooFew"));
    }
    Json.put(node, "v", PageNumber.drawable(d.pair().difference()));
    if (!Double.isNaN(d.adjusted().low())) {
      Json.put(node, "lo", PageNumber.drawable(d.adjusted().low()));
      Json.put(node, "hi", PageNumber.drawable(d.adjusted().high()));
    }
    node.put("text", text(d, withUnit));
    node.put("base", view.wording().value(d, true));
    node.put("verdict", d.verdict().id());
    return node.put("said", view.words().say("verdict." + d.verdict().id()));
  }

  private String text(Difference d, boolean withUnit) {
    String number = view.wording().number(d) + " " + view.wording().interval(d);
    return withUnit && d.pair().difference() != 0 ? view.wording().signed(d) : number;
  }

  private void byGroup(ArrayNode list, Headline headline) {
    List<Difference> differences = new ArrayList<>();
    List<String> groups = groups(headline);
    groups.forEach(group -> differences.addAll(of(headline, group)));
    if (groups.size() < 2) {
      return;
    }
    ObjectNode node = list.addObject();
    node.put("id", headline.id());
    node.put("label", sentences.label(headline));
    node.put("better", headline.metric().better() == Metric.Better.DOWN ? -1 : 1);
    axis(node, headline, differences);
    ArrayNode rows = node.putArray("groups");
    for (String group : groups) {
      List<Difference> own = of(headline, group);
      ObjectNode row = row(rows.addObject(), headline, own);
      row.put("id", group).put("label", view.names().of(group));
      row.put("worse", own.stream().anyMatch(d -> d.verdict() == Verdict.WORSE));
    }
  }

  /** Puts by what the numbers of an axis are divided, and what its unit is called. */
  private void axis(ObjectNode node, Headline headline, List<Difference> differences) {
    boolean share = headline.statistic().equals("share");
    String unit = differences.isEmpty() ? "" : differences.get(0).unit();
    double most =
        differences.stream().mapToDouble(d -> Math.abs(d.pair().difference())).max().orElse(0);
    TimeUnit time = TimeUnit.fitting(most);
    Json.put(node, "divide", share ? 0.01 : unit.equals("s") ? time.seconds() : 1);
    node.put(
        "axis",
        share
            ? view.words().say("ofHundred")
            : switch (unit) {
              case "s" -> units.say("unit." + time.key() + ".many");
              case "EUR" -> view.words().say("euro");
              default -> "";
            });
  }

  /** Lists the groups that have this number, the one that is helped least often now first. */
  private List<String> groups(Headline headline) {
    Set<String> found = new LinkedHashSet<>();
    view.comparison().differences().stream()
        .filter(d -> Headline.HELPED.covers(d.row()))
        .sorted(Comparator.comparingDouble(d -> d.pair().base()))
        .map(d -> d.cell().group())
        .forEach(found::add);
    view.comparison().differences().stream()
        .filter(d -> headline.covers(d.row()))
        .map(d -> d.cell().group())
        .forEach(found::add);
    found.removeIf(group -> !CompareVerdicts.isGroup(group) || of(headline, group).isEmpty());
    return List.copyOf(found);
  }

  /** Finds the group that is helped least often in the base. */
  private Optional<String> weakest() {
    List<String> groups = groups(Headline.HELPED);
    return groups.size() < 2
        ? Optional.empty()
        : groups.stream().filter(g -> !residents.get(0).tooFewEnded(g, Cell.ALL)).findFirst();
  }

  private void weakest(ObjectNode node, String group) {
    row(node, Headline.HELPED, of(Headline.HELPED, group));
    node.put("id", "weakest");
    node.put("label", view.words().say("label.weakest"));
    node.put("about", view.names().of(group));
  }
}
