package nl.inwonerreis.simulator.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.log.EventLog;
import nl.inwonerreis.simulator.log.LoggedCase;
import nl.inwonerreis.simulator.log.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an event log tells about the numbers of a journey.
 *
 * @param cases how many cases
 * @param events how many events
 * @param from day of the first arrival
 * @param to day of the last arrival
 * @param arrivals by start event; one where the log does not tell, under the only start event
 * @param groups share of each group; empty where the log has none
 * @param channels share of each channel by group; {@code *} for all residents
 * @param steps times and patience, by element and channel
 * @param branches share of each flow out of an exclusive gateway, by gateway
 * @param fit how many of the steps could be reached in the journey, in the order of the log
 */
public record LogFit(
    int cases,
    int events,
    LocalDate from,
    LocalDate to,
    Map<String, ArrivalFit> arrivals,
    Map<String, Share> groups,
    Map<String, Map<String, Share>> channels,
    List<MeasuredStep> steps,
    Map<String, Map<String, Share>> branches,
    Share fit) {

  /** The fewest times for which a channel gets a law of its own. */
  private static final int LEAST_BY_CHANNEL = 30;

  private static final long DAY = 86_400_000;
  private static final String ALL = "*";

  public LogFit {
    arrivals = Map.copyOf(arrivals);
    groups = new TreeMap<>(groups);
    channels = new TreeMap<>(channels);
    steps = List.copyOf(steps);
    branches = new TreeMap<>(branches);
  }

  /** Fits a log to a journey; names without meaning are left out. */
  public static LogFit of(EventLog log, Journey journey, LogNames names) {
    Ground ground = new Ground(journey);
    List<LoggedCase> cases = log.cases();
    Replay replay = replay(cases, ground, names);
    Map<String, Map<String, Share>> channels = new TreeMap<>();
    channels.put(ALL, shares(cases, c -> names.channels().get(c.channel())));
    Map<String, Share> groups = shares(cases, c -> names.groups().get(c.group()));
    for (String group : groups.keySet()) {
      List<LoggedCase> own =
          cases.stream().filter(c -> group.equals(names.groups().get(c.group()))).toList();
      channels.put(group, shares(own, c -> names.channels().get(c.channel())));
    }
    channels.values().removeIf(Map::isEmpty);
    return new LogFit(
        cases.size(),
        log.events(),
        day(cases.get(0)),
        day(cases.get(cases.size() - 1)),
        arrivals(cases, ground, journey, names),
        groups,
        channels,
        steps(log, ground, names),
        branches(replay, ground),
        replay.fit());
  }

  private static LocalDate day(LoggedCase one) {
    return LocalDate.ofEpochDay(Math.floorDiv(one.first().local(), DAY));
  }

  /** Shares of what can be told; nothing where fewer than five can. */
  private static Map<String, Share> shares(
      List<LoggedCase> cases, Function<LoggedCase, @Nullable String> of) {
    Map<String, Integer> counts = new TreeMap<>();
    for (LoggedCase one : cases) {
      String id = of.apply(one);
      if (id != null) {
        counts.merge(id, 1, Integer::sum);
      }
    }
    return shares(counts);
  }

  private static Map<String, Share> shares(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Share> shares = new TreeMap<>();
    if (all >= TimesFit.LEAST) {
      counts.forEach((id, count) -> shares.put(id, new Share(count, all)));
    }
    return shares;
  }

  private static Map<String, ArrivalFit> arrivals(
      List<LoggedCase> cases, Ground ground, Journey journey, LogNames names) {
    String resident = journey.residentProcess();
    List<String> starts =
        ground.starts(resident == null ? journey.processes().get(0).id() : resident);
    Map<String, List<Long>> times = new TreeMap<>();
    for (LoggedCase one : cases) {
      String told = names.elements().getOrDefault(one.first().activity(), "");
      String start = starts.contains(told) ? told : starts.size() == 1 ? starts.get(0) : "";
      times.computeIfAbsent(start, made -> new ArrayList<>()).add(one.first().local());
    }
    times.remove("");
    Map<String, ArrivalFit> fits = new HashMap<>();
    times.forEach(
        (start, found) -> {
          if (found.size() >= TimesFit.LEAST) {
            fits.put(start, ArrivalFit.of(found.stream().mapToLong(Long::longValue).toArray()));
          }
        });
    return fits;
  }

  private static Replay replay(List<LoggedCase> cases, Ground ground, LogNames names) {
    Set<String> logged = new HashSet<>();
    boolean tellsEnds = false;
    List<List<Steps.Step>> steps = new ArrayList<>();
    for (LoggedCase one : cases) {
      tellsEnds |= one.events().stream().anyMatch(e -> e.transition().equals("end"));
      List<Steps.Step> own = Steps.of(one, names.elements(), ground);
      own.forEach(step -> logged.add(step.element()));
      steps.add(own);
    }
    Replay replay = new Replay(ground, logged);
    for (int i = 0; i < cases.size(); i++) {
      LoggedCase one = cases.get(i);
      String start = names.elements().getOrDefault(one.first().activity(), "");
      replay.walk(steps.get(i), start, endOf(one, tellsEnds, ground, names));
    }
    return replay;
  }

  /** Returns the end event where a case ended, empty where it is not known, null if it did not. */
  private static @Nullable String endOf(
      LoggedCase one, boolean tellsEnds, Ground ground, LogNames names) {
    if (!tellsEnds) {
      return "";
    }
    for (LoggedEvent e : one.events()) {
      String id = e.transition().equals("end") ? names.elements().get(e.activity()) : null;
      if (id != null && ground.node(id) instanceof EndEvent) {
        return id;
      }
    }
    return null;
  }

  private static Map<String, Map<String, Share>> branches(Replay replay, Ground ground) {
    Map<String, Map<String, Share>> branches = new TreeMap<>();
    replay
        .taken()
        .forEach(
            (gateway, counts) -> {
              boolean exclusive =
                  ground.node(gateway) instanceof Gateway g && g.kind() == Gateway.Kind.EXCLUSIVE;
              Map<String, Integer> all = new TreeMap<>();
              ground.out(gateway).forEach(flow -> all.put(flow, counts.getOrDefault(flow, 0)));
              Map<String, Share> shares = shares(all);
              if (exclusive && !shares.isEmpty()) {
                branches.put(gateway, shares);
              }
            });
    return branches;
  }

  private static List<MeasuredStep> steps(EventLog log, Ground ground, LogNames names) {
    Map<String, Map<String, List<LoggedVisits.Times>>> byElement = new TreeMap<>();
    LoggedVisits.of(log)
        .forEach(
            (activity, byChannel) -> {
              String id = names.elements().get(activity);
              if (id != null && ground.node(id) instanceof Activity) {
                byChannel.forEach(
                    (channel, times) ->
                        byElement
                            .computeIfAbsent(id, made -> new TreeMap<>())
                            .computeIfAbsent(
                                names.channels().getOrDefault(channel, ""),
                                made -> new ArrayList<>())
                            .add(times));
              }
            });
    List<MeasuredStep> steps = new ArrayList<>();
    byElement.forEach(
        (id, byChannel) -> {
          add(id, ALL, byChannel.values().stream().flatMap(List::stream).toList(), 0, steps);
          if (byChannel.size() > 1) {
            byChannel.forEach(
                (channel, times) -> {
                  if (!channel.isEmpty()) {
                    add(id, channel, times, LEAST_BY_CHANNEL, steps);
                  }
                });
          }
        });
    return steps;
  }

  private static void add(
      String id,
      String channel,
      Collection<LoggedVisits.Times> times,
      int least,
      List<MeasuredStep> steps) {
    double[] handling = values(times, t -> t.handling);
    double[] between = values(times, t -> t.elapsed);
    boolean elapsed = handling.length < TimesFit.LEAST;
    double[] taken = elapsed ? between : handling;
    int needed = Math.max(least, TimesFit.LEAST);
    TimesFit fit = taken.length < needed ? null : TimesFit.of(taken);
    List<PatienceFit.Wait> waits = times.stream().flatMap(t -> t.waits.stream()).toList();
    boolean enough = waits.stream().filter(PatienceFit.Wait::left).count() >= needed;
    PatienceFit patience = enough ? PatienceFit.of(waits) : null;
    if (fit != null || patience != null) {
      steps.add(new MeasuredStep(id, channel, fit, elapsed, patience));
    }
  }

  /** Times below zero are clocks that disagree; they count as no time. */
  private static double[] values(
      Collection<LoggedVisits.Times> times, Function<LoggedVisits.Times, List<Double>> of) {
    return times.stream()
        .flatMap(t -> of.apply(t).stream())
        .mapToDouble(seconds -> Math.max(0, seconds))
        .toArray();
  }
}
