package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.json.ScenarioEdit;
import nl.inwonerreis.simulator.json.ScenarioEditor;
import nl.inwonerreis.simulator.json.ScenarioLayers;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.ChangedMeanwhile;
import nl.inwonerreis.web.library.SavedScenario;
import nl.inwonerreis.web.library.ScenarioFiles;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.library.SituationInUse;
import nl.inwonerreis.web.report.NumberEdits;
import nl.inwonerreis.web.report.NumbersData;
import nl.inwonerreis.web.report.NumbersPage;
import nl.inwonerreis.web.run.ScenarioDesk;
import nl.inwonerreis.web.run.StoredResults;
import org.jspecify.annotations.Nullable;

/** The numbers: shown, checked before they are saved, saved, kept as a new situation, removed. */
final class ScenarioRoutes {

  private static final int LARGEST = 2_000_000;

  private final Journeys journeys;

  ScenarioRoutes(Journeys journeys) {
    this.journeys = journeys;
  }

  void addTo(Endpoints endpoints) {
    String list = "/api/journeys/{id}/scenarios";
    String one = list + "/{situation}";
    endpoints.get("/api/journeys/{id}/numbers", this::numbers);
    endpoints.get(one, this::text);
    endpoints.put(one, this::save);
    endpoints.post(one + "/check", this::check);
    endpoints.post(list, this::create);
    endpoints.delete(one, this::delete);
  }

  private void numbers(Context context) throws IOException {
    Path journey = journeys.journey(context);
    SavedScenario saved = saved(journey, Answers.query(context, "situatie"));
    page(context, 200, ScenarioDesk.read(journey, saved, saved.text(), result(journey, saved)));
  }

  private void text(Context context) throws IOException {
    SavedScenario saved = saved(journeys.journey(context), context.pathParam("situation"));
    if (!saved.exists()) {
      throw Problems.noSituation();
    }
    context.header("ETag", saved.etag());
    Answers.json(context, 200, saved.text());
  }

  private void check(Context context) throws IOException {
    Path journey = journeys.journey(context);
    SavedScenario saved = saved(journey, context.pathParam("situation"));
    String text = drafted(saved, edits(context), context);
    page(context, 200, ScenarioDesk.read(journey, saved, text, null));
  }

  private void save(Context context) throws IOException {
    Path journey = journeys.journey(context);
    SavedScenario saved = saved(journey, context.pathParam("situation"));
    String etag = context.header("If-Match");
    String seen = etag == null ? "" : etag;
    if (!saved.etag().equals(seen)) {
      throw changed();
    }
    String text = drafted(saved, edits(context), context);
    refuse(ScenarioDesk.read(journey, saved, text, null));
    try {
      SavedScenario now = new ScenarioFiles(journey).save(saved, seen, text);
      context.header("ETag", now.etag());
      page(context, 200, ScenarioDesk.read(journey, now, now.text(), result(journey, now)));
    } catch (ChangedMeanwhile meanwhile) {
      throw changed();
    }
  }

  /** Keeps a draft as a situation of its own: a patch with only what differs. */
  private void create(Context context) throws IOException {
    Path journey = journeys.journey(context);
    NumberEdits edits = edits(context);
    String name = edits.name().strip();
    if (name.isEmpty() || name.length() > 200) {
      throw Problems.badValue(
          "name", "een naam van hooguit 200 tekens", "a name of at most 200 characters");
    }
    ScenarioFiles files = new ScenarioFiles(journey);
    SavedScenario from = saved(journey, Answers.query(context, "situatie"));
    String draft = drafted(from, edits, context);
    SavedScenario place = files.place(name);
    String text = copy(from, draft, name);
    refuse(ScenarioDesk.read(journey, place, text, null));
    try {
      SavedScenario now = files.create(place, text);
      context.header("ETag", now.etag());
      page(context, 201, ScenarioDesk.read(journey, now, now.text(), null));
    } catch (ChangedMeanwhile meanwhile) {
      throw changed();
    }
  }

  private static String copy(SavedScenario from, String draft, String name) throws IOException {
    boolean base = from.id().equals(Situation.BASE) && from.exists();
    if (base) {
      return ScenarioEditor.patch(name, from.text(), draft);
    }
    String quoted = NumberEdits.quoted(name);
    return ScenarioEditor.apply(from.file(), draft, List.of(new ScenarioEdit("/name", quoted)));
  }

  private void delete(Context context) throws IOException {
    Path journey = journeys.journey(context);
    try {
      new ScenarioFiles(journey).delete(saved(journey, context.pathParam("situation")));
      context.status(204);
    } catch (SituationInUse used) {
      throw inUse(used);
    }
  }

  private static SavedScenario saved(Path journey, String situation) throws IOException {
    return new ScenarioFiles(journey).find(situation).orElseThrow(Problems::noSituation);
  }

  private @Nullable Result result(Path journey, SavedScenario saved) throws IOException {
    var situation = Situation.find(journey, saved.id());
    return situation.isEmpty()
        ? null
        : journeys
            .results()
            .findNewest(journey, situation.get())
            .map(StoredResults.Stored::result)
            .orElse(null);
  }

  private static void page(Context context, int status, NumbersData data) {
    Answers.json(context, status, NumbersPage.json(data, Answers.language(context)));
  }

  private static String drafted(SavedScenario saved, NumberEdits edits, Context context)
      throws IOException {
    String text = edits.text();
    String own = text == null ? saved.text() : text;
    if (edits.edits().isEmpty()) {
      return own;
    }
    try {
      ScenarioLayers layers = ScenarioLayers.of(saved.file(), own);
      return layers.effective() == null
          ? own
          : ScenarioEditor.apply(saved.file(), own, edits.of(layers, Answers.language(context)));
    } catch (IllegalArgumentException impossible) {
      throw notSuch();
    }
  }

  private static NumberEdits edits(Context context) throws IOException {
    if (context.header("Content-Encoding") != null) {
      throw Problems.packed();
    }
    byte[] body = context.bodyInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw Problems.tooLarge(LARGEST / 1_000_000);
    }
    try {
      return NumberEdits.parse(new String(body, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException noEdits) {
      throw notSuch();
    }
  }

  private static void refuse(NumbersData data) {
    if (ScenarioDesk.isRefused(data)) {
      throw new Problem(
          422,
          "numbers-refused",
          new Text("Niet bewaard.", "Not saved."),
          new Text("Er staan fouten in de getallen.", "There are errors in the numbers."),
          new Text(
              "Herstel ze en bewaar opnieuw. Je wijzigingen staan er nog.",
              "Mend them and save again. Your changes are still here."),
          data.files());
    }
  }

  private static Problem changed() {
    return new Problem(
        412,
        "changed-meanwhile",
        new Text("Iemand anders heeft dit bewaard.", "Somebody else saved this."),
        new Text(
            "Deze getallen zijn veranderd nadat jij ze opende.",
            "These numbers were changed after you opened them."),
        new Text(
            "Bekijk die versie, of bewaar de jouwe als nieuwe situatie.",
            "Look at that version, or keep yours as a new situation."));
  }

  private static Problem notSuch() {
    return Problems.badValue("edits", "wijzigingen van het formulier", "changes of the form");
  }

  private static Problem inUse(SituationInUse used) {
    boolean base = used.users().isEmpty();
    String names = String.join(", ", used.users());
    return new Problem(
        409,
        "situation-in-use",
        new Text("Deze situatie blijft.", "This situation stays."),
        base
            ? new Text(
                "Dit is hoe het nu is: daar bouwen de andere situaties op.",
                "This is how it is now: the other situations rest on it.")
            : new Text(
                "Andere situaties bouwen hierop: " + names + ".",
                "Other situations rest on it: " + names + "."),
        base
            ? new Text("Verander de getallen zelf.", "Change the numbers themselves.")
            : new Text("Verwijder eerst die situaties.", "Remove those situations first."));
  }
}
