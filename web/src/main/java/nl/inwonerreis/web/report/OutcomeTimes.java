package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result.LeadTimeCurve;
import nl.inwonerreis.web.report.RichText.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How long it takes until residents are helped: distributions, half and 9 of 10, and the parts. */
final class OutcomeTimes {

  private static final List<String> BANDS =
      List.of("p5", "p10", "p25", "p50", "p75", "p90", "p95", "p99");

  /** A part of the lead time: a metric, or a kind of one. */
  private record Part(String id, String metric, String kind) {}

  /** The parts that together are the lead time, as the engine tells them apart. */
  private static final List<Part> PARTS =
      List.of(
          new Part("handling", "handling", ""),
          new Part("waiting", "waiting", ""),
          new Part("paused", "paused", ""),
          new Part("delay.delay", "delay", "delay"),
          new Part("delay.timer", "delay", "timer"),
          new Part("delay.appointment", "delay", "appointment"),
          new Part("delay.travel", "delay", "travel"),
          new Part("delay.closed", "delay", "closed"),
          new Part("delay.retry", "delay", "retry"),
          new Part("awaiting", "awaiting", ""));

  /** The same time by who is at work on it; waiting: nobody. */
  private static final List<Part> PARTIES =
      Stream.of("municipality", "chain", "resident", "waiting")
          .map(id -> new Part(id, "leadTimePart", id))
          .toList();

  private final ReportView view;
  private final Phrases words;
  private final OutcomeFigures figures;

  OutcomeTimes(ReportView view, Phrases words) {
    this.view = view;
    this.words = words;
    this.figures = new OutcomeFigures(view);
  }

  void put(ObjectNode page) {
    ArrayNode curves = page.putArray("curves");
    for (LeadTimeCurve curve : view.result().leadTimes()) {
      boolean margin = curve.group().equals(ALL) || curve.channel().equals(ALL);
      if (margin && !figures.fewHelped(curve.group(), curve.channel())) {
        curve(curves.addObject(), curve);
      }
    }
    ObjectNode speed = page.putObject("speed");
    ObjectNode groups = speed.putObject("groups");
    speed(groups.putObject(ALL), ALL, ALL);
    view.estimates().groups().forEach(g -> speed(groups.putObject(g), g, ALL));
    ObjectNode channels = speed.putObject("channels");
    view.estimates().channels().forEach(c -> speed(channels.putObject(c), ALL, c));
    parts(page, "parts", PARTS);
    parts(page, "parties", PARTIES);
  }

  private void curve(ObjectNode node, LeadTimeCurve curve) {
    node.put("group", curve.group());
    node.put("channel", curve.channel());
    ArrayNode seconds = node.putArray("s");
    curve.points().forEach(point -> seconds.add(rounded(point)));
    ArrayNode bands = node.putArray("band");
    for (String percentile : BANDS) {
      figures
          .find("leadTime", curve.group(), curve.channel(), percentile)
          .filter(row -> !Double.isNaN(row.ci95Low()))
          .ifPresent(
              row ->
                  bands
                      .addArray()
                      .add(Integer.parseInt(percentile.substring(1)))
                      .add(rounded(row.ci95Low()))
                      .add(rounded(row.ci95High())));
    }
  }

  /** To draw with: whole seconds. */
  private static long rounded(double seconds) {
    return Math.round(Math.max(0, seconds));
  }

  private void speed(ObjectNode node, String group, String channel) {
    figures.time(node, "p50", "leadTime", group, channel, "p50");
    figures.time(node, "p90", "leadTime", group, channel, "p90");
  }

  private void parts(ObjectNode page, String key, List<Part> all) {
    ObjectNode parts = page.putObject(key);
    ArrayNode names = parts.putArray("names");
    all.stream()
        .filter(part -> mean(part, ALL, ALL).isPresent())
        .forEach(
            part ->
                names
                    .addObject()
                    .put("id", part.id())
                    .put("name", words.sayOr(key + "." + part.id(), waitName(part))));
    ObjectNode groups = parts.putObject("groups");
    parts(groups, ALL, all, ALL, ALL);
    view.estimates().groups().forEach(g -> parts(groups, g, all, g, ALL));
    ObjectNode channels = parts.putObject("channels");
    view.estimates().channels().forEach(c -> parts(channels, c, all, ALL, c));
  }

  /** A wait has the same name on every page. */
  private String waitName(Part part) {
    return view.words().sayOr("wait." + part.id(), part.id());
  }

  private void parts(ObjectNode node, String key, List<Part> all, String group, String channel) {
    ObjectNode one = Json.object();
    for (Part part : all) {
      mean(part, group, channel)
          .ifPresent(
              row ->
                  one.set(
                      part.id(),
                      figures.fewHelped(group, channel) ? figures.tooFew() : figures.time(row)));
    }
    if (!one.isEmpty()) {
      figures.time(one, "leadTime", "leadTime", group, channel, "mean");
      node.set(key, one);
    }
  }

  private Optional<Estimate> mean(Part part, String group, String channel) {
    return view.estimates().find(part.metric(), part.kind(), ALL, group, channel, "mean");
  }

  /** Tells which group waits longest until 9 of 10 are helped, if that is clear. */
  ArrayNode slowestGroup() {
    return slowest(view.estimates().groups(), id -> p90(id, ALL), "time.slowestGroup", "groups");
  }

  /** Tells by which channel it takes longest until 9 of 10 are helped, if that is clear. */
  ArrayNode slowestChannel() {
    return slowest(
        view.estimates().channels(), id -> p90(ALL, id), "time.slowestChannel", "channels");
  }

  private ArrayNode slowest(
      List<String> ids, Function<String, Optional<Estimate>> time, String phrase, String what) {
    List<String> sorted =
        ids.stream()
            .filter(id -> time.apply(id).isPresent())
            .sorted(Comparator.comparingDouble(id -> time.apply(id).orElseThrow().value()))
            .toList();
    if (sorted.size() < 2) {
      return p90(ALL, ALL)
          .map(row -> RichText.of(words, "time.all", Told.of(view.wording().time(row))))
          .orElseGet(() -> RichText.of(words, "time.none"));
    }
    String slow = sorted.get(sorted.size() - 1);
    Estimate fast = time.apply(sorted.get(0)).orElseThrow();
    Estimate most = time.apply(slow).orElseThrow();
    if (!Estimates.clearlyBelow(fast, most)) {
      return RichText.of(words, "time.noGap." + what);
    }
    return RichText.of(
        words,
        phrase,
        view.names().of(slow),
        Told.of(view.wording().time(most)),
        view.names().of(sorted.get(0)),
        Told.of(view.wording().time(fast)));
  }

  private Optional<Estimate> p90(String group, String channel) {
    return figures
        .find("leadTime", group, channel, "p90")
        .filter(row -> !figures.fewHelped(group, channel));
  }

  /** Tells which part of the lead time is longest, if that is clear. */
  ArrayNode longestPart() {
    return longest(PARTS, "parts");
  }

  /** Tells who takes most of the lead time, if that is clear. */
  ArrayNode longestParty() {
    return longest(PARTIES, "parties");
  }

  private ArrayNode longest(List<Part> all, String key) {
    List<Part> sorted =
        all.stream()
            .filter(part -> mean(part, ALL, ALL).isPresent())
            .sorted(Comparator.comparingDouble(part -> -mean(part, ALL, ALL).orElseThrow().value()))
            .toList();
    Optional<Estimate> lead = figures.find("leadTime", ALL, ALL, "mean");
    if (sorted.size() < 2 || lead.isEmpty() || figures.fewHelped(ALL, ALL)) {
      return RichText.of(words, "time.none");
    }
    Estimate most = mean(sorted.get(0), ALL, ALL).orElseThrow();
    if (!Estimates.clearlyBelow(mean(sorted.get(1), ALL, ALL).orElseThrow(), most)) {
      return RichText.of(words, "parts.noGap");
    }
    return RichText.of(
        words,
        key + ".longest." + sorted.get(0).id(),
        Told.of(view.wording().time(most)),
        Told.of(view.wording().time(lead.get())));
  }
}
