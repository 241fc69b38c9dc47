package nl.inwonerreis.web.report;

/** Bold and colour on a terminal that shows them; else the text as it is. */
record Style(boolean colour) {

  String bold(String text) {
    return escape("1", text);
  }

  String red(String text) {
    return escape("31", text);
  }

  String yellow(String text) {
    return escape("33", text);
  }

  private String escape(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
