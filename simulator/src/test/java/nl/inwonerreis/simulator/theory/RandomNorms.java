package nl.inwonerreis.simulator.theory;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Norms, promises, questions, needs and kept context for a random journey, with random numbers of
 * their own.
 */
final class RandomNorms {

  private static final List<String> MEASURES =
      List.of("waiting", "answered", "abandoned", "contacts", "handovers", "firstContactResolved");
  private static final List<String> TERMS =
      List.of("P1D", "P2D", "PT4H", "PT30M", "PT90M", "P1W", "PT20H");
  private static final List<String> CLOCKS =
      List.of(
          "clock='calendar'",
          "clock='workingDays'",
          "clock='openingHours' hours='Mo-Fr 08:00-17:00; PH off'");

  private final SplittableRandom random;
  private final RandomJourney journey;

  RandomNorms(RandomJourney journey, long seed) {
    this.journey = journey;
    this.random = new SplittableRandom(31 * seed + 7);
  }

  /** Returns the journey with norms and all. */
  String bpmn() {
    String offers =
        each(
            "(<journey:offer channel=\"\\w+\")/>",
            m -> m.group(1) + context() + "/>",
            journey.bpmn);
    String touchpoints =
        each(
            "<journey:touchpoint layer=\"frontstage\">",
            m -> "<journey:touchpoint layer='frontstage'" + needs() + ">",
            offers);
    String all = each("</journey:touchpoint>", m -> content() + m.group(), touchpoints);
    return all.replace(
            "<process id=\"Reis\" isExecutable=\"false\">",
            "<process id=\"Reis\" isExecutable=\"false\">" + card())
        .replace('\'', '"');
  }

  private interface Change {
    String of(Matcher found);
  }

  private static String each(String pattern, Change change, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(change.of((Matcher) found)));
  }

  private String context() {
    return random.nextBoolean() ? " context='kept'" : "";
  }

  private String needs() {
    String initiative = random.nextInt(4) == 0 ? " initiative='municipality'" : "";
    return initiative + (random.nextInt(3) == 0 ? " needs='identify'" : "");
  }

  private String content() {
    StringBuilder xml = new StringBuilder();
    for (String item : List.of("naam", "plek", "foto")) {
      xml.append(random.nextInt(3) == 0 ? "<journey:asks data='%s'/>".formatted(item) : "");
    }
    if (random.nextInt(3) == 0) {
      String to = random.nextBoolean() ? " to='%s'".formatted(task()) : "";
      xml.append("<journey:promise within='%s' %s%s/>".formatted(term(), clock(), to));
    }
    return xml.toString();
  }

  private String card() {
    StringBuilder xml =
        new StringBuilder(
            "<journey:data id='naam' name='Naam' known='BRP'/>"
                + "<journey:data id='plek' name='Plek' known='no'/>"
                + "<journey:data id='foto' name='Foto' known='no'/>");
    int norms = 2 + random.nextInt(4);
    for (int i = 0; i < norms; i++) {
      xml.append(
          "<journey:norm id='n%d' %s/>".formatted(i, random.nextInt(3) == 0 ? visit() : lead()));
    }
    return "<extensionElements><journey:journey>" + xml + "</journey:journey></extensionElements>";
  }

  private String visit() {
    String measure = MEASURES.get(random.nextInt(MEASURES.size()));
    return switch (measure) {
      case "waiting" -> "measure='waiting' within='PT15M'";
      case "answered" -> "measure='answered' within='PT5M' from='%s'".formatted(task());
      case "abandoned" -> "measure='abandoned' atMost='0.1'";
      case "firstContactResolved" -> "measure='firstContactResolved' share='0.5'";
      default -> "measure='%s' atMost='%d'".formatted(measure, random.nextInt(3));
    };
  }

  private String lead() {
    String from =
        random.nextInt(3) == 0
            ? ""
            : " from='%s'".formatted(random.nextBoolean() ? "Start" : task());
    String to = random.nextInt(3) == 0 ? "" : " to='%s'".formatted(task());
    String pauses = random.nextBoolean() ? " pausedDuring='%s %s'".formatted(task(), step()) : "";
    String within = term();
    String longer = within.contains("T") ? "PT3H" : "P1D";
    String more =
        random.nextBoolean() ? "" : " extension='%s' extendedBy='%s'".formatted(longer, task());
    String basis = random.nextBoolean() ? " basis='legal'" : " basis='service'";
    String groups = random.nextInt(4) == 0 ? " groups='basis'" : "";
    return "measure='leadTime' within='%s' %s".formatted(within, clock())
        + from
        + to
        + pauses
        + more
        + basis
        + groups;
  }

  /** A task or a timer. */
  private String step() {
    return journey.timers.isEmpty() || random.nextBoolean()
        ? task()
        : journey.timers.get(random.nextInt(journey.timers.size()));
  }

  private String task() {
    List<String> tasks =
        journey.caseTasks.isEmpty() || random.nextInt(3) > 0 ? journey.tasks : journey.caseTasks;
    return tasks.isEmpty() ? "Start" : tasks.get(random.nextInt(tasks.size()));
  }

  private String term() {
    return TERMS.get(random.nextInt(TERMS.size()));
  }

  private String clock() {
    return CLOCKS.get(random.nextInt(CLOCKS.size()));
  }
}
