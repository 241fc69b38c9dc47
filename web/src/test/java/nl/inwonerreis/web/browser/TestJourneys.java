package nl.inwonerreis.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The journeys that ship with the product, copied and made short, and some that are made to be
 * difficult.
 */
final class TestJourneys {

  /** A journey with touchpoints, groups, letters and staff; situation {@code scenario} is short. */
  static final String JOURNEY = "melding-openbare-ruimte";

  /** A situation of it that takes long enough to be stopped. */
  static final String LONG = "lang";

  /** A journey that cannot be read, and one whose numbers are wrong. */
  static final String UNREADABLE = "onleesbaar";

  static final String WRONG_NUMBERS = "foute-getallen";

  /** A journey whose every name and letter is a script. */
  static final String HOSTILE = "script";

  /** What a name is in the journey {@link #HOSTILE}. */
  static final String SCRIPT = "<img src=x onerror=\"document.title='gehackt'\">";

  private static final ObjectMapper JSON = JsonMapper.shared();

  private TestJourneys() {}

  /** Fills an empty folder. */
  static void copyTo(Path folder) throws IOException {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("inwonerreis.root")));
    Path shipped = root.resolve("journeys");
    List<Path> files;
    try (Stream<Path> all = Files.walk(shipped)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !shipped.relativize(file).toString().contains("results"))
              .toList();
    }
    for (Path file : files) {
      Path copy = folder.resolve(shipped.relativize(file).toString());
      Files.createDirectories(Objects.requireNonNull(copy.getParent()));
      Files.copy(file, copy);
      if (copy.endsWith("scenario.json")) {
        shorten(copy);
      }
    }
    Files.writeString(
        folder.resolve(JOURNEY + "/scenarios/" + LONG + ".json"),
        """
        {"name": "Heel lang", "duration": "P52W", "replications": 400}
        """);
    Path unreadable = Files.createDirectories(folder.resolve(UNREADABLE));
    Files.writeString(unreadable.resolve("journey.bpmn"), "<definitions><task></definitions>");
    Path wrong = Files.createDirectories(folder.resolve(WRONG_NUMBERS));
    Files.copy(shipped.resolve(JOURNEY + "/journey.bpmn"), wrong.resolve("journey.bpmn"));
    Files.writeString(
        wrong.resolve("scenario.json"),
        """
        {"format": 1, "name": "Fout", "arrivals": {"perDay": -3}, "staf": {}}
        """);
    hostile(Files.createDirectories(folder.resolve(HOSTILE)));
  }

  private static void shorten(Path scenario) throws IOException {
    ObjectNode numbers = (ObjectNode) JSON.readTree(Files.readString(scenario));
    numbers.put("duration", "P4W").put("warmUp", "P1W").put("replications", 3);
    Files.writeString(scenario, JSON.writeValueAsString(numbers));
  }

  private static void hostile(Path journey) throws IOException {
    Files.writeString(journey.resolve("journey.bpmn"), bpmn(SCRIPT));
    Files.writeString(
        journey.resolve("scenario.json"),
        JSON.writeValueAsString(
            JSON.readTree(
                """
                {"format": 1, "name": "NAME", "start": "2026-01-05", "duration": "P4W",
                 "warmUp": "P1W", "replications": 3, "seed": 7, "arrivals": {"perDay": 20},
                 "staff": {"balie": {"name": "NAME", "count": 2}},
                 "groups": {"basis": {"share": 0.5, "channels": {"web": 1}},
                            "expert": {"share": 0.5, "channels": {"web": 1}}},
                 "elements": {"Melden": {"*": {"staff": "balie", "handling": "PT5M"}}}}
                """
                    .replace("NAME", SCRIPT.replace("\"", "\\\"")))));
    Path texts = Files.createDirectories(journey.resolve("texts"));
    Files.writeString(texts.resolve("brief.md"), "# " + SCRIPT + "\n\n" + SCRIPT + "\n");
    Path library = Files.createDirectories(journey.resolve("library"));
    Files.writeString(library.resolve("user-groups.json"), groups());
  }

  /** Returns the groups of the library, each with a script as its name. */
  private static String groups() {
    return """
        {"format": 1, "groups": {"basis": {"name": {"nl": "NAME", "en": "NAME"}},
                                 "expert": {"name": {"nl": "NAME", "en": "NAME"}}}}
        """
        .replace("NAME", SCRIPT.replace("\"", "\\\""));
  }

  /** Returns a small journey in which everything that has a name has this one. */
  static String bpmn(String name) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:journey="urn:inwonerreis:journey:1" id="d" targetNamespace="urn:test">
          <process id="p" name="NAME" isExecutable="false">
            <extensionElements><journey:journey question="NAME" trigger="NAME" owner="NAME">
              <journey:stage id="s" name="NAME"/>
              <journey:group ref="basis"/><journey:group ref="expert"/>
            </journey:journey></extensionElements>
            <startEvent id="Begin" name="NAME"><outgoing>f1</outgoing></startEvent>
            <sequenceFlow id="f1" name="NAME" sourceRef="Begin" targetRef="Melden"/>
            <task id="Melden" name="NAME">
              <extensionElements><journey:touchpoint stage="s" layer="frontstage" owner="NAME">
                <journey:offer channel="web" text="texts/brief.md"/>
                <journey:note kind="pain" source="workshop">NAME</journey:note>
              </journey:touchpoint></extensionElements>
              <incoming>f1</incoming><outgoing>f2</outgoing>
            </task>
            <sequenceFlow id="f2" sourceRef="Melden" targetRef="Klaar"/>
            <endEvent id="Klaar" name="NAME"><incoming>f2</incoming></endEvent>
          </process>
        </definitions>
        """
        .replace("NAME", name.replace("<", "&lt;").replace("\"", "&quot;"));
  }
}
