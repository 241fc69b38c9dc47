package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.web.report.Waits.Wait;
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
    List<Wait> waits = numbers.waits(stop.id(), group, channel);
    Optional<Wait> ofSome = Waits.longest(waits.stream().filter(Wait::isOfSome).toList());
    for (Wait wait : waits) {
      // Of what only some meet the longest is told: a card must fit a screen.
      if (wait.isOfSome() && !ofSome.filter(wait::equals).isPresent()) {
        continue;
      }
      ObjectNode line = lines.addObject().put("kind", "wait");
      line.put("label", words.say("number.wait", wait.name(words.report())));
      if (wait.most().value() == 0) {
        line.set("most", number(wait.most(), words.say("number.mostNone")));
      } else {
        times(line, wait.half(), wait.most(), wait.isQueue());
      }
    }
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
                    times.half(),
                    times.most(),
                    false));
  }

  /** Puts what half and nine in ten stay below; a wait of less than a second is none. */
  private void times(ObjectNode line, Estimate half, Estimate most, boolean queue) {
    String told =
        queue && half.value() < 1
            ? words.say("number.halfNone")
            : words.say("number.half", words.wording().time(half));
    line.set("half", number(half, told));
    line.set("most", number(most, words.say("number.most", words.wording().time(most))));
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
      compare(said, mine.get(), all.get());
    }
    List<Wait> waits = numbers.waits(stop.id(), group, channel);
    for (Wait wait : waits) {
      numbers.waits(stop.id(), ALL, channel).stream()
          .filter(usual -> usual.id().equals(wait.id()))
          .forEach(usual -> compareWaits(said, wait, usual));
    }
    if (said.isEmpty() && (mine.isPresent() || !waits.isEmpty())) {
      said.add(words.say("number.same"));
    }
    return said;
  }

  private void compareWaits(List<String> said, Wait wait, Wait usual) {
    String own = words.wording().time(wait.most());
    String all = words.wording().time(usual.most());
    String name = wait.name(words.report());
    if (Estimates.clearlyBelow(usual.most(), wait.most())) {
      said.add(words.say("number.longer", own, all, name));
    } else if (Estimates.clearlyBelow(wait.most(), usual.most())) {
      said.add(words.say("number.shorter", own, all, name));
    }
  }

  private void compare(List<String> said, Estimate mine, Estimate all) {
    String own = words.wording().ofHundred(mine);
    String usual = words.wording().ofHundred(all);
    if (Estimates.clearlyBelow(all, mine)) {
      said.add(words.say("number.more", own, usual));
    } else if (Estimates.clearlyBelow(mine, all)) {
      said.add(words.say("number.less", own, usual));
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
