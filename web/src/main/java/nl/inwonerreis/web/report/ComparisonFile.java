package nl.inwonerreis.web.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Pair;
import nl.inwonerreis.simulator.compare.Verdict;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What pages show of a comparison, as JSON: the headlines of all residents and of each group, with
 * what the results rest on. That is a hundredth of the whole comparison.
 */
public final class ComparisonFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> RESIDENTS = Set.of("arrived", "helped", "dropOff", "otherwise");
  private static final String SCENARIO = "place";
  private static final String SD = "sd";

  private ComparisonFile() {}

  /** Writes what pages show. */
  public static void write(Comparison comparison, Appendable out) throws IOException {
    out.append("{\"format\":1,\"results\":[");
    for (int s = 0; s <= comparison.others().size(); s++) {
      out.append(s == 0 ? "" : ",");
      new JsonReport().write(brief(comparison.result(s)), out);
    }
    ObjectNode rest = Json.object();
    rest.putArray("differences");
    for (Difference difference : comparison.differences()) {
      if (isHeadline(difference.row())) {
        ObjectNode node = rest.withArray("differences").addObject();
        ComparisonJson.row(node, difference);
        node.put(SCENARIO, difference.scenario());
        Json.put(node, SD, difference.pair().sd());
      }
    }
    out.append("],").append(Json.line(rest).substring(1)).append('\n');
  }

  private static Result brief(Result result) {
    return new Result(
        result.facts(),
        result.metrics().stream().filter(ComparisonFile::isShown).toList(),
        result.warnings(),
        result.defaults(),
        result.numbers(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static boolean isShown(Estimate row) {
    RowId id = RowId.of(row);
    Cell cell = id.cell();
    boolean count =
        RESIDENTS.contains(cell.metric())
            && row.statistic().equals("count")
            && id.equals(new RowId(cell(cell.metric(), cell.group()), "count"));
    return count || isHeadline(id);
  }

  private static Cell cell(String metric, String group) {
    return new Cell(metric, "", Cell.ALL, group, Cell.ALL);
  }

  private static boolean isHeadline(RowId row) {
    return Arrays.stream(Headline.values()).anyMatch(headline -> headline.covers(row));
  }

  /**
   * Reads it back.
   *
   * @throws IOException where it cannot be read, or is no comparison
   */
  public static Comparison read(InputStream in) throws IOException {
    try {
      JsonNode root = MAPPER.readTree(in);
      List<Result> results = new ArrayList<>();
      for (JsonNode node : root.path("results")) {
        results.add(ResultReader.read(node));
      }
      List<Difference> differences = new ArrayList<>();
      ResultReader.needed(root, "differences").forEach(row -> differences.add(difference(row)));
      if (root.path("format").asInt(0) != 1 || results.size() < 2) {
        throw new IOException("No comparison: it is not complete");
      }
      return new Comparison(results.get(0), results.subList(1, results.size()), differences);
    } catch (JacksonException | IllegalArgumentException broken) {
      throw new IOException("No comparison that can be read", broken);
    }
  }

  private static Difference difference(JsonNode row) {
    Cell cell =
        new Cell(
            text(row, "metric"),
            text(row, "kind"),
            text(row, "element"),
            text(row, "group"),
            text(row, "channel"));
    Pair pair =
        new Pair(
            number(row, "baseValue"),
            number(row, "value"),
            number(row, "difference"),
            number(row, SD),
            number(row, "pairingGain"),
            ResultReader.needed(row, "n").asInt());
    String verdict = text(row, "verdict");
    return new Difference(
        ResultReader.needed(row, SCENARIO).asInt(),
        new RowId(cell, text(row, "statistic")),
        text(row, "unit"),
        pair,
        new ConfidenceInterval(number(row, "ci95Low"), number(row, "ci95High")),
        new ConfidenceInterval(number(row, "adjustedLow"), number(row, "adjustedHigh")),
        number(row, "p"),
        number(row, "pHolm"),
        Arrays.stream(Verdict.values())
            .filter(one -> one.id().equals(verdict))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No verdict: " + verdict)));
  }

  private static double number(JsonNode row, String key) {
    return ResultReader.number(row, key);
  }

  private static String text(JsonNode row, String key) {
    return ResultReader.needed(row, key).asString();
  }
}
