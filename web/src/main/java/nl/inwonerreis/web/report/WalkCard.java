package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.web.report.WalkNumbers.Times;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The card of a step with its simulated numbers, for one group and channel: lines of a label with
 * what half, nine in ten, or a share of residents meet, and sentences that compare.
 */
final class WalkCard {

  private final WalkNumbers numbers;
  private final WalkWords words;

  WalkCard(WalkNumbers numbers, WalkWords words) {
    this.numbers = numbers;
    this.words = words;
  }

  ObjectNode of(Node stop, String group, String channel, Map<String, Estimate> still) {
    ObjectNode card = Json.object();
    if (numbers.tooFew(stop, group, channel)) {
      return card.put("text", words.tooFew());
    }
    ArrayNode lines = card.putArray("lines");
    drop(lines, stop, group, channel);
    time(lines, stop, group, channel);
    left(lines, stop, group, channel);
    busy(lines, stop, group, channel);
    numbers
        .visits(stop, group, channel, "share")
        .ifPresent(row -> add(lines, "often", words.say("number.often"), often(row)));
    Estimate after = still.get(stop.id());
    if (after != null && !tooFewEnded(group, channel)) {
      add(lines, "after", words.say("number.after"), share(after));
    }
    if (lines.isEmpty()) {
      card.remove("lines");
      return card.put("text", words.say("number.nobody"));
    }
    List<String> compared = compare(stop, group, channel);
    if (!compared.isEmpty()) {
      compared.forEach(card.putArray("compare")::add);
    }
    return card;
  }

  private boolean tooFewEnded(String group, String channel) {
    return numbers.residents().tooFewEnded(group, channel);
  }

  private void drop(ArrayNode lines, Node stop, String group, String channel) {
    Optional<Estimate> exact = numbers.dropOff(stop, group, channel);
    String by = exact.isPresent() ? channel : ALL;
    Optional<Estimate> found = exact.or(() -> numbers.dropOff(stop, group, ALL));
    if (found.isEmpty()) {
      return;
    }
    ObjectNode line = add(lines, "drop", dropLabel(group, by), dropShare(found.get(), group, by));
    if (tooFewEnded(group, by)) {
      return;
    }
    put(line.putArray("reasons"), numbers.reasons(stop, group, by));
  }

  private void put(ArrayNode reasons, Map<String, Estimate> kinds) {
    kinds.forEach(
        (kind, row) ->
            reasons
                .addObject()
                .put("name", words.kind(kind))
                .put("text", words.wording().ofHundred(row)));
  }

  private ObjectNode dropShare(Estimate row, String group, String channel) {
    return tooFewEnded(group, channel) ? Json.object().put("text", words.tooFew()) : share(row);
  }

  private String dropLabel(String group, String channel) {
    if (!channel.equals(ALL)) {
      return words.say("number.drop.channel", words.name(channel));
    }
    return words.say(group.equals(ALL) ? "number.drop" : "number.drop.group");
  }

  private void time(ArrayNode lines, Node stop, String group, String channel) {
    Optional<Times> found = numbers.wait(stop.id(), group, channel);
    if (found.isEmpty()) {
      return;
    }
    Times times = found.get();
    String label = times.metric().equals("waiting") ? "wait" : times.metric();
    if (times.most().value() == 0) {
      ObjectNode none = number(times.most(), words.say("number.mostNone"));
      lines
          .addObject()
          .put("kind", "wait")
          .put("label", words.say("number.wait"))
          .set("most", none);
      return;
    }
    times(lines.addObject().put("kind", "wait").put("label", words.say("number." + label)), times);
  }

  private void busy(ArrayNode lines, Node stop, String group, String channel) {
    numbers
        .times("handling", stop.id(), group, channel)
        .filter(times -> times.most().value() > 0)
        .ifPresent(
            times ->
                times(
                    lines
                        .addObject()
                        .put("kind", "busy")
                        .put("label", words.say("number.handling")),
                    times));
  }

  /** Puts what half and nine in ten stay below. */
  void times(ObjectNode line, Times times) {
    String half = words.wording().time(times.half());
    String most = words.wording().time(times.most());
    String told =
        times.half().value() == 0 && times.metric().equals("waiting")
            ? words.say("number.halfNone")
            : words.say("number.half", half);
    line.set("half", number(times.half(), told));
    line.set("most", number(times.most(), words.say("number.most", most)));
  }

  private void left(ArrayNode lines, Node stop, String group, String channel) {
    Optional<Estimate> left = numbers.left(stop, group, channel);
    if (left.isEmpty()) {
      return;
    }
    String text = words.say("number.left.unit", words.wording().ofHundred(left.get()));
    ObjectNode line = add(lines, "left", words.say("number.left"), number(left.get(), text));
    put(line.putArray("reasons"), numbers.leftKinds(stop, group, channel));
  }

  private ObjectNode often(Estimate row) {
    return number(row, words.say("number.often.unit", words.wording().ofHundred(row)));
  }

  private List<String> compare(Node stop, String group, String channel) {
    List<String> said = new ArrayList<>();
    if (group.equals(ALL)) {
      return said;
    }
    Optional<Estimate> mine = numbers.dropOff(stop, group, channel);
    Optional<Estimate> all = numbers.dropOff(stop, ALL, channel);
    if (mine.isPresent() && all.isPresent() && !tooFewEnded(group, channel)) {
      compare(said, mine.get(), all.get(), "number.more", "number.less", true);
    }
    Optional<Times> wait = numbers.wait(stop.id(), group, channel);
    Optional<Times> usual = numbers.wait(stop.id(), ALL, channel);
    if (wait.isPresent() && usual.isPresent()) {
      Estimate most = wait.get().most();
      compare(said, most, usual.get().most(), "number.longer", "number.shorter", false);
    }
    if (said.isEmpty() && (mine.isPresent() || wait.isPresent())) {
      said.add(words.say("number.same"));
    }
    return said;
  }

  private void compare(
      List<String> said, Estimate mine, Estimate all, String more, String less, boolean share) {
    Wording wording = words.wording();
    String own = share ? wording.ofHundred(mine) : wording.time(mine);
    String usual = share ? wording.ofHundred(all) : wording.time(all);
    if (Estimates.clearlyBelow(all, mine)) {
      said.add(words.say(more, own, usual));
    } else if (Estimates.clearlyBelow(mine, all)) {
      said.add(words.say(less, own, usual));
    }
  }

  private static ObjectNode add(ArrayNode lines, String kind, String label, ObjectNode value) {
    ObjectNode line = lines.addObject().put("kind", kind).put("label", label);
    line.set("value", value);
    return line;
  }

  /** Returns a share as a number of every hundred. */
  ObjectNode share(Estimate row) {
    return number(row, words.wording().ofHundred(row));
  }

  private static ObjectNode number(Estimate row, String text) {
    ObjectNode number = Json.object();
    Json.put(number, "v", row.value());
    Json.put(number, "lo", row.ci95Low());
    Json.put(number, "hi", row.ci95High());
    return number.put("text", text);
  }
}
