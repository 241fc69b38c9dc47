package nl.inwonerreis.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A journey of many touchpoints, one after the other, as large as anybody draws one. */
final class LongJourney {

  static final String ID = "zestig-stappen";
  static final int TOUCHPOINTS = 60;

  private static final int STAGES = 6;

  private LongJourney() {}

  /** Puts it in a folder of journeys. */
  static void copyTo(Path journeys) throws IOException {
    Path folder = Files.createDirectories(journeys.resolve(ID));
    Files.writeString(folder.resolve("journey.bpmn"), bpmn());
    Files.writeString(folder.resolve("scenario.json"), scenario());
  }

  private static String each(String text) {
    return IntStream.rangeClosed(1, TOUCHPOINTS)
        .mapToObj(
            n ->
                text.replace("STAGE", "s" + (n - 1) * STAGES / TOUCHPOINTS)
                    .replace("NEXT", n == TOUCHPOINTS ? "Klaar" : "Stap" + (n + 1))
                    .replace("BEFORE", String.valueOf(n - 1))
                    .replace("N", String.valueOf(n)))
        .collect(Collectors.joining());
  }

  private static String bpmn() {
    String stages =
        IntStream.range(0, STAGES)
            .mapToObj(n -> "<journey:stage id=\"s" + n + "\" name=\"Fase " + (n + 1) + "\"/>")
            .collect(Collectors.joining());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:journey="urn:inwonerreis:journey:1" id="d" targetNamespace="urn:test">
      <process id="p" name="Zestig stappen" isExecutable="false">
        <extensionElements><journey:journey question="Hoe lang duurt het?">\
    """
        + stages
        + """
          <journey:group ref="basis"/><journey:group ref="expert"/><journey:group ref="onzeker"/>
          </journey:journey></extensionElements>
          <startEvent id="Begin" name="Begin"><outgoing>f0</outgoing></startEvent>
          <sequenceFlow id="f0" sourceRef="Begin" targetRef="Stap1"/>
        """
        + each(
            """
            <task id="StapN" name="Stap nummer N">
              <extensionElements><journey:touchpoint stage="STAGE" layer="frontstage">
                <journey:offer channel="web"/><journey:offer channel="phone"/>
              </journey:touchpoint></extensionElements>
              <incoming>fBEFORE</incoming><outgoing>fN</outgoing>
            </task>
            <sequenceFlow id="fN" sourceRef="StapN" targetRef="NEXT"/>
            """)
        + """
            <endEvent id="Klaar" name="Klaar"><incoming>f60</incoming></endEvent>
          </process>
        </definitions>
        """;
  }

  private static String scenario() {
    String elements =
        each(
            """
            "StapN": {"*": {"staff": "balie", "handling": "PT3M", "dropOff": 0.01}},
            """);
    return """
    {"format": 1, "name": "Zestig", "start": "2026-01-05", "duration": "P4W", "warmUp": "P1W",
     "replications": 3, "seed": 7, "arrivals": {"perDay": 20},
     "staff": {"balie": {"name": "Balie", "count": 12}},
     "groups": {"basis": {"share": 0.4, "channels": {"web": 0.5, "phone": 0.5}},
                "expert": {"share": 0.3, "channels": {"web": 1}},
                "onzeker": {"share": 0.3, "channels": {"phone": 1}}},
     "elements": {
    """
        + elements.strip().replaceAll(",$", "")
        + "}}";
  }
}
