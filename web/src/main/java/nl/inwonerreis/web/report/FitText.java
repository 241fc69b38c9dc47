package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.simulator.fit.ArrivalFit;
import nl.inwonerreis.simulator.fit.FittedLaw;
import nl.inwonerreis.simulator.fit.LogFit;
import nl.inwonerreis.simulator.fit.MeasuredStep;
import nl.inwonerreis.simulator.fit.PatienceFit;
import nl.inwonerreis.simulator.fit.Share;
import nl.inwonerreis.simulator.fit.TimesFit;

/** What was measured in an event log as text for a terminal, with how well each law fits. */
public final class FitText {

  private static final int LEAST = TimesFit.LEAST;

  private final Phrases phrases;
  private final Wording wording;
  private final Map<String, String> names;
  private final int width;

  /**
   * Makes a writer for lines of at most {@code width} characters.
   *
   * @param names names of elements by id
   */
  public FitText(Language language, Map<String, String> names, int width) {
    this.phrases = Phrases.load("nl.inwonerreis.web.report.fit", language);
    this.wording = new Wording(language, Phrases.load("nl.inwonerreis.web.report.words", language));
    this.names = names;
    this.width = width;
  }

  /**
   * Writes what was measured.
   *
   * @param kept gateways whose shares were not taken over
   */
  public void write(LogFit fit, List<String> kept, Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    say(
        lines,
        "title",
        wording.whole(fit.cases()),
        wording.whole(fit.events()),
        fit.from(),
        fit.to());
    say(lines, "fit", wording.whole(fit.fit().count()), wording.whole(fit.fit().of()));
    new TreeMap<>(fit.arrivals()).forEach((start, arrivals) -> arrivals(start, arrivals, lines));
    steps(fit, lines);
    patience(fit, lines);
    shares(fit, lines);
    for (String gateway : kept) {
      say(lines, "kept", name(gateway));
    }
    lines.add("");
    say(lines, "method");
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  private void arrivals(String start, ArrivalFit arrivals, List<String> lines) {
    String perWeek = wording.number(arrivals.perWeek(), 1);
    say(lines, "arrivals", perWeek, name(start), decimal(arrivals.ksDistance()));
    if (arrivals.dispersion() > 0) {
      say(lines, "dispersion", wording.number(arrivals.dispersion(), 1));
    }
  }

  private void steps(LogFit fit, List<String> lines) {
    TextTable table =
        new TextTable(
            4, columns("step", "channel", "what", "law", "mean", "n", "distance", "chance"));
    for (MeasuredStep step : fit.steps()) {
      TimesFit times = step.times();
      if (times != null) {
        FittedLaw law = times.chosen();
        FittedLaw best = law != null ? law : times.laws().isEmpty() ? null : times.laws().get(0);
        table.add(
            name(step.element()),
            channel(step.channel()),
            phrases.say(step.elapsed() ? "elapsed" : "handling"),
            law == null ? phrases.say("law.measured") : phrases.say("law." + law.family()),
            wording.duration(times.mean()),
            wording.whole(times.n()),
            best == null ? "" : decimal(best.ksDistance()),
            best == null ? "" : decimal(best.pAtMost()));
      }
    }
    add(lines, "table.steps", table);
  }

  private void patience(LogFit fit, List<String> lines) {
    TextTable table =
        new TextTable(2, columns("step", "channel", "patience", "left", "served", "distance"));
    for (MeasuredStep step : fit.steps()) {
      PatienceFit patience = step.patience();
      if (patience != null) {
        table.add(
            name(step.element()),
            channel(step.channel()),
            "%s (%s–%s)"
                .formatted(
                    wording.duration(patience.mean()),
                    wording.duration(patience.low()),
                    wording.duration(patience.high())),
            wording.whole(patience.left()),
            wording.whole(patience.served()),
            decimal(patience.distance()));
      }
    }
    add(lines, "table.patience", table);
  }

  private void shares(LogFit fit, List<String> lines) {
    TextTable table = new TextTable(2, columns("of", "to", "share", "n"));
    fit.groups().forEach((group, share) -> row(table, phrases.say("group"), group, share));
    fit.channels()
        .forEach(
            (group, mix) ->
                mix.forEach(
                    (channel, share) ->
                        row(
                            table,
                            group.equals("*") ? phrases.say("channel") : group,
                            channel,
                            share)));
    fit.branches()
        .forEach(
            (gateway, ways) ->
                ways.forEach((flow, share) -> row(table, name(gateway), name(flow), share)));
    add(lines, "table.shares", table);
  }

  private void row(TextTable table, String of, String to, Share share) {
    boolean few = share.count() > 0 && share.count() < LEAST;
    table.add(
        of,
        to,
        few
            ? phrases.say("few")
            : "%s (%s–%s)"
                .formatted(
                    wording.percent(share.value()),
                    wording.number(100 * share.low(), 1),
                    wording.number(100 * share.high(), 1)),
        wording.whole(share.of()));
  }

  private void add(List<String> lines, String heading, TextTable table) {
    if (!table.isEmpty()) {
      lines.add("");
      lines.add(phrases.say(heading));
      lines.addAll(table.lines(width));
    }
  }

  private void say(List<String> lines, String key, Object... values) {
    lines.addAll(TextFlow.wrap(phrases.say(key, values), width));
  }

  private List<String> columns(String... keys) {
    return List.of(keys).stream().map(key -> phrases.say("column." + key)).toList();
  }

  private String name(String id) {
    return new Names(names, Set.of()).of(id);
  }

  private String channel(String channel) {
    return channel.equals("*") ? phrases.say("all") : channel;
  }

  private String decimal(double value) {
    return wording.number(value, 3);
  }
}
