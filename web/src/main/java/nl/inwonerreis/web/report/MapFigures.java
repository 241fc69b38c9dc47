package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.web.report.Waits.Wait;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The simulated numbers of one step as JSON, each as {@code {v, lo, hi, text}}: raw for drawing,
 * written for reading. A number that rests on fewer than five residents is only a text; what was
 * not observed is absent.
 */
final class MapFigures {

  private final ReportView view;
  private final Phrases words;
  private final OutcomeNorms norms;
  private final Map<String, List<NormVerdict>> normsAt;

  MapFigures(ReportView view, Phrases words, Journey journey) {
    this.view = view;
    this.words = words;
    this.norms = new OutcomeNorms(view, words);
    this.normsAt = normsAt(view, journey);
  }

  /**
   * Finds for each step the norms that are decided there: where the clock stops, or at the queue.
   */
  private static Map<String, List<NormVerdict>> normsAt(ReportView view, Journey journey) {
    Map<String, List<NormVerdict>> found = new HashMap<>();
    for (Norm norm : journey.card().norms()) {
      String place = norm.to() == null ? norm.from() : norm.to();
      if (place != null) {
        view.result().norms().stream()
            .filter(verdict -> verdict.norm().equals(norm.id()))
            .forEach(v -> found.computeIfAbsent(place, key -> new ArrayList<>()).add(v));
      }
    }
    return found;
  }

  private void norms(ObjectNode node, String element, String group) {
    List<NormVerdict> here = normsAt.getOrDefault(element, List.of());
    if (here.isEmpty()) {
      return;
    }
    ArrayNode list = node.putArray("norms");
    for (NormVerdict norm : here) {
      ObjectNode reached = norms.reached(norm, group, ALL);
      String text = reached.path("text").asString("");
      reached.put("name", norm.name());
      reached.put("asked", norms.asked(norm));
      reached.put("tag", words.say("tag.norm", text));
      list.add(reached);
    }
  }

  /** Makes the numbers of a step for one group; empty where nothing was observed. */
  ObjectNode of(String element, String group) {
    ObjectNode node = Json.object();
    dropOff(node, element, group);
    boolean few =
        find("visits", "", element, group, ALL, "count")
            .map(row -> row.value() > 0 && view.residents().tooFew(row.value()))
            .orElse(false);
    find("visits", "", element, group, ALL, "share")
        .ifPresent(row -> node.set("visits", few ? tooFew() : share(row)));
    waits(node, element, group, few);
    channels(node, element, group);
    norms(node, element, group);
    return node;
  }

  private void dropOff(ObjectNode node, String element, String group) {
    Optional<Estimate> all = find("dropOff", "", element, group, ALL, "share");
    if (all.isEmpty() || all.get().value() == 0) {
      return;
    }
    ObjectNode dropOff = node.putObject("dropOff");
    if (few("dropOff", "", element, group, ALL)) {
      dropOff.set("all", tooFew());
      return;
    }
    ObjectNode share = share(all.get());
    dropOff.set("all", share);
    dropOff.put(
        "tag",
        words.say(
            "tag.dropOff",
            view.wording().hundredth(all.get()),
            view.wording().shareInterval(all.get())));
    ArrayNode kinds = dropOff.putArray("kinds");
    kinds(element, group).forEach(row -> kinds.add(kind(row)));
  }

  private List<Estimate> kinds(String element, String group) {
    return view.estimates().of(element, group).stream()
        .filter(row -> row.metric().equals("dropOff") && !row.kind().isEmpty())
        .filter(row -> row.channel().equals(ALL) && row.statistic().equals("share"))
        .filter(row -> row.value() > 0)
        .sorted(Comparator.comparingDouble(Estimate::value).reversed())
        .toList();
  }

  private ObjectNode kind(Estimate row) {
    boolean few = few("dropOff", row.kind(), row.element(), row.group(), ALL);
    ObjectNode node = Json.object();
    node.put("id", row.kind());
    node.put("name", view.kind(row.kind()));
    node.set("share", few ? tooFew() : share(row));
    return node;
  }

  /** Puts the waits of a step, each by its name; the longest that all residents meet is drawn. */
  private void waits(ObjectNode node, String element, String group, boolean few) {
    List<Wait> waits =
        Waits.of(view.estimates(), element, group, ALL).stream()
            .filter(wait -> wait.most().value() > 0)
            .toList();
    if (waits.isEmpty()) {
      return;
    }
    Optional<Wait> drawn = Waits.longest(waits).filter(wait -> !wait.isOfSome());
    drawn.ifPresent(wait -> node.put("wait", wait.id()));
    ArrayNode list = node.putArray("waits");
    for (Wait wait : waits) {
      ObjectNode one = list.addObject();
      put(one, wait, few);
      one.put("id", wait.id());
      one.put("name", wait.name(view.words()));
      one.put("tag", few ? view.words().say("tooFew") : tag(wait));
      if (drawn.filter(wait::equals).isPresent()) {
        byChannel(one, wait.id(), element, group, few);
      }
    }
  }

  /** Writes which wait it is, and how long for 9 of 10: short enough for a flag. */
  private String tag(Wait wait) {
    String name = view.words().say("flag." + wait.id().replace('/', '.'));
    return words.say("tag.wait", name, view.wording().flagTime(wait.most()));
  }

  private void byChannel(ObjectNode wait, String id, String element, String group, boolean few) {
    ObjectNode channels = Json.object();
    for (String channel : channelsOf(element, group)) {
      boolean fewHere =
          few
              || find("visits", "", element, group, channel, "count")
                  .map(row -> view.residents().tooFew(row.value()))
                  .orElse(false);
      Waits.of(view.estimates(), element, group, channel).stream()
          .filter(here -> here.id().equals(id) && here.most().value() > 0)
          .findFirst()
          .ifPresent(
              here -> {
                ObjectNode one = channels.putObject(channel);
                put(one, here, fewHere);
                one.forEach(number -> ((ObjectNode) number).remove(List.of("lo", "hi")));
              });
    }
    if (!channels.isEmpty()) {
      wait.set("channels", channels);
    }
  }

  private void put(ObjectNode node, Wait wait, boolean few) {
    node.set("p50", few ? tooFew() : time(wait.half()));
    node.set("p90", few ? tooFew() : time(wait.most()));
  }

  /** Puts how many of every hundred residents come here by each channel, most used first. */
  private void channels(ObjectNode node, String element, String group) {
    ArrayNode list = Json.object().putArray("list");
    for (Estimate row : visitsByChannel(element, group)) {
      ObjectNode channel = list.addObject();
      channel.put("id", row.channel());
      channel.put("name", view.names().of(row.channel()));
      boolean few = few("visits", "", element, group, row.channel());
      channel.set("visits", few ? tooFew() : share(row));
    }
    if (!list.isEmpty()) {
      node.set("channels", list);
    }
  }

  private Set<String> channelsOf(String element, String group) {
    Set<String> found = new LinkedHashSet<>();
    visitsByChannel(element, group).forEach(row -> found.add(row.channel()));
    return found;
  }

  private List<Estimate> visitsByChannel(String element, String group) {
    return view.estimates().of(element, group).stream()
        .filter(row -> row.metric().equals("visits") && row.statistic().equals("share"))
        .filter(row -> !row.channel().equals(ALL) && row.kind().isEmpty() && row.value() > 0)
        .sorted(Comparator.comparingDouble(Estimate::value).reversed())
        .toList();
  }

  private boolean few(String metric, String kind, String element, String group, String channel) {
    return find(metric, kind, element, group, channel, "count")
        .map(row -> view.residents().tooFew(row.value()))
        .orElse(false);
  }

  private Optional<Estimate> find(
      String metric, String kind, String element, String group, String channel, String statistic) {
    return view.estimates().find(metric, kind, element, group, channel, statistic);
  }

  /** Makes the numbers of a staff pool: share of time at work, and the queue. */
  ObjectNode pool(String id) {
    ObjectNode node = Json.object();
    find("utilisation", "", id, ALL, ALL, "timeAverage")
        .ifPresent(
            row -> node.set("utilisation", PageNumber.rounded(row, view.wording().share(row))));
    find("queueLength", "", id, ALL, ALL, "timeAverage")
        .ifPresent(row -> node.set("queue", PageNumber.rounded(row, view.wording().count(row))));
    return node;
  }

  private ObjectNode share(Estimate row) {
    return PageNumber.rounded(row, view.wording().ofHundred(row));
  }

  private ObjectNode time(Estimate row) {
    return PageNumber.rounded(row, view.wording().shortTime(row));
  }

  private ObjectNode tooFew() {
    return Json.object().put("text", view.words().say("tooFew"));
  }
}
