package nl.inwonerreis.web.report;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.DistributionSketch;
import nl.inwonerreis.simulator.json.DistributionText;
import nl.inwonerreis.web.report.NumberKind.Choice;
import nl.inwonerreis.web.report.NumberKind.Leaf;
import nl.inwonerreis.web.report.NumberKind.Mix;
import nl.inwonerreis.web.report.NumberKind.Named;
import nl.inwonerreis.web.report.NumberKind.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the fields of the form out of the values of a scenario. A field has its place {@code p}, a
 * label, a kind, its value {@code v} and the text of it; or {@code parts}, fields in turn. What the
 * grammar does not know becomes a field of JSON: shown as it is.
 */
final class NumberFields {

  /** The parts of a scenario whose numbers have sources; how long a run is has none. */
  private static final Set<String> SOURCED =
      Set.of("arrivals", "groups", "caseTypes", "channels", "staff", "elements", "flows");

  private static final Set<Leaf> NUMBERS =
      Set.of(
          Leaf.WHOLE, Leaf.NUMBER, Leaf.MONEY, Leaf.SHARE, Leaf.DURATION, Leaf.TIME, Leaf.AMOUNT);

  private final NumberTexts texts;
  private final JsonNode effective;
  private final @Nullable JsonNode base;
  private final Wording wording;

  /**
   * Makes the maker.
   *
   * @param base what the scenario rests on; null where it rests on nothing
   */
  NumberFields(NumberTexts texts, JsonNode effective, @Nullable JsonNode base, Wording wording) {
    this.texts = texts;
    this.effective = effective;
    this.base = base;
    this.wording = wording;
  }

  /** Adds the fields of the members that an object has: known ones first, in their order. */
  void members(ArrayNode fields, String pointer, Parts parts) {
    JsonNode holder = NumberPlaces.find(effective, pointer);
    if (holder == null || !holder.isObject()) {
      return;
    }
    Set<String> names = new LinkedHashSet<>(parts.members().keySet());
    names.addAll(holder.propertyNames());
    for (String name : names) {
      if (holder.has(name)) {
        field(
            fields.addObject(),
            NumberPlaces.child(pointer, name),
            texts.label(name),
            NumberGrammar.of(parts, name));
      }
    }
  }

  /** Fills a field for a place, which may be empty. */
  void field(ObjectNode field, String pointer, String label, NumberKind kind) {
    JsonNode value = NumberPlaces.find(effective, pointer);
    field.put("p", pointer);
    field.put("label", label);
    field.put("kind", kindId(kind));
    origin(field, pointer, kind, value);
    if (value == null) {
      return;
    }
    Optional<String> selector = selectorIn(value);
    if (selector.isPresent()) {
      field.put("kind", "parts");
      field.put("by", texts.say("by." + selector.get()));
      cases(field, NumberPlaces.child(pointer, selector.get()), selector.get(), kind);
    } else if (kind instanceof Leaf || kind instanceof Choice) {
      leaf(field, pointer, kind, value);
    } else {
      composite(field, pointer, kind, value);
    }
  }

  private static String kindId(NumberKind kind) {
    if (kind instanceof Leaf leaf) {
      return leaf.id();
    }
    return kind instanceof Choice ? "choice" : "parts";
  }

  private static Optional<String> selectorIn(JsonNode value) {
    if (!value.isObject() || value.size() != 1) {
      return Optional.empty();
    }
    String name = value.propertyNames().iterator().next();
    return NumberGrammar.SELECTORS.contains(name) && value.path(name).isObject()
        ? Optional.of(name)
        : Optional.empty();
  }

  private void cases(ObjectNode field, String pointer, String selector, NumberKind kind) {
    ArrayNode parts = field.putArray("parts");
    JsonNode cases = NumberPlaces.find(effective, pointer);
    if (cases != null) {
      for (String name : cases.propertyNames()) {
        field(
            parts.addObject(),
            NumberPlaces.child(pointer, name),
            texts.caseOf(selector, name),
            kind);
      }
    }
  }

  private void composite(ObjectNode field, String pointer, NumberKind kind, JsonNode value) {
    if (!value.isObject()) {
      field.put("kind", "json");
      json(field, value);
      return;
    }
    ArrayNode parts = field.putArray("parts");
    if (kind instanceof Parts inside) {
      members(parts, pointer, inside);
      if (inside.sums()) {
        sum(field, value);
      }
    } else {
      NumberKind inner = kind instanceof Named named ? named.inner() : Leaf.SHARE;
      for (String name : value.propertyNames()) {
        boolean remark = name.startsWith("x-");
        String label = remark ? name : texts.name(name);
        field(
            parts.addObject(),
            NumberPlaces.child(pointer, name),
            label,
            remark ? Leaf.JSON : inner);
      }
      if (kind instanceof Mix) {
        sum(field, value);
      }
    }
  }

  private void leaf(ObjectNode field, String pointer, NumberKind kind, JsonNode value) {
    String shape = DistributionForms.nameIn(value);
    boolean random = kind == Leaf.TIME || kind == Leaf.AMOUNT;
    if (random && (!shape.isEmpty() || value.isValueNode())) {
      distribution(field, pointer, (Leaf) kind, value, shape);
    } else if (!value.isValueNode() && kind != Leaf.DATES || kind == Leaf.JSON) {
      field.put("kind", "json");
      json(field, value);
    } else {
      field.set("v", value);
      field.put("text", texts.typed(kind, value));
      JsonNode named = effective.path("hours").path(value.asString(""));
      if (kind == Leaf.HOURS && named.isString()) {
        String name = texts.say("hours.named", texts.name(value.asString()));
        field.put("reads", name + ": " + texts.typed(kind, named));
      }
      if (kind instanceof Choice choice) {
        ArrayNode list = field.putArray("choices");
        choice.words().forEach(w -> list.addObject().put("v", w).put("label", texts.word(w)));
      }
    }
  }

  private static void json(ObjectNode field, JsonNode value) {
    field.set("v", value);
    field.put("text", Json.text(value).strip());
  }

  private void distribution(
      ObjectNode field, String pointer, Leaf kind, JsonNode value, String shape) {
    boolean durations = kind == Leaf.TIME;
    field.put("kind", "distribution");
    field.put("unit", durations ? "duration" : "number");
    field.put("shape", shape.isEmpty() ? DistributionForms.FIXED : shape);
    ArrayNode parameters = field.putArray("parameters");
    if (shape.isEmpty()) {
      parameter(parameters, pointer, "value", value, kind);
    } else {
      value
          .path(shape)
          .properties()
          .forEach(
              p ->
                  parameter(
                      parameters,
                      NumberPlaces.child(NumberPlaces.child(pointer, shape), p.getKey()),
                      p.getKey(),
                      p.getValue(),
                      Set.of("k", "shape", "weights").contains(p.getKey()) ? Leaf.NUMBER : kind));
      sketch(field, DistributionText.read(value.toString(), durations), durations);
    }
  }

  private void parameter(ArrayNode list, String pointer, String name, JsonNode value, Leaf kind) {
    ObjectNode parameter = list.addObject();
    parameter.put("p", pointer);
    parameter.put("label", texts.sayOr("parameter." + name, name));
    boolean plain = value.isValueNode();
    parameter.put("kind", plain ? (kind == Leaf.TIME ? "duration" : "number") : "json");
    parameter.set("v", value);
    parameter.put("text", plain ? texts.typed(kind, value) : value.toString());
  }

  private void sketch(ObjectNode field, @Nullable Distribution distribution, boolean durations) {
    if (distribution == null) {
      return;
    }
    DistributionSketch drawn = DistributionSketch.of(distribution);
    ObjectNode sketch = field.putObject("sketch");
    Json.put(sketch, "heights", drawn.heights());
    sketch.put("low", amount(drawn.low(), durations));
    sketch.put("high", amount(drawn.high(), durations));
    field.put(
        "reads",
        texts.say("sketch", amount(drawn.half(), durations), amount(drawn.most(), durations)));
  }

  private String amount(double value, boolean duration) {
    return duration ? wording.duration(value) : wording.number(value, 1);
  }

  private void sum(ObjectNode field, JsonNode shares) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean known = true;
    for (Map.Entry<String, JsonNode> member : shares.properties()) {
      JsonNode value = member.getValue();
      if (value.isNumber()) {
        sum = sum.add(value.decimalValue());
      } else if (member.getKey().equals("channels") && value.isObject()) {
        for (JsonNode share : value) {
          known &= share.isNumber();
          sum = share.isNumber() ? sum.add(share.decimalValue()) : sum;
        }
      } else if (!member.getKey().equals("after") && !member.getKey().startsWith("x-")) {
        known = false;
      }
    }
    if (known) {
      sum(field, sum);
    }
  }

  /** Says what shares sum to, and whether that is all of them. */
  void sum(ObjectNode field, BigDecimal sum) {
    boolean whole = sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.001")) <= 0;
    field
        .putObject("sum")
        .put("text", texts.say("sum", texts.numbers().share(sum)))
        .put("ok", whole);
  }

  /**
   * Says where a value comes from: its source, and the scenario that it stands in; a name is always
   * its own.
   */
  private void origin(ObjectNode field, String pointer, NumberKind kind, @Nullable JsonNode value) {
    if (pointer.equals("/name")) {
      return;
    }
    JsonNode below = NumberPlaces.find(base, pointer);
    if (value != null && base != null) {
      if (below != null && below.equals(value)) {
        field.put("inherited", true);
      } else {
        field.put("was", below == null ? "" : texts.read(kind, below));
      }
    } else if (value == null && below != null) {
      field.put("was", texts.read(kind, below));
    }
    if (value != null
        && kind instanceof Leaf leaf
        && NUMBERS.contains(leaf)
        && SOURCED.contains(NumberPlaces.names(pointer).get(0))
        && selectorIn(value).isEmpty()) {
      source(field, pointer, leaf);
    }
  }

  private void source(ObjectNode field, String pointer, Leaf leaf) {
    JsonNode sources = effective.get("sources");
    String at = NumberPlaces.nearest(sources, pointer);
    JsonNode stated = at == null || sources == null ? null : sources.get(at);
    ObjectNode source = field.putObject("source");
    String kind = stated == null ? "assumption" : stated.path("kind").asString("assumption");
    source.put("kind", kind);
    source.put("word", texts.sayOr("source." + kind, kind));
    if (stated != null) {
      source.put("at", at);
      for (String name : List.of("text", "low", "high")) {
        JsonNode part = stated.get(name);
        if (part != null && part.isValueNode()) {
          source.put(name, name.equals("text") ? part.asString() : texts.typed(leaf, part));
        }
      }
    }
  }
}
