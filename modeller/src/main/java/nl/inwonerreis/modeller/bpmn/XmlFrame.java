package nl.inwonerreis.modeller.bpmn;

/**
 * What stands before and after the root element, as written: a DOM forgets white space there.
 *
 * <p>Only for text that is well-formed and has no DOCTYPE.
 *
 * @param prolog XML declaration, comments, processing instructions and white space
 * @param epilog the same after the root element
 * @param declaration length of the XML declaration at the start of the prolog; 0 without
 */
record XmlFrame(String prolog, String epilog, int declaration) {

  static XmlFrame of(String text) {
    int root = rootStart(text);
    int declaration = text.matches("(?s)<\\?xml\\s.*") ? text.indexOf("?>") + 2 : 0;
    return new XmlFrame(lines(text.substring(0, root)), lines(epilogOf(text)), declaration);
  }

  /** Returns the line of the root element, 1-based. */
  int rootLine() {
    return 1 + (int) prolog.chars().filter(c -> c == '\n').count();
  }

  /** Returns the text with an XML declaration that fits any encoding. */
  String withoutDeclaration(String text) {
    String version = text.substring(0, declaration).contains("1.1") ? "1.1" : "1.0";
    return "<?xml version=\"" + version + "\"?>" + text.substring(declaration);
  }

  private static int rootStart(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
      if (end.isEmpty()) {
        return at;
      }
      at = text.indexOf('<', text.indexOf(end, at + 2) + end.length());
    }
    throw new IllegalArgumentException("no root element in " + text.length() + " characters");
  }

  private static String epilogOf(String text) {
    int at = text.length();
    int start = -1;
    while (start != at) {
      start = at;
      at = text.substring(0, at).stripTrailing().length();
      if (text.startsWith("-->", at - 3)) {
        at = text.lastIndexOf("<!--", at - 3);
      } else if (text.startsWith("?>", at - 2)) {
        at = text.lastIndexOf("<?", at - 2);
      }
    }
    return text.substring(at);
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
