package nl.inwonerreis.simulator.json;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.simulator.scenario.AtClosing;
import nl.inwonerreis.simulator.scenario.ChannelNumbers;
import org.jspecify.annotations.Nullable;

/** Reads what holds for a channel in the whole journey. */
final class ChannelReader {

  static final Map<String, AtClosing> AT_CLOSING = Scalars.words(AtClosing.values());

  private static final Set<String> KEYS =
      Set.of("offered", "hours", "whenClosed", "travel", "atClosing");

  private final KnownNames known;
  private final Faults faults;
  private final Scalars scalars;
  private final Distributions distributions;
  private final Selectors selectors;
  private final Shares shares;
  private final Hours hours;

  ChannelReader(KnownNames known, Faults faults, Hours hours) {
    this.known = known;
    this.faults = faults;
    this.scalars = new Scalars(faults);
    this.distributions = new Distributions(faults);
    this.selectors = new Selectors(known, faults);
    this.shares = new Shares(known, faults);
    this.hours = hours;
  }

  Map<String, ChannelNumbers> read(@Nullable Json value) {
    Map<String, ChannelNumbers> channels = new TreeMap<>();
    if (value == null) {
      return channels;
    }
    Ids.objectOf(value, faults)
        .forEach(
            (id, written) -> {
              Ids.isKnown(
                  id, written.pointer(), known.channels(), "unknown-channel", Ids.CHANNEL, faults);
              channels.put(id, channel(Fields.of(written, KEYS, faults)));
            });
    return channels;
  }

  private ChannelNumbers channel(Fields fields) {
    return new ChannelNumbers(
        selectors.read(fields.find("offered"), scalars::truth),
        selectors.read(fields.find("hours"), hours::read),
        selectors.read(fields.find("whenClosed"), shares::whenClosed),
        selectors.read(fields.find("travel"), distributions::ofDurations),
        selectors.read(fields.find("atClosing"), value -> scalars.word(value, AT_CLOSING)));
  }
}
