package nl.inwonerreis.simulator.json;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.scenario.AfterDropOff;
import nl.inwonerreis.simulator.scenario.WhenClosed;
import org.jspecify.annotations.Nullable;

/** Reads shares that sum to 1. */
final class Shares {

  /** How far a sum may be from 1. */
  static final double TOLERANCE = 0.001;

  private final KnownNames known;
  private final Faults faults;
  private final Scalars scalars;
  private final Distributions distributions;

  Shares(KnownNames known, Faults faults) {
    this.known = known;
    this.faults = faults;
    this.scalars = new Scalars(faults);
    this.distributions = new Distributions(faults);
  }

  /** Reads shares by channel that sum to 1. */
  Map<String, Double> channelMix(Json value) {
    Map<String, Double> mix = byChannel(value);
    if (!mix.isEmpty()) {
      sum(value.pointer(), mix.values());
    }
    return mix;
  }

  @Nullable WhenClosed whenClosed(Json value) {
    Fields fields = Fields.of(value, Set.of("later", "giveUp", "channels"), faults);
    double later = orZero(fields, "later");
    double giveUp = orZero(fields, "giveUp");
    Map<String, Double> channels = channels(fields);
    sum(value.pointer(), all(channels, later, giveUp));
    return new WhenClosed(later, giveUp, channels);
  }

  @Nullable AfterDropOff afterDropOff(Json value) {
    Fields fields = Fields.of(value, Set.of("retry", "giveUp", "channels", "after"), faults);
    double retry = orZero(fields, "retry");
    double giveUp = orZero(fields, "giveUp");
    Map<String, Double> channels = channels(fields);
    sum(value.pointer(), all(channels, retry, giveUp));
    Json after = fields.find("after");
    Distribution pause = after == null ? null : distributions.ofDurations(after);
    return new AfterDropOff(retry, giveUp, channels, pause);
  }

  /** Reports shares that do not sum to 1. */
  void sum(String pointer, Collection<Double> shares) {
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) <= TOLERANCE) {
      return;
    }
    double rest = Math.round((1 - sum) * 1e6) / 1e6;
    double rounded = Math.round(sum * 1e6) / 1e6;
    faults.error(
        "shares-do-not-sum",
        pointer,
        new Text(
            "De aandelen op %s tellen op tot %s, niet tot 1.".formatted(pointer, rounded),
            "The shares at %s sum to %s, not to 1.".formatted(pointer, rounded)),
        rest > 0
            ? new Text(
                "Misschien ontbreekt er een van %s.".formatted(rest),
                "Maybe one of %s is missing.".formatted(rest))
            : new Text(
                "Misschien is er een met %s te groot.".formatted(-rest),
                "Maybe one is too large by %s.".formatted(-rest)));
  }

  private Map<String, Double> channels(Fields fields) {
    Json value = fields.find("channels");
    return value == null ? Map.of() : byChannel(value);
  }

  private Map<String, Double> byChannel(Json value) {
    Map<String, Double> mix = new TreeMap<>();
    Ids.objectOf(value, faults)
        .forEach(
            (channel, written) -> {
              Ids.isKnown(
                  channel,
                  written.pointer(),
                  known.channels(),
                  "unknown-channel",
                  Ids.CHANNEL,
                  faults);
              Double share = scalars.share(written);
              mix.put(channel, share == null ? 0.0 : share);
            });
    return mix;
  }

  private double orZero(Fields fields, String key) {
    Json value = fields.find(key);
    Double share = value == null ? null : scalars.share(value);
    return share == null ? 0 : share;
  }

  private static Collection<Double> all(Map<String, Double> channels, double a, double b) {
    Map<String, Double> all = new TreeMap<>(channels);
    all.put(" a", a);
    all.put(" b", b);
    return all.values();
  }
}
