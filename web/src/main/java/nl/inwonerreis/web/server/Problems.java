package nl.inwonerreis.web.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.run.Trouble;

/** The problems that any request can meet; none repeats what the request held. */
final class Problems {

  private static final Map<Integer, Text> TITLES =
      Map.of(
          400, new Text("Dit verzoek klopt niet.", "This request is not valid."),
          403, new Text("Dit mag niet.", "This is not allowed."),
          404, new Text("Dit is er niet.", "This does not exist."),
          405, new Text("Dit kan hier niet.", "This cannot be done here."),
          413, new Text("Dit bestand is te groot.", "This file is too large."),
          415, new Text("Dit soort bestand kan niet.", "This kind of file cannot be used."),
          421, new Text("Dit adres klopt niet.", "This address is not right."),
          500,
              new Text(
                  "Er ging iets mis in het programma.", "Something went wrong in the program."));

  private static final Text BACK =
      new Text("Ga terug naar het overzicht van de reizen.", "Go back to the list of journeys.");

  private Problems() {}

  static Problem noJourney() {
    return new Problem(
        404,
        "no-journey",
        new Text("Deze reis is er niet.", "This journey does not exist."),
        new Text(
            "In de map met reizen staat geen reis met deze naam.",
            "The folder of journeys holds no journey of this name."),
        BACK);
  }

  static Problem noSituation() {
    return new Problem(
        404,
        "no-situation",
        new Text("Deze situatie is er niet.", "This situation does not exist."),
        new Text(
            "Deze reis heeft geen situatie met deze naam.",
            "This journey has no situation of this name."),
        new Text("Kies een andere situatie.", "Choose another situation."));
  }

  static Problem noRun() {
    return new Problem(
        404,
        "no-run",
        new Text("Deze berekening is er niet meer.", "This run is no longer there."),
        new Text(
            "Een berekening wordt vergeten als zij een uur klaar is, of als het programma opnieuw begint.",
            "A run is forgotten an hour after it ended, or when the program starts again."),
        new Text("Reken opnieuw.", "Calculate again."));
  }

  static Problem noResult() {
    return new Problem(
        404,
        "no-result",
        new Text("Deze uitkomst is er niet meer.", "This outcome is no longer there."),
        new Text(
            "Bij deze situatie is geen uitkomst met deze naam bewaard.",
            "No outcome of this name is kept with this situation."),
        new Text(
            "Kies een andere uitkomst, of reken opnieuw.",
            "Choose another outcome, or calculate again."));
  }

  static Problem noText() {
    return new Problem(
        404,
        "no-text",
        new Text("Deze tekst is er niet.", "This text does not exist."),
        new Text(
            "Geen stap van de reis toont een tekst met deze naam, of het bestand staat niet in de map van de reis.",
            "No step of the journey shows a text of this name, or its file is not in the journey folder."),
        new Text(
            "Kijk in de reis welke teksten er zijn.", "See in the journey which texts there are."));
  }

  /** A file of which no diagram can be shown, in the words of the finding that says why. */
  static Problem notDrawn(Finding finding) {
    return new Problem(
        422,
        finding.rule(),
        new Text("Er is geen diagram.", "There is no diagram."),
        finding.message(),
        finding.remedy());
  }

  static Problem badValue(String name, String allowed, String allowedEn) {
    return new Problem(
        400,
        "bad-value",
        title(400),
        new Text(
            "De waarde bij '" + name + "' klopt niet.",
            "The value of '" + name + "' is not valid."),
        new Text("Geef " + allowed + ".", "Give " + allowedEn + "."));
  }

  static Problem tooLarge(long megabytes) {
    return new Problem(
        413,
        "too-large",
        title(413),
        new Text(
            "Er kan hooguit " + megabytes + " MB in één keer heen.",
            "At most " + megabytes + " MB can be sent at once."),
        new Text("Kies een kleiner bestand.", "Choose a smaller file."));
  }

  static Problem packed() {
    return new Problem(
        415,
        "packed",
        title(415),
        new Text("Een ingepakt bestand wordt niet gelezen.", "A packed file is not read."),
        new Text("Pak het bestand eerst uit.", "Unpack the file first."));
  }

  static Problem otherAddress() {
    return new Problem(
        421,
        "other-address",
        title(421),
        new Text(
            "De viewer antwoordt alleen op het adres waarmee hij is gestart.",
            "The viewer only answers at the address it was started with."),
        new Text(
            "Gebruik het adres dat bij het starten in beeld kwam.",
            "Use the address that was shown when it was started."));
  }

  static Problem otherSite() {
    return new Problem(
        403,
        "other-site",
        title(403),
        new Text(
            "Een andere site probeert hier iets te doen.",
            "Another site tries to do something here."),
        new Text("Doe het in de viewer zelf.", "Do it in the viewer itself."));
  }

  static Problem busy() {
    return new Problem(
        503,
        "busy",
        new Text("Het is te druk.", "There is too much to do."),
        new Text("Er wachten al te veel berekeningen.", "Too many runs are waiting already."),
        new Text(
            "Wacht tot er een klaar is, of stop er een.", "Wait until one is done, or stop one."));
  }

  static Problem trouble(IOException trouble) {
    return new Problem(
        500,
        "trouble",
        new Text("Een bestand lukt niet.", "A file gives trouble."),
        Trouble.of(trouble),
        new Text("Probeer het daarna opnieuw.", "Then try again."));
  }

  static Problem bug() {
    return new Problem(
        500,
        "bug",
        title(500),
        new Text(
            "Dit is een fout in het programma, niet in je reis.",
            "This is a fault of the program, not of your journey."),
        new Text(
            "Probeer het opnieuw. Gebeurt het weer, meld het dan aan de makers.",
            "Try again. If it happens again, tell the makers."));
  }

  /** Returns the problem of an answer of which only the status is known. */
  static Problem of(int status) {
    Text remedy =
        status == 405
            ? new Text("Gebruik de knoppen in de viewer.", "Use the buttons of the viewer.")
            : BACK;
    return new Problem(status, "http-" + status, title(status), title(status), remedy);
  }

  static Problem refused(List<CheckedFile> files) {
    return new Problem(
        422,
        "refused",
        new Text("Dit bestand kan niet gelezen worden.", "This file cannot be read."),
        new Text(
            "Het bestand is geen BPMN die te lezen is. Er is niets bewaard.",
            "The file is no BPMN that can be read. Nothing was kept."),
        new Text(
            "Bekijk de opmerkingen, herstel het bestand en probeer het opnieuw.",
            "See the findings, mend the file and try again."),
        files);
  }

  private static Text title(int status) {
    Text title = TITLES.get(status);
    if (title != null) {
      return title;
    }
    return status < 500
        ? new Text("Dit verzoek klopt niet.", "This request is not valid.")
        : new Text("Dit lukt nu niet.", "This does not work now.");
  }
}
