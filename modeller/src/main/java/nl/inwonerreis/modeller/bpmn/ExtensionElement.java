package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * One element of the journey extension, read attribute by attribute.
 *
 * <p>A value that is not allowed is an error, and is read as absent. What nobody asked for is
 * unknown: {@link #close} warns of it and names the nearest known name.
 */
final class ExtensionElement {

  private final Element element;
  private final @Nullable String owner;
  private final ReadingContext context;
  private final Set<String> attributes = new LinkedHashSet<>();
  private final Set<String> children = new LinkedHashSet<>();

  /**
   * Wraps an element.
   *
   * @param owner id of the BPMN element that carries it
   */
  ExtensionElement(Element element, @Nullable String owner, ReadingContext context) {
    this.element = element;
    this.owner = owner;
    this.context = context;
  }

  /** Returns the value; null where absent or blank. */
  @Nullable String text(String name) {
    attributes.add(name);
    return XmlElements.attribute(element, name);
  }

  @Nullable String required(String name) {
    String value = text(name);
    if (value == null) {
      error(
          "missing-attribute",
          Text.of("%s mist het kenmerk '%s'.", "%s lacks the attribute '%s'.", tag(), name),
          Text.of("Voeg %s=\"…\" toe.", "Add %s=\"…\".", name));
    }
    return value;
  }

  @Nullable String choice(String name, List<String> allowed) {
    return check(name, text(name), allowed::contains, String.join(", ", allowed), allowed);
  }

  @Nullable String requiredChoice(String name, List<String> allowed) {
    return check(name, required(name), allowed::contains, String.join(", ", allowed), allowed);
  }

  /** Returns the values that white space or commas separate; those not allowed are left out. */
  List<String> choices(String name, List<String> allowed) {
    return list(name).stream()
        .filter(v -> check(name, v, allowed::contains, String.join(", ", allowed), allowed) != null)
        .toList();
  }

  /** Returns the values that white space or commas separate. */
  List<String> list(String name) {
    String value = text(name);
    return value == null
        ? List.of()
        : Arrays.stream(value.split("[\\s,]+")).filter(v -> !v.isEmpty()).distinct().toList();
  }

  boolean flag(String name) {
    return "true".equals(choice(name, List.of("true", "false")));
  }

  @Nullable String duration(String name) {
    return check(name, text(name), IsoDuration::isValid, "P10D, P6W, PT4M52S", List.of());
  }

  @Nullable String requiredDuration(String name) {
    return check(name, required(name), IsoDuration::isValid, "P10D, P6W, PT4M52S", List.of());
  }

  @Nullable String date(String name) {
    return check(name, text(name), Numbers::isDate, "2026-05-11", List.of());
  }

  @Nullable Double number(String name, double least, double most) {
    Predicate<String> fits = v -> Numbers.isBetween(v, least, most);
    String range = Numbers.range(least, most);
    String value = check(name, text(name), fits, range, List.of());
    return value == null ? null : Double.valueOf(value);
  }

  @Nullable Integer count(String name) {
    String value = check(name, text(name), Numbers::isCount, "0, 1, 2, …", List.of());
    return value == null ? null : Integer.valueOf(value);
  }

  /** Returns the text inside the element, on one line. */
  String content() {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }

  int line() {
    return context.document().lineOf(element);
  }

  /** Reads and closes the children with a name; a child that gives nothing is left out. */
  <T> List<T> each(String name, Function<ExtensionElement, Optional<T>> read) {
    children.add(name);
    List<T> found = new ArrayList<>();
    for (Element child : XmlElements.children(element)) {
      if (XmlElements.isJourney(child) && name.equals(XmlElements.nameOf(child))) {
        ExtensionElement extension = new ExtensionElement(child, owner, context);
        read.apply(extension).ifPresent(found::add);
        extension.close();
      }
    }
    return found;
  }

  /** Warns of attributes and children that were not asked for. */
  void close() {
    var all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      Attr attribute = (Attr) all.item(i);
      String space = attribute.getNamespaceURI();
      boolean ours = space == null || space.equals(XmlElements.JOURNEY);
      if (ours && !attributes.contains(attribute.getName())) {
        unknown(attribute.getName(), element, attributes);
      }
    }
    for (Element child : XmlElements.children(element)) {
      if (XmlElements.isJourney(child) && !children.contains(XmlElements.nameOf(child))) {
        unknown("journey:" + XmlElements.nameOf(child), child, children);
      }
    }
  }

  void error(String rule, Text message, Text remedy) {
    context.log().error(rule, owner, line(), message, remedy);
  }

  void warning(String rule, Text message, Text remedy) {
    context.log().warning(rule, owner, line(), message, remedy);
  }

  /** Returns how users know this element, such as {@code journey:offer} at its owner. */
  String tag() {
    String name = "journey:" + XmlElements.nameOf(element);
    return owner == null ? name : name + " (" + owner + ")";
  }

  private void unknown(String name, Element at, Set<String> known) {
    Optional<String> nearest = NearestName.to(name.replace("journey:", ""), known);
    context
        .log()
        .warning(
            "unknown-extension",
            owner,
            context.document().lineOf(at),
            Text.of(
                "%s kent '%s' niet. Het telt niet mee, maar blijft staan.",
                "%s does not know '%s'; it is ignored and kept.", tag(), name),
            nearest
                .map(n -> Text.of("Misschien is '%s' bedoeld.", "Maybe '%s' was meant.", n))
                .orElse(Text.of("Haal het weg.", "Remove it.")));
  }

  private @Nullable String check(
      String name,
      @Nullable String value,
      Predicate<String> valid,
      String allowed,
      List<String> words) {
    if (value == null || valid.test(value)) {
      return value;
    }
    String nearest = NearestName.to(value, words).orElse("");
    Text remedy = Text.of("Geldig is: %s.", "Valid is: %s.", allowed);
    error(
        "invalid-value",
        Text.of(
            "%s heeft %s=\"%s\". Dat mag niet.",
            "%s has %s=\"%s\", which is not allowed.", tag(), name, value),
        nearest.isEmpty()
            ? remedy
            : Text.of(
                "Misschien is '%s' bedoeld. Geldig is: %s.",
                "Maybe '%s' was meant. Valid is: %s.", nearest, allowed));
    return null;
  }
}
