package nl.inwonerreis.web.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Measured;
import nl.inwonerreis.simulator.result.MeasuredPoint;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.DropOffCell;
import nl.inwonerreis.simulator.result.Result.LeadTimeCurve;
import nl.inwonerreis.simulator.result.Result.PoolWeek;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads {@code result.json} back, row by row: what {@link JsonReport} writes of it has the same
 * bytes. Keys that are not known are passed over, so that a result of a later version can be read.
 */
public final class ResultReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String LAST_FACT = "scenarioSha256";

  private final Map<String, String> strings = new HashMap<>();
  private final ObjectNode facts = Json.object();
  private final List<Estimate> metrics = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private final List<DefaultUsed> defaults = new ArrayList<>();
  private final List<StatedNumber> numbers = new ArrayList<>();
  private final List<LeadTimeCurve> leadTimes = new ArrayList<>();
  private final List<PoolWeek> weeks = new ArrayList<>();
  private final List<DropOffCell> dropOff = new ArrayList<>();
  private final Map<String, Map<String, Double>> switches = new TreeMap<>();
  private final List<NormVerdict> norms = new ArrayList<>();
  private Measured measured = Measured.NONE;

  private ResultReader() {}

  /**
   * Reads a whole result.
   *
   * @throws IOException where it cannot be read, or is no result
   */
  public static Result read(InputStream in) throws IOException {
    return new ResultReader().result(in);
  }

  /** Reads what was run, and nothing that follows; the names are not among it. */
  public static RunFacts readFacts(InputStream in) throws IOException {
    ResultReader reader = new ResultReader();
    try (JsonParser parser = MAPPER.createParser(in)) {
      reader.start(parser);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        reader.facts.set(key, parser.<JsonNode>readValueAsTree());
        if (key.equals(LAST_FACT)) {
          return reader.facts();
        }
      }
      throw new IOException("No result: its facts are not complete");
    } catch (JacksonException | IllegalArgumentException broken) {
      throw new IOException("No result that can be read", broken);
    }
  }

  private void start(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("No result: it does not start with an object");
    }
  }

  private Result result(InputStream in) throws IOException {
    try (JsonParser parser = MAPPER.createParser(in)) {
      start(parser);
      Result result = object(parser);
      if (in.read() >= '!') {
        throw new IOException("No result: it is not complete");
      }
      return result;
    } catch (JacksonException | IllegalArgumentException broken) {
      throw new IOException("No result that can be read", broken);
    }
  }

  /**
   * Reads a result that stands within other JSON.
   *
   * @throws IOException where it is not complete
   * @throws IllegalArgumentException where it is no result
   */
  static Result read(JsonNode node) throws IOException {
    ResultReader reader = new ResultReader();
    try (JsonParser parser = MAPPER.treeAsTokens(node)) {
      reader.start(parser);
      return reader.object(parser);
    }
  }

  private Result object(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      value(key, parser);
      token = parser.nextToken();
    }
    if (token != JsonToken.END_OBJECT) {
      throw new IOException("No result: it is not complete");
    }
    return new Result(
        facts(), metrics, warnings, defaults, numbers, leadTimes, weeks, dropOff, switches, norms,
        measured);
  }

  private void value(String key, JsonParser parser) {
    switch (key) {
      case "metrics" -> each(parser, this::metric, metrics);
      case "warnings" -> each(parser, this::warning, warnings);
      case "defaults" -> each(parser, this::defaultUsed, defaults);
      case "numbers" -> each(parser, this::stated, numbers);
      case "leadTimes" -> each(parser, this::curve, leadTimes);
      case "weeks" -> each(parser, this::week, weeks);
      case "dropOff" -> each(parser, this::cell, dropOff);
      case "norms" -> each(parser, this::norm, norms);
      case "channelSwitches" -> {
        JsonNode tree = parser.readValueAsTree();
        tree.propertyStream().forEach(e -> switches.put(e.getKey(), counts(e.getValue())));
      }
      case "measured" -> measured = measured(parser.readValueAsTree());
      default -> facts.set(key, parser.<JsonNode>readValueAsTree());
    }
  }

  private static <T> void each(JsonParser parser, Function<JsonNode, T> row, List<T> rows) {
    require(parser.currentToken() == JsonToken.START_ARRAY);
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      rows.add(row.apply(parser.readValueAsTree()));
    }
    require(parser.currentToken() == JsonToken.END_ARRAY);
  }

  private RunFacts facts() {
    require(facts.path("format").asInt(0) == 1);
    Map<String, String> names = new TreeMap<>();
    facts
        .path("names")
        .propertyStream()
        .forEach(e -> names.put(e.getKey(), e.getValue().asString()));
    return new RunFacts(
        string(facts, "journey"),
        string(facts, "scenario"),
        string(facts, "version"),
        string(facts, "start"),
        needed(facts, "seed").asLong(),
        needed(facts, "replications").asInt(),
        number(facts, "horizon"),
        number(facts, "warmUp"),
        string(facts, "journeySha256"),
        string(facts, LAST_FACT),
        names);
  }

  private Estimate metric(JsonNode row) {
    return new Estimate(
        string(row, "metric"),
        string(row, "kind"),
        string(row, "element"),
        string(row, "group"),
        string(row, "channel"),
        string(row, "statistic"),
        string(row, "unit"),
        number(row, "value"),
        number(row, "ci95Low"),
        number(row, "ci95High"),
        needed(row, "n").asInt());
  }

  private Finding warning(JsonNode row) {
    return new Finding(
        string(row, "rule"),
        Severity.valueOf(string(row, "severity").toUpperCase(Locale.ROOT)),
        stringOrNull(row, "element"),
        0,
        stringOrNull(row, "pointer"),
        text(row, "message"),
        text(row, "remedy"));
  }

  private DefaultUsed defaultUsed(JsonNode row) {
    return new DefaultUsed(stringOrNull(row, "element"), string(row, "name"), text(row, "text"));
  }

  private StatedNumber stated(JsonNode row) {
    Source source =
        new Source(
            Source.Kind.valueOf(string(row, "kind").toUpperCase(Locale.ROOT)),
            string(row, "text"),
            bound(row, "low"),
            bound(row, "high"));
    return new StatedNumber(string(row, "pointer"), string(row, "value"), source);
  }

  private LeadTimeCurve curve(JsonNode row) {
    JsonNode histogram = needed(row, "histogram");
    JsonNode ecdf = needed(row, "ecdf");
    List<Long> counts = new ArrayList<>();
    needed(histogram, "counts").forEach(count -> counts.add(count.asLong()));
    return new LeadTimeCurve(
        string(row, "group"),
        string(row, "channel"),
        list(histogram, "edges"),
        counts,
        list(ecdf, "seconds"),
        list(ecdf, "shares"));
  }

  private PoolWeek week(JsonNode row) {
    return new PoolWeek(string(row, "pool"), list(row, "queueLength"), list(row, "utilisation"));
  }

  private DropOffCell cell(JsonNode row) {
    return new DropOffCell(
        string(row, "element"), string(row, "kind"), string(row, "group"), number(row, "count"));
  }

  private NormVerdict norm(JsonNode row) {
    return new NormVerdict(
        string(row, "norm"),
        string(row, "name"),
        string(row, "measure"),
        string(row, "basis"),
        number(row, "target"),
        number(row, "share"),
        number(row, "ci95Low"),
        number(row, "ci95High"),
        verdict(string(row, "verdict")),
        string(row, "source"));
  }

  private Measured measured(JsonNode node) {
    List<MeasuredPoint> points = new ArrayList<>();
    needed(node, "points").forEach(row -> points.add(point(row)));
    Map<String, Integer> faults = new TreeMap<>();
    needed(node, "faults")
        .propertyStream()
        .forEach(e -> faults.put(e.getKey(), e.getValue().asInt()));
    return new Measured(points, faults);
  }

  private MeasuredPoint point(JsonNode row) {
    return new MeasuredPoint(
        string(row, "from"),
        string(row, "to"),
        string(row, "metric"),
        string(row, "kind"),
        string(row, "element"),
        string(row, "group"),
        string(row, "channel"),
        string(row, "statistic"),
        number(row, "value"),
        needed(row, "n").isNull() ? null : needed(row, "n").asLong(),
        string(row, "source"),
        string(row, "file"));
  }

  private static NormVerdict.Verdict verdict(String id) {
    return Arrays.stream(NormVerdict.Verdict.values())
        .filter(verdict -> verdict.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No verdict: " + id));
  }

  private static Map<String, Double> counts(JsonNode row) {
    Map<String, Double> counts = new TreeMap<>();
    row.propertyStream().forEach(e -> counts.put(e.getKey(), value(e.getValue())));
    return counts;
  }

  private static List<Double> list(JsonNode row, String key) {
    List<Double> values = new ArrayList<>();
    needed(row, key).forEach(value -> values.add(value(value)));
    return values;
  }

  static double number(JsonNode row, String key) {
    return value(needed(row, key));
  }

  private static @Nullable Double bound(JsonNode row, String key) {
    double bound = number(row, key);
    return Double.isNaN(bound) ? null : bound;
  }

  /** Where there is no number JSON has null. */
  private static double value(JsonNode node) {
    require(node.isNull() || node.isNumber());
    return node.isNull() ? Double.NaN : node.asDouble();
  }

  private Text text(JsonNode row, String key) {
    JsonNode text = needed(row, key);
    return new Text(string(text, "nl"), string(text, "en"));
  }

  /** Returns a text; the same text is one object, for there are thousands of rows. */
  private String string(JsonNode row, String key) {
    JsonNode node = needed(row, key);
    require(node.isString());
    return strings.computeIfAbsent(node.asString(), same -> same);
  }

  private @Nullable String stringOrNull(JsonNode row, String key) {
    return needed(row, key).isNull() ? null : string(row, key);
  }

  static JsonNode needed(JsonNode row, String key) {
    JsonNode node = row.get(key);
    if (node == null) {
      throw new IllegalArgumentException("There is no " + key);
    }
    return node;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("A value is not of its kind");
    }
  }
}
