package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Stage;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.result.Estimate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where residents leave the journey and why, in the order in which they meet the places. */
final class OutcomeFlow {

  /** A place and a reason, in words. */
  record Exit(String element, String kind, String name, String reason, String stage, int order) {}

  private final ReportView view;
  private final Phrases words;
  private final DropOffs dropOffs;
  private final OutcomeFigures figures;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, String> stages = new HashMap<>();
  private final List<Exit> exits;

  OutcomeFlow(ReportView view, Phrases words, @Nullable Journey journey) {
    this.view = view;
    this.words = words;
    this.dropOffs = new DropOffs(view);
    this.figures = new OutcomeFigures(view);
    if (journey != null) {
      learn(journey);
    }
    this.exits =
        dropOffs.shown().stream()
            .map(this::exit)
            .sorted(Comparator.comparingInt(Exit::order))
            .toList();
  }

  private void learn(Journey journey) {
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Stage stage : journey.card().stages()) {
      ranks.put(stage.id(), ranks.size());
      names.put(stage.id(), stage.name());
    }
    List<Node> nodes = FlowOrder.of(journey);
    int rank = 0;
    for (int i = 0; i < nodes.size(); i++) {
      Touchpoint touchpoint = nodes.get(i).touchpoint();
      String stage = touchpoint == null ? null : touchpoint.stage();
      Integer known = stage == null ? null : ranks.get(stage);
      rank = known == null ? rank : known;
      order.put(nodes.get(i).id(), rank * nodes.size() + i);
      if (known != null && stage != null) {
        stages.put(nodes.get(i).id(), names.getOrDefault(stage, ""));
      }
    }
  }

  private Exit exit(DropOffs.Place place) {
    return new Exit(
        place.element(),
        place.kind(),
        view.names().of(place.element()),
        view.kind(place.kind()),
        stages.getOrDefault(place.element(), ""),
        order.getOrDefault(place.element(), Integer.MAX_VALUE));
  }

  /** Puts the exits with their shares by group and by first channel. */
  void put(ObjectNode page) {
    ArrayNode list = page.putArray("exits");
    for (Exit exit : exits) {
      ObjectNode node = list.addObject();
      node.put("id", exit.element());
      node.put("kind", exit.kind());
      node.put("name", exit.name());
      node.put("reason", exit.reason());
      node.put("stage", exit.stage());
      ObjectNode groups = node.putObject("groups");
      put(groups, ALL, exit, ALL, ALL);
      view.estimates().groups().forEach(g -> put(groups, g, exit, g, ALL));
      ObjectNode channels = node.putObject("channels");
      view.estimates().channels().forEach(c -> put(channels, c, exit, ALL, c));
      hardest(node, exit);
    }
    page.put("exitsHidden", dropOffs.hidden());
    ObjectNode ends = page.putObject("ends");
    ObjectNode groups = ends.putObject("groups");
    end(groups, ALL, ALL, ALL);
    view.estimates().groups().forEach(g -> end(groups, g, g, ALL));
    ObjectNode channels = ends.putObject("channels");
    view.estimates().channels().forEach(c -> end(channels, c, ALL, c));
  }

  private void hardest(ObjectNode node, Exit exit) {
    dropOffs
        .hardest(new DropOffs.Place(exit.element(), exit.kind(), 0, view.estimates().groups()))
        .stream()
        .findFirst()
        .ifPresent(
            hit -> {
              node.put("hardest", hit.group());
              String share = view.wording().ofHundred(hit.share());
              node.put("hit", words.say("flow.hit", view.names().of(hit.group()), share));
            });
  }

  private void put(ObjectNode node, String key, Exit exit, String group, String channel) {
    Optional<Estimate> share = share(exit, group, channel);
    Optional<Estimate> count =
        view.estimates().find("dropOff", exit.kind(), exit.element(), group, channel, "count");
    if (share.isEmpty()) {
      return;
    }
    boolean some = count.filter(row -> row.value() > 0).isPresent();
    boolean few =
        figures.few(group, channel) || some && view.residents().tooFew(count.orElseThrow().value());
    node.set(
        key,
        few
            ? figures.tooFew()
            : OutcomeFigures.number(share.get(), view.wording().ofHundred(share.get())));
  }

  private void end(ObjectNode node, String key, String group, String channel) {
    ObjectNode end = node.putObject(key);
    for (String metric : List.of("helped", "dropOff", "otherwise")) {
      view.estimates()
          .find(metric, group, channel, "share")
          .filter(row -> row.value() > 0 || !metric.equals("otherwise"))
          .ifPresent(
              row ->
                  end.set(
                      metric,
                      figures.few(group, channel)
                          ? figures.tooFew()
                          : OutcomeFigures.number(row, view.wording().ofHundred(row))));
    }
  }

  Optional<Estimate> share(Exit exit, String group, String channel) {
    return view.estimates().find("dropOff", exit.kind(), exit.element(), group, channel, "share");
  }

  /** Returns the exit that most residents of a group take, if its interval is above all others. */
  Optional<Exit> clearlyMost(String group, String channel) {
    if (figures.few(group, channel)) {
      return Optional.empty();
    }
    List<Exit> sorted = new ArrayList<>(exits);
    sorted.removeIf(exit -> share(exit, group, channel).isEmpty());
    sorted.sort(
        Comparator.comparingDouble((Exit e) -> share(e, group, channel).orElseThrow().value())
            .reversed());
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    Estimate most = share(sorted.get(0), group, channel).orElseThrow();
    boolean clear =
        most.value() > 0
            && (sorted.size() == 1
                || Estimates.clearlyBelow(
                    share(sorted.get(1), group, channel).orElseThrow(), most));
    return clear ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  /** Tells where most residents leave, by group and by channel. */
  ObjectNode heads() {
    ObjectNode heads = Json.object();
    heads.set(ALL, head(ALL));
    view.estimates().groups().forEach(group -> heads.set(group, head(group)));
    return heads;
  }

  private ArrayNode head(String group) {
    if (exits.isEmpty()) {
      return RichText.of(words, dropOffs.hidden() == 0 ? "flow.nobody" : "flow.fewLeave");
    }
    return clearlyMost(group, ALL)
        .map(
            exit ->
                RichText.of(
                    words,
                    "flow.most",
                    exit.name(),
                    exit.reason(),
                    RichText.ofHundred(view.wording(), share(exit, group, ALL).orElseThrow())))
        .orElseGet(() -> RichText.of(words, "flow.noMost"));
  }

  /** Tells which place hits one group clearly hardest, compared with all residents. */
  ArrayNode matrixHead() {
    for (DropOffs.Place place : dropOffs.shown()) {
      Optional<DropOffs.GroupShare> hit = dropOffs.hardest(place).stream().findFirst();
      Optional<Estimate> all = dropOffs.share(place);
      if (hit.isPresent() && all.isPresent()) {
        return RichText.of(
            words,
            "matrix.hit",
            view.names().of(hit.get().group()),
            view.names().of(place.element()),
            RichText.ofHundred(view.wording(), hit.get().share()),
            RichText.ofHundred(view.wording(), all.get()));
      }
    }
    return RichText.of(words, exits.isEmpty() ? "flow.nobody" : "matrix.none");
  }
}
