package nl.inwonerreis.simulator.json;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.scenario.ActiveWhile;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of elements by channel. */
final class ElementReader {

  static final Map<String, DropOffKind> KINDS =
      Arrays.stream(DropOffKind.values()).collect(Collectors.toMap(DropOffKind::id, kind -> kind));
  static final Map<String, ActiveWhile> WHILE =
      Map.of("waiting", ActiveWhile.WAITING, "handling", ActiveWhile.HANDLING);

  private static final double MOST_REPEATS = 1e6;

  private final KnownNames known;
  private final JourneyIndex journey;
  private final Faults faults;
  private final Scalars scalars;
  private final Distributions distributions;
  private final Selectors selectors;
  private final Shares shares;
  private final Hours hours;
  private final ElementParts parts;
  private final ElementRules rules;

  ElementReader(
      KnownNames known,
      JourneyIndex journey,
      Map<String, StaffNumbers> staff,
      Hours hours,
      Faults faults) {
    this.known = known;
    this.journey = journey;
    this.faults = faults;
    this.hours = hours;
    this.scalars = new Scalars(faults);
    this.distributions = new Distributions(faults);
    this.selectors = new Selectors(known, faults);
    this.shares = new Shares(known, faults);
    this.parts = new ElementParts(known, hours, faults);
    this.rules = new ElementRules(journey, staff, faults);
  }

  Map<String, Map<String, ElementNumbers>> read(@Nullable Json value) {
    Map<String, Map<String, ElementNumbers>> elements = new TreeMap<>();
    if (value != null) {
      Ids.objectOf(value, faults)
          .forEach((id, written) -> elements.put(id, byChannel(id, written)));
    }
    return elements;
  }

  private Map<String, ElementNumbers> byChannel(String id, Json written) {
    Map<String, ElementNumbers> channels = new TreeMap<>();
    boolean exists =
        Ids.isKnown(
            id,
            written.pointer(),
            journey.nodes().keySet(),
            "unknown-element",
            Ids.ELEMENT,
            faults);
    Node node = exists ? journey.nodes().get(id) : null;
    Ids.objectOf(written, faults)
        .forEach(
            (channel, numbers) -> {
              if (!channel.equals(SelectorKeys.REST)) {
                Ids.isKnown(
                    channel,
                    numbers.pointer(),
                    known.channels(),
                    "unknown-channel",
                    Ids.CHANNEL,
                    faults);
              }
              Fields fields = Fields.of(numbers, ElementKeys.ALL, faults);
              ElementNumbers read = numbers(fields);
              channels.put(channel, read);
              if (node != null) {
                rules.check(node, fields, read);
              }
            });
    return channels;
  }

  private ElementNumbers numbers(Fields fields) {
    return new ElementNumbers(
        selectors.read(fields.find("staff"), parts::staff),
        selectors.read(fields.find("units"), v -> scalars.wholeInt(v, 1, StaffReader.MOST_PEOPLE)),
        duration(fields, "handling"),
        duration(fields, "delay"),
        selectors.read(fields.find("hours"), hours::read),
        selectors.read(fields.find("priority"), v -> scalars.wholeInt(v, -1_000_000, 1_000_000)),
        word(fields, "whenShiftEnds", StaffReader.SHIFT_ENDS),
        selectors.read(fields.find("costPerVisit"), v -> scalars.number(v, 0, Double.MAX_VALUE)),
        selectors.read(fields.find("offered"), scalars::truth),
        duration(fields, "patience"),
        share(fields, "balk"),
        share(fields, "dropOff"),
        word(fields, "dropOffKind", KINDS),
        selectors.read(fields.find("afterDropOff"), shares::afterDropOff),
        selectors.read(fields.find("whenClosed"), shares::whenClosed),
        word(fields, "atClosing", ChannelReader.AT_CLOSING),
        share(fields, "resolved"),
        share(fields, "complete"),
        selectors.read(fields.find("appointment"), parts::appointment),
        times(fields, "instances"),
        times(fields, "iterations"),
        selectors.read(fields.find("rate"), parts::rate),
        share(fields, "probability"),
        word(fields, "while", WHILE));
  }

  private @Nullable Selector<Distribution> duration(Fields fields, String key) {
    return selectors.read(fields.find(key), distributions::ofDurations);
  }

  private @Nullable Selector<Distribution> times(Fields fields, String key) {
    Function<Json, @Nullable Distribution> number =
        value -> distributions.ofNumbers(value, 0, MOST_REPEATS);
    return selectors.read(fields.find(key), number);
  }

  private @Nullable Selector<Double> share(Fields fields, String key) {
    return selectors.read(fields.find(key), scalars::share);
  }

  private <E extends Enum<E>> @Nullable Selector<E> word(
      Fields fields, String key, Map<String, E> words) {
    return selectors.read(fields.find(key), value -> scalars.word(value, words));
  }
}
