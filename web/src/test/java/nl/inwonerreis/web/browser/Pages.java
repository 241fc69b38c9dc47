package nl.inwonerreis.web.browser;

import java.util.List;
import java.util.stream.Stream;

/** The pages that every visitor can come to, good and bad. */
final class Pages {

  /** Pages on which all is well. */
  static final List<String> GOOD =
      List.of(
          "/",
          "/?zoek=bestaat-niet",
          "/reis/" + TestJourneys.JOURNEY + "/kaart?beeld=bpmn",
          "/reis/" + TestJourneys.JOURNEY + "/kaart?beeld=tabel",
          "/reis/" + TestJourneys.JOURNEY + "/wandeling",
          "/reis/" + TestJourneys.JOURNEY + "/wandeling/Melden",
          "/reis/" + TestJourneys.JOURNEY + "/wandeling/-eind",
          "/reis/" + TestJourneys.JOURNEY + "/uitkomst",
          "/reis/" + TestJourneys.JOURNEY + "/vergelijken",
          "/reis/" + TestJourneys.JOURNEY + "/getallen",
          "/bibliotheek",
          "/hulp",
          "/toegankelijkheid");

  /** Pages that have little or nothing to show, or trouble to tell. */
  static final List<String> BARE =
      List.of(
          "/reis/" + TestJourneys.JOURNEY + "/kaart?situatie=lang&beeld=tabel",
          "/reis/" + TestJourneys.JOURNEY + "/uitkomst?situatie=lang",
          "/reis/" + TestJourneys.JOURNEY + "/wandeling?situatie=lang",
          "/reis/" + TestJourneys.JOURNEY + "/vergelijken?a=scenario&b=lang",
          "/reis/" + TestJourneys.WRONG_NUMBERS + "/uitkomst",
          "/reis/" + TestJourneys.WRONG_NUMBERS + "/getallen",
          "/reis/" + TestJourneys.UNREADABLE + "/kaart",
          "/reis/bestaat-niet/kaart",
          "/bestaat-niet");

  private Pages() {}

  static Stream<String> good() {
    return GOOD.stream();
  }

  static Stream<String> all() {
    return Stream.concat(GOOD.stream(), BARE.stream());
  }
}
