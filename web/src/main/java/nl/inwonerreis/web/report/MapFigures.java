package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.simulator.result.Estimate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The simulated numbers of one step as JSON, each as {@code {v, lo, hi, text}}: raw for drawing,
 * written for reading. A number that rests on fewer than five residents is only a text; what was
 * not observed is absent.
 */
final class MapFigures {

  /** The times that a resident waits at a step, in order of preference for the map. */
  private static final List<String> WAITS = List.of("waiting", "awaiting", "delay");

  private final ReportView view;
  private final Phrases words;

  MapFigures(ReportView view, Phrases words) {
    this.view = view;
    this.words = words;
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

  /** Puts the waits of a step; the one that takes 9 of 10 residents longest is drawn. */
  private void waits(ObjectNode node, String element, String group, boolean few) {
    ArrayNode list = Json.object().putArray("list");
    double longest = 0;
    for (String metric : WAITS) {
      ObjectNode wait = wait(metric, element, group, ALL, few);
      if (wait.isEmpty()) {
        continue;
      }
      wait.put("id", metric);
      wait.put("name", words.say("wait." + metric));
      double most = wait.path("p90").path("v").asDouble(0);
      if (most > longest) {
        longest = most;
        node.put("wait", metric);
        String text = wait.path("p90").path("text").asString("");
        wait.put("tag", words.say("tag.wait", text));
      }
      list.add(wait);
    }
    if (list.isEmpty()) {
      return;
    }
    String drawn = node.path("wait").asString("");
    list.forEach(
        wait -> {
          if (wait.path("id").asString().equals(drawn)) {
            byChannel((ObjectNode) wait, drawn, element, group, few);
          }
        });
    node.set("waits", list);
  }

  private void byChannel(
      ObjectNode wait, String metric, String element, String group, boolean few) {
    ObjectNode channels = Json.object();
    for (String channel : channelsOf(element, group)) {
      boolean fewHere =
          few
              || find("visits", "", element, group, channel, "count")
                  .map(row -> view.residents().tooFew(row.value()))
                  .orElse(false);
      ObjectNode here = wait(metric, element, group, channel, fewHere);
      if (!here.isEmpty()) {
        here.forEach(number -> ((ObjectNode) number).remove(List.of("lo", "hi")));
        channels.set(channel, here);
      }
    }
    if (!channels.isEmpty()) {
      wait.set("channels", channels);
    }
  }

  private ObjectNode wait(
      String metric, String element, String group, String channel, boolean few) {
    ObjectNode node = Json.object();
    Optional<Estimate> half = find(metric, "", element, group, channel, "p50");
    Optional<Estimate> most = find(metric, "", element, group, channel, "p90");
    boolean waits = most.isPresent() && most.get().value() > 0;
    if (half.isPresent() && waits) {
      node.set("p50", few ? tooFew() : time(half.get()));
      node.set("p90", few ? tooFew() : time(most.get()));
    }
    return node;
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
