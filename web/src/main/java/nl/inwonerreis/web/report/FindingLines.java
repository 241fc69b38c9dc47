package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;

/** A finding as lines of text: how serious, where, what is so, and what to do. */
final class FindingLines {

  private final Language language;
  private final Phrases words;
  private final Names names;
  private final int width;
  private final Style style;

  FindingLines(Language language, Names names, int width, Style style) {
    this.language = language;
    this.words = Phrases.load("nl.inwonerreis.web.report.words", language);
    this.names = names;
    this.width = width;
    this.style = style;
  }

  List<String> of(Finding finding) {
    String word = severity(finding);
    String place = place(finding);
    String message = language.of(finding.message());
    List<String> lines = new ArrayList<>();
    String first = word + ": " + (place.isEmpty() ? message : place);
    lines.addAll(TextFlow.hanging("  ", first, width));
    lines.set(0, lines.get(0).replaceFirst(word, coloured(finding, word)));
    if (!place.isEmpty()) {
      lines.addAll(TextFlow.hanging("    ", message, width));
    }
    String remedy = language.of(finding.remedy());
    if (!remedy.isBlank()) {
      lines.addAll(TextFlow.hanging("    ", words.say("finding.remedy", remedy), width));
    }
    return lines;
  }

  private String severity(Finding finding) {
    return words.say("severity." + finding.severity().name());
  }

  private String coloured(Finding finding, String word) {
    return switch (finding.severity()) {
      case ERROR -> style.red(word);
      case WARNING -> style.yellow(word);
      case INFO -> word;
    };
  }

  private String place(Finding finding) {
    List<String> parts = new ArrayList<>();
    if (finding.element() != null) {
      parts.add(names.withId(finding.element()));
    }
    if (finding.line() > 0) {
      parts.add(words.say("finding.line", finding.line()));
    }
    if (finding.pointer() != null) {
      parts.add(
          words.say("finding.pointer", finding.pointer().isEmpty() ? "/" : finding.pointer()));
    }
    return String.join(", ", parts);
  }
}
