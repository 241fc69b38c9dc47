package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.NumberKind.Leaf.AMOUNT;
import static nl.inwonerreis.web.report.NumberKind.Leaf.CHANNEL;
import static nl.inwonerreis.web.report.NumberKind.Leaf.DATE;
import static nl.inwonerreis.web.report.NumberKind.Leaf.DURATION;
import static nl.inwonerreis.web.report.NumberKind.Leaf.GROUP;
import static nl.inwonerreis.web.report.NumberKind.Leaf.HOURS;
import static nl.inwonerreis.web.report.NumberKind.Leaf.JSON;
import static nl.inwonerreis.web.report.NumberKind.Leaf.MONEY;
import static nl.inwonerreis.web.report.NumberKind.Leaf.NUMBER;
import static nl.inwonerreis.web.report.NumberKind.Leaf.SHARE;
import static nl.inwonerreis.web.report.NumberKind.Leaf.STAFF;
import static nl.inwonerreis.web.report.NumberKind.Leaf.TEXT;
import static nl.inwonerreis.web.report.NumberKind.Leaf.TIME;
import static nl.inwonerreis.web.report.NumberKind.Leaf.WHOLE;
import static nl.inwonerreis.web.report.NumberKind.Leaf.YES_NO;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.web.report.NumberKind.Choice;
import nl.inwonerreis.web.report.NumberKind.Leaf;
import nl.inwonerreis.web.report.NumberKind.Mix;
import nl.inwonerreis.web.report.NumberKind.Named;
import nl.inwonerreis.web.report.NumberKind.Parts;

/** The kinds of the values in a scenario, by name, as in {@code docs/reference/formats.md}. */
final class NumberGrammar {

  /** The ways to say that a value depends on something. */
  static final List<String> SELECTORS =
      List.of(
          "byGroup",
          "byChannel",
          "byCaseType",
          "byOutcome",
          "byDropOffKind",
          "byVisit",
          "byWait",
          "byQueue");

  private static final NumberKind AT_CLOSING = words("serve", "leave", "stay");
  private static final NumberKind SHIFT_ENDS = words("pause", "finish");

  private static final NumberKind WHEN_CLOSED =
      new Parts(of("later", SHARE, "giveUp", SHARE, "channels", new Named(SHARE)), true);

  private static final Map<String, NumberKind> RATE =
      of("perHour", NUMBER, "perDay", NUMBER, "perWeek", NUMBER, "hours", HOURS);

  /** How residents come, of one start event or of other work. */
  private static final Map<String, NumberKind> ARRIVALS =
      with(
          RATE,
          of(
              "pattern",
              new Named(new Parts(of("hours", HOURS, "weight", NUMBER), false)),
              "interarrival",
              TIME,
              "times",
              TEXT));

  /** Members of {@code arrivals}. */
  static final Parts COMING =
      new Parts(
          with(
              ARRIVALS,
              of(
                  "batches",
                  new Named(
                      new Parts(
                          of(
                              "at",
                              DATE,
                              "size",
                              WHOLE,
                              "spread",
                              TIME,
                              "start",
                              TEXT,
                              "group",
                              GROUP,
                              "channel",
                              CHANNEL,
                              "caseType",
                              TEXT),
                          false)),
                  "byStart",
                  new Named(new Parts(ARRIVALS, false)))),
          false);

  /** Members of one group; traits by name are kept as JSON. */
  static final Parts GROUP_NUMBERS = new Parts(of("share", SHARE, "channels", new Mix()), false);

  /** Members of one channel under {@code channels}. */
  static final Parts CHANNEL_NUMBERS =
      new Parts(
          of(
              "offered",
              YES_NO,
              "hours",
              HOURS,
              "whenClosed",
              WHEN_CLOSED,
              "travel",
              TIME,
              "atClosing",
              AT_CLOSING),
          false);

  /** Members of one team. */
  static final Parts TEAM =
      new Parts(
          of(
              "name",
              TEXT,
              "count",
              NUMBER,
              "hours",
              HOURS,
              "shifts",
              new Named(new Parts(of("hours", HOURS, "count", NUMBER), false)),
              "absence",
              SHARE,
              "costPerHour",
              MONEY,
              "discipline",
              words("fifo", "lifo", "random", "priority"),
              "otherWork",
              new Named(
                  new Parts(
                      of(
                          "arrivals",
                          new Parts(ARRIVALS, false),
                          "handling",
                          TIME,
                          "patience",
                          TIME,
                          "units",
                          WHOLE,
                          "priority",
                          WHOLE,
                          "whenShiftEnds",
                          SHIFT_ENDS),
                      false))),
          false);

  /** Members of an element by channel. */
  static final Parts ELEMENT =
      new Parts(
          with(
              of(
                  "offered",
                  YES_NO,
                  "staff",
                  STAFF,
                  "units",
                  WHOLE,
                  "handling",
                  TIME,
                  "delay",
                  TIME,
                  "hours",
                  HOURS,
                  "patience",
                  TIME,
                  "balk",
                  SHARE),
              of(
                  "dropOff",
                  SHARE,
                  "dropOffKind",
                  new Choice(Arrays.stream(DropOffKind.values()).map(DropOffKind::id).toList()),
                  "afterDropOff",
                  new Parts(
                      of(
                          "retry",
                          SHARE,
                          "giveUp",
                          SHARE,
                          "channels",
                          new Named(SHARE),
                          "after",
                          TIME),
                      true),
                  "resolved",
                  SHARE,
                  "complete",
                  SHARE,
                  "appointment",
                  new Parts(
                      of(
                          "slot",
                          DURATION,
                          "lead",
                          TIME,
                          "notBefore",
                          DURATION,
                          "tolerance",
                          DURATION,
                          "noShow",
                          SHARE),
                      false)),
              of(
                  "rate",
                  new Parts(with(RATE, of("afterPromise", NUMBER)), false),
                  "probability",
                  SHARE,
                  "while",
                  words("waiting", "handling"),
                  "instances",
                  AMOUNT,
                  "iterations",
                  AMOUNT),
              of(
                  "whenClosed",
                  WHEN_CLOSED,
                  "atClosing",
                  AT_CLOSING,
                  "whenShiftEnds",
                  SHIFT_ENDS,
                  "priority",
                  WHOLE,
                  "costPerVisit",
                  MONEY)),
          false);

  private NumberGrammar() {}

  /** Returns the kind of a member, JSON where the form knows none. */
  static NumberKind of(Parts parts, String name) {
    NumberKind kind = parts.members().get(name);
    return kind == null ? JSON : kind;
  }

  /** Returns whether a kind is shown as one field. */
  static boolean isLeaf(NumberKind kind) {
    return kind instanceof Leaf || kind instanceof Choice;
  }

  private static NumberKind words(String... words) {
    return new Choice(List.of(words));
  }

  private static Map<String, NumberKind> of(Object... members) {
    Map<String, NumberKind> map = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      map.put((String) members[i], (NumberKind) members[i + 1]);
    }
    return map;
  }

  @SafeVarargs
  private static Map<String, NumberKind> with(Map<String, NumberKind>... parts) {
    Map<String, NumberKind> map = new LinkedHashMap<>();
    for (Map<String, NumberKind> part : parts) {
      map.putAll(part);
    }
    return map;
  }
}
