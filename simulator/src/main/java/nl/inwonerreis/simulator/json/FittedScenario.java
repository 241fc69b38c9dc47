package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import nl.inwonerreis.simulator.scenario.Library;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was measured in an event log into a scenario: each number with its source, marked
 * measured. What the log does not tell stays as the base has it.
 */
public final class FittedScenario {

  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final String ALL = "*";
  private static final int SHARE_DIGITS = 6;

  private final String log;
  private final LogFit fit;
  private final Library library;
  private final Json.Obj base;
  private final List<ScenarioEdit> edits = new ArrayList<>();
  private final Set<String> kept = new LinkedHashSet<>();

  private FittedScenario(String log, LogFit fit, Library library, Json.Obj base) {
    this.log = log;
    this.fit = fit;
    this.library = library;
    this.base = base;
  }

  /**
   * A scenario made of a log.
   *
   * @param text of the file to write
   * @param kept ids of gateways whose shares stay as they were, because there they differ by
   *     outcome, group or channel
   */
  public record Written(String text, List<String> kept) {
    public Written {
      kept = List.copyOf(kept);
    }
  }

  /**
   * Returns the text of the scenario.
   *
   * @param out where it will stand: beside other what-ifs it is a patch on what they rest on, else
   *     a whole scenario
   * @param name of the situation
   * @param log name of the log, for the sources
   * @param from the scenario that the numbers are put into; null for none
   * @throws IOException if a scenario below it cannot be read
   * @throws IllegalArgumentException if the base is no scenario
   */
  public static Written write(
      Path out, String name, String log, LogFit fit, Library library, @Nullable Path from)
      throws IOException {
    String silent = JsonLayout.of(object(Map.of("name", text(name))), "");
    String inherited = ScenarioLayers.of(out, silent).inherited();
    String below = from == null ? null : effective(from);
    boolean patch = inherited != null && inherited.equals(below);
    Json.Obj base = below == null ? object(Map.of()) : parsed(below);
    Map<String, Json> own = new LinkedHashMap<>();
    own.put("format", number(BigDecimal.ONE));
    own.put("name", text(name));
    if (!patch) {
      base.members().forEach(own::putIfAbsent);
    }
    FittedScenario scenario = new FittedScenario(log, fit, library, base);
    scenario.collect();
    String start = JsonLayout.of(patch ? object(Map.of("name", text(name))) : object(own), "");
    Path place = patch ? out : out.resolveSibling("scenario.json");
    String written = ScenarioEditor.apply(place, start + "\n", scenario.edits);
    String laidOut = JsonLayout.of(parsed(written), "") + "\n";
    return new Written(laidOut, List.copyOf(scenario.kept));
  }

  private static String effective(Path file) throws IOException {
    String own = java.nio.file.Files.readString(file);
    String effective = ScenarioLayers.of(file, own).effective();
    if (effective == null) {
      throw new IllegalArgumentException(file + " is no scenario");
    }
    return effective;
  }

  private void collect() {
    arrivals();
    groups();
    Map<String, Map<String, MeasuredStep>> steps = new TreeMap<>();
    for (MeasuredStep step : fit.steps()) {
      steps.computeIfAbsent(step.element(), made -> new TreeMap<>()).put(step.channel(), step);
    }
    steps.forEach(this::element);
    fit.branches().forEach(this::branch);
  }

  private void arrivals() {
    if (fit.arrivals().isEmpty()) {
      return;
    }
    if (fit.arrivals().size() == 1) {
      ArrivalFit only = fit.arrivals().values().iterator().next();
      edit("/arrivals", ArrivalPattern.of(only), source(only));
      return;
    }
    Map<String, Json> byStart = new LinkedHashMap<>();
    new TreeMap<>(fit.arrivals())
        .forEach((start, arrivals) -> byStart.put(start, ArrivalPattern.of(arrivals)));
    put("/arrivals", object(Map.of("byStart", object(byStart))));
    fit.arrivals()
        .forEach((start, a) -> source("/arrivals/byStart/" + start, source(a), null, null));
  }

  private String source(ArrivalFit a) {
    String weeks =
        Double.isNaN(a.dispersion())
            ? ""
            : "; variantie/gemiddelde per week " + decimal(a.dispersion());
    return "%s; aankomsten per uur van de week, KS %s, p hoogstens %s%s"
        .formatted(
            counted(a.n(), "aankomsten"), decimal(a.ksDistance()), decimal(a.pAtMost()), weeks);
  }

  private void groups() {
    Map<String, Share> all = fit.channels().getOrDefault(ALL, Map.of());
    Map<String, Json> stated =
        base.members().get("groups") instanceof Json.Obj groups ? groups.members() : Map.of();
    if (!fit.groups().isEmpty()) {
      Map<String, Json> shares = rounded(fit.groups());
      stated.keySet().stream()
          .filter(group -> !shares.containsKey(group))
          .forEach(group -> put("/groups/" + group, null));
      shares.forEach(
          (group, share) ->
              edit(
                  "/groups/" + group + "/share",
                  share,
                  share(fit.groups().get(group)),
                  fit.groups().get(group)));
    } else if (stated.isEmpty() && !all.isEmpty()) {
      library
          .groups()
          .forEach(
              (id, group) -> {
                Double share = group.share();
                if (share != null) {
                  put("/groups/" + id + "/share", number(BigDecimal.valueOf(share)));
                }
              });
    }
    Set<String> groups = new LinkedHashSet<>(stated.keySet());
    if (!fit.groups().isEmpty()) {
      groups = fit.groups().keySet();
    } else if (stated.isEmpty()) {
      groups = new LinkedHashSet<>();
      for (Map.Entry<String, Library.UserGroup> group : library.groups().entrySet()) {
        if (group.getValue().share() != null) {
          groups.add(group.getKey());
        }
      }
    }
    for (String group : groups) {
      Map<String, Share> mix = fit.channels().getOrDefault(group, all);
      if (!mix.isEmpty()) {
        int n = mix.values().iterator().next().of();
        edit("/groups/" + group + "/channels", object(rounded(mix)), counted(n, "zaken"));
      }
    }
  }

  private void element(String id, Map<String, MeasuredStep> byChannel) {
    Json written = Values.find(base, Pointers.child("/elements", id));
    Map<String, Json> before = written instanceof Json.Obj object ? object.members() : Map.of();
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    if (keys.isEmpty()) {
      keys.add(ALL);
    }
    keys.addAll(byChannel.keySet().stream().filter(c -> !c.equals(ALL)).toList());
    String place = Pointers.child("/elements", id);
    for (String key : keys) {
      MeasuredStep step = byChannel.getOrDefault(key, byChannel.get(ALL));
      if (step == null) {
        continue;
      }
      String at = Pointers.child(place, key);
      Json rest = before.get(ALL);
      if (!before.containsKey(key) && rest != null) {
        put(at, rest);
      }
      step(at, step, before.containsKey(key) ? before.get(key) : rest);
    }
  }

  private void step(String at, MeasuredStep step, @Nullable Json before) {
    TimesFit times = step.times();
    if (times != null && step.elapsed()) {
      // Work and waiting are one: nobody is needed, or the waiting would count twice.
      for (String key :
          List.of("staff", "units", "priority", "whenShiftEnds", "patience", "hours")) {
        if (before instanceof Json.Obj object && object.members().containsKey(key)) {
          put(at + "/" + key, null);
        }
      }
      String told = "; tijd sinds de vorige stap: werk en wachten samen";
      edit(at + "/handling", text("PT0S"), counted(times.n(), "keer") + told);
      edit(at + "/delay", DistributionJson.of(times.distribution()), source(times) + told);
    } else if (times != null) {
      edit(at + "/handling", DistributionJson.of(times.distribution()), source(times));
    }
    PatienceFit patience = step.patience();
    if (patience != null && !step.elapsed()) {
      put(at + "/patience", DistributionJson.exponential(patience.mean()));
      source(
          at + "/patience",
          "%s; %d haakten af, %d zijn geholpen; afstand tot exponentieel %s"
              .formatted(
                  counted(patience.left() + patience.served(), "keer"),
                  patience.left(),
                  patience.served(),
                  decimal(patience.distance())),
          text(DistributionJson.duration(patience.low())),
          text(DistributionJson.duration(patience.high())));
    }
  }

  private String source(TimesFit times) {
    FittedLaw law = times.chosen();
    if (law == null) {
      String tried =
          times.laws().isEmpty()
              ? ""
              : "; beste wet %s past niet (KS %s)"
                  .formatted(
                      times.laws().get(0).family(), decimal(times.laws().get(0).ksDistance()));
      return counted(times.n(), "keer") + "; de gemeten tijden zelf" + tried;
    }
    return "%s; %s, AIC %s, KS %s, p hoogstens %s"
        .formatted(
            counted(times.n(), "keer"),
            law.family(),
            decimal(law.aic()),
            decimal(law.ksDistance()),
            decimal(law.pAtMost()));
  }

  private void branch(String gateway, Map<String, Share> shares) {
    Json stated = base.members().get("flows");
    for (String flow : shares.keySet()) {
      if (stated instanceof Json.Obj flows && flows.members().get(flow) instanceof Json.Obj) {
        kept.add(gateway);
        return;
      }
    }
    rounded(shares)
        .forEach(
            (flow, share) ->
                edit(
                    Pointers.child("/flows", flow),
                    share,
                    share(shares.get(flow)),
                    shares.get(flow)));
  }

  private String share(@Nullable Share share) {
    return share == null
        ? ""
        : counted(share.of(), "keer") + "; " + share.count() + " van " + share.of();
  }

  /** Shares to six digits that sum to exactly 1: the largest takes what rounding leaves. */
  private static Map<String, Json> rounded(Map<String, Share> shares) {
    String largest = "";
    int most = -1;
    BigDecimal rest = BigDecimal.ONE;
    Map<String, BigDecimal> values = new TreeMap<>();
    for (Map.Entry<String, Share> share : shares.entrySet()) {
      BigDecimal value =
          BigDecimal.valueOf(share.getValue().value())
              .setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
      values.put(share.getKey(), value);
      rest = rest.subtract(value);
      if (share.getValue().count() > most) {
        most = share.getValue().count();
        largest = share.getKey();
      }
    }
    values.merge(largest, rest, BigDecimal::add);
    Map<String, Json> rounded = new TreeMap<>();
    values.forEach((id, value) -> rounded.put(id, number(value)));
    return rounded;
  }

  private String counted(int n, String what) {
    return "%s: %d %s, %s t/m %s".formatted(log, n, what, fit.from(), fit.to());
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3f", value);
  }

  private void edit(String pointer, Json value, String source) {
    put(pointer, value);
    source(pointer, source, null, null);
  }

  private void edit(String pointer, Json value, String source, @Nullable Share share) {
    put(pointer, value);
    source(
        pointer,
        source,
        share == null ? null : number(significant(share.low())),
        share == null ? null : number(significant(share.high())));
  }

  private void put(String pointer, @Nullable Json value) {
    edits.add(new ScenarioEdit(pointer, value == null ? null : value.text()));
  }

  private void source(String pointer, String told, @Nullable Json low, @Nullable Json high) {
    Map<String, Json> source = new LinkedHashMap<>();
    source.put("kind", text("measured"));
    source.put("text", text(told));
    if (low != null && high != null) {
      source.put("low", low);
      source.put("high", high);
    }
    put(Pointers.child("/sources", pointer), object(source));
  }

  static BigDecimal significant(double value) {
    return new BigDecimal(value, DIGITS);
  }

  static Json.Obj object(Map<String, Json> members) {
    return new Json.Obj("", members);
  }

  static Json text(String value) {
    return new Json.Str("", value);
  }

  static Json number(BigDecimal value) {
    return new Json.Num("", value);
  }

  private static Json.Obj parsed(String text) {
    Json.Obj object =
        StrictJson.read("", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).object();
    if (object == null) {
      throw new IllegalArgumentException("the text is no JSON object");
    }
    return object;
  }
}
