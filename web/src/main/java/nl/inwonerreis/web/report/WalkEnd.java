package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.web.report.Waits.Wait;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The end of the walk: who was helped, where most were lost, and what to talk about. */
final class WalkEnd {

  private static final int MOST = 3;

  /** How many questions there are to talk about at most. */
  private static final int QUESTIONS = 5;

  private final WalkRoute route;
  private final WalkWords words;
  private final @Nullable WalkNumbers numbers;

  WalkEnd(WalkRoute route, WalkWords words, @Nullable WalkNumbers numbers) {
    this.route = route;
    this.words = words;
    this.numbers = numbers;
  }

  ObjectNode of(String group, List<String> groups) {
    ObjectNode end = Json.object();
    List<String> questions = new ArrayList<>();
    if (numbers != null && numbers.residents().tooFewEnded(group, ALL)) {
      end.putArray("said").add(words.tooFew());
    } else if (numbers != null) {
      ArrayNode said = end.putArray("said");
      outcome(numbers, group).forEach(said::add);
      List<Map.Entry<Node, Estimate>> lost = lost(numbers, group);
      if (!lost.isEmpty()) {
        ArrayNode list = end.putArray("lost");
        lost.forEach(place -> list.add(lostAt(place.getKey(), place.getValue())));
        Map.Entry<Node, Estimate> first = lost.get(0);
        String share = words.wording().ofHundred(first.getValue());
        questions.add(words.say("ask.lost", first.getKey().label(), share));
      }
      longest(numbers, group).ifPresent(questions::add);
      gap(numbers, groups).ifPresent(questions::add);
    }
    questions.addAll(fromModel());
    if (questions.isEmpty()) {
      questions.add(words.say("ask.open"));
    }
    questions.stream().limit(QUESTIONS).forEach(end.putArray("questions")::add);
    return end;
  }

  private ObjectNode lostAt(Node stop, Estimate share) {
    return Json.object()
        .put("id", stop.id())
        .put("text", words.say("end.lost", words.wording().ofHundred(share), stop.label()));
  }

  private List<String> outcome(WalkNumbers numbers, String group) {
    Estimates rows = numbers.estimates();
    List<String> said = new ArrayList<>();
    Wording wording = words.wording();
    rows.find("helped", group, ALL, "share")
        .ifPresent(
            row ->
                said.add(
                    words.say(
                        group.equals(ALL) ? "end.helped" : "end.helped.group",
                        wording.ofHundred(row))));
    for (String metric : List.of("dropOff", "otherwise")) {
      rows.find(metric, group, ALL, "share")
          .filter(row -> row.value() > 0)
          .ifPresent(row -> said.add(words.say("end." + metric, wording.ofHundred(row))));
    }
    Optional<Estimate> half = rows.find("leadTime", group, ALL, "p50");
    Optional<Estimate> most = rows.find("leadTime", group, ALL, "p90");
    if (half.isPresent() && most.isPresent() && !numbers.residents().tooFewHelped(group, ALL)) {
      said.add(words.say("end.time", wording.time(half.get()), wording.time(most.get())));
    }
    return said;
  }

  private List<Map.Entry<Node, Estimate>> lost(WalkNumbers numbers, String group) {
    Map<Node, Estimate> shares = new LinkedHashMap<>();
    for (Node stop : route.stops()) {
      numbers
          .dropOff(stop, group, ALL)
          .filter(row -> row.value() > 0)
          .ifPresent(row -> shares.put(stop, row));
    }
    return shares.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -e.getValue().value()))
        .limit(MOST)
        .toList();
  }

  private record Place(Node stop, Wait longest) {}

  private Optional<String> longest(WalkNumbers numbers, String group) {
    List<Place> waits = new ArrayList<>();
    for (Node stop : route.stops()) {
      if (!numbers.tooFew(stop, group, ALL)) {
        numbers
            .longestWait(stop.id(), group, ALL)
            .filter(wait -> !wait.isOfSome())
            .ifPresent(wait -> waits.add(new Place(stop, wait)));
      }
    }
    return waits.stream()
        .max(Comparator.comparingDouble(place -> place.longest().most().value()))
        .map(
            place ->
                words.say(
                    "ask.wait",
                    place.stop().label(),
                    words.wording().time(place.longest().most()),
                    place.longest().name(words.report())));
  }

  private record Helped(String group, Estimate share) {}

  private Optional<String> gap(WalkNumbers numbers, List<String> groups) {
    List<Helped> helped = new ArrayList<>();
    for (String group : groups) {
      if (!numbers.residents().tooFewEnded(group, ALL)) {
        numbers
            .estimates()
            .find("helped", group, ALL, "share")
            .ifPresent(row -> helped.add(new Helped(group, row)));
      }
    }
    if (helped.size() < 2) {
      return Optional.empty();
    }
    helped.sort(Comparator.comparingDouble(h -> h.share().value()));
    Helped worst = helped.get(0);
    Helped best = helped.get(helped.size() - 1);
    return Optional.of(
        Estimates.clearlyBelow(worst.share(), best.share())
            ? words.say(
                "ask.gap",
                words.name(worst.group()),
                words.wording().ofHundred(worst.share()),
                words.name(best.group()),
                words.wording().ofHundred(best.share()))
            : words.say("ask.noGap"));
  }

  /** Lists questions that need no numbers: data asked twice or known, moments of truth. */
  private List<String> fromModel() {
    Map<String, Integer> asked = new LinkedHashMap<>();
    List<String> moments = new ArrayList<>();
    for (Node stop : route.stops()) {
      Touchpoint touchpoint = stop.touchpoint();
      if (touchpoint != null) {
        touchpoint.asks().forEach(id -> asked.merge(id, 1, Integer::sum));
        if (touchpoint.momentOfTruth()) {
          moments.add(stop.label());
        }
      }
    }
    List<String> questions = new ArrayList<>();
    moments.stream().limit(1).forEach(name -> questions.add(words.say("ask.moment", name)));
    asked.forEach(
        (id, times) -> {
          if (WalkStory.isKnown(words.data(id).known())) {
            questions.add(words.say("ask.known", words.dataName(id), words.data(id).known()));
          } else if (times > 1) {
            questions.add(words.say("ask.again", words.dataName(id), times));
          }
        });
    return questions;
  }
}
