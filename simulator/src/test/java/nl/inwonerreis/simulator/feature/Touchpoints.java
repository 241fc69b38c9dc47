package nl.inwonerreis.simulator.feature;

/** Touchpoints in short, for journeys of contacts. */
final class Touchpoints {

  private Touchpoints() {}

  /**
   * A frontstage task.
   *
   * @param offers such as {@code phone} (context lost) and {@code phone+} (kept)
   * @param more attributes of the touchpoint
   */
  static String with(String id, String more, String content, String... offers) {
    StringBuilder xml = new StringBuilder();
    for (String offer : offers) {
      String context = offer.endsWith("+") ? " context='kept'" : "";
      xml.append("<journey:offer channel='%s'%s/>".formatted(offer.replace("+", ""), context));
    }
    return """
    <userTask id='%s'><extensionElements>
      <journey:touchpoint layer='frontstage' %s>%s%s</journey:touchpoint>
    </extensionElements></userTask>
    """
        .formatted(id, more, xml, content);
  }

  static String task(String id, String... offers) {
    return with(id, "", "", offers);
  }

  static String asks(String... items) {
    StringBuilder xml = new StringBuilder();
    for (String item : items) {
      xml.append("<journey:asks data='%s'/>".formatted(item));
    }
    return xml.toString();
  }
}
