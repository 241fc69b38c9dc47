package nl.inwonerreis.web.report;

import java.util.Locale;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.sensitivity.Sensitivity;
import nl.inwonerreis.simulator.sensitivity.VariedNumber;
import org.jspecify.annotations.Nullable;

/** What an outcome rests on, with what is needed to tell of it in one language. */
record SensitivityView(
    Sensitivity sensitivity,
    Language language,
    Phrases words,
    Phrases headlines,
    Wording wording,
    DifferenceWording differences,
    NumberWords numbers) {

  private static final String BUNDLES = "nl.inwonerreis.web.report.";

  static SensitivityView of(
      Sensitivity sensitivity,
      @Nullable Journey journey,
      JourneyOutline outline,
      Language language) {
    Phrases headlines = Phrases.load(BUNDLES + "compare", language);
    Phrases units = Phrases.load(BUNDLES + "words", language);
    Phrases outcome = Phrases.load(BUNDLES + "outcome", language);
    ReportView view = ReportView.of(sensitivity.base(), outline, language);
    return new SensitivityView(
        sensitivity,
        language,
        Phrases.load(BUNDLES + "sensitivity", language),
        headlines,
        view.wording(),
        new DifferenceWording(view.wording(), headlines, units),
        new NumberWords(view, outcome, journey));
  }

  String label(Headline headline) {
    return headlines.say("label." + headline.name().toLowerCase(Locale.ROOT));
  }

  /** Returns where a number stands, in words. */
  String place(VariedNumber number) {
    return numbers.place(number.number().pointer());
  }

  /** Returns a value of a number: a time where it is one. */
  String value(VariedNumber number, double value) {
    boolean time = number.number().value().contains("\"P");
    return time ? wording.duration(value) : wording.number(value, value < 1 ? 4 : 2);
  }

  /** Returns "an assumption" or "an estimate". */
  String kind(VariedNumber number) {
    boolean assumed = number.number().source().kind() == Source.Kind.ASSUMPTION;
    return words.say(assumed ? "kind.assumption" : "kind.estimate");
  }
}
