package nl.inwonerreis.simulator.json;

import static nl.inwonerreis.simulator.json.Readings.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Fixed;
import nl.inwonerreis.simulator.distribution.Gamma;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.distribution.Triangular;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.scenario.AfterDropOff;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.Dimension;
import nl.inwonerreis.simulator.scenario.Discipline;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.EventRate;
import nl.inwonerreis.simulator.scenario.RateUnit;
import nl.inwonerreis.simulator.scenario.Run;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StaffNeed;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the format, read into types. */
class ScenarioReaderTest {

  @TempDir Path folder;
  Scenario scenario;

  @BeforeEach
  void readExample() throws IOException {
    ScenarioReading reading = Readings.text(folder, Readings.example());
    assertThat(reading.findings()).isEmpty();
    scenario = good(reading);
  }

  @Test
  void runIsReadInSeconds() {
    assertThat(scenario.name()).isEqualTo("Zoals het nu is");
    assertThat(scenario.run())
        .isEqualTo(
            new Run(LocalDate.of(2026, 1, 5), 52 * 604_800.0, 6 * 604_800.0, 14055L, 20, null));
    assertThat(scenario.holidays().closed()).containsExactly(LocalDate.of(2026, 5, 15));
  }

  @Test
  void arrivalsHaveARateAndAPattern() {
    assertThat(scenario.arrivals().shared())
        .isEqualTo(
            new ArrivalProcess.Rate(
                RateUnit.PER_DAY,
                58,
                null,
                List.of(
                    new ArrivalProcess.PatternWindow("maandag", OpeningHours.parse("Mo"), 1.25),
                    new ArrivalProcess.PatternWindow(
                        "ochtend", OpeningHours.parse("09:00-11:00"), 1.4))));
  }

  @Test
  void groupsHaveSharesAndChannels() {
    assertThat(scenario.groups()).containsOnlyKeys("basis", "zelfredzaam");
    assertThat(scenario.groups().get("basis").share()).isEqualTo(0.17);
    assertThat(scenario.groups().get("basis").channels())
        .containsExactly(entry("phone", 0.7), entry("web", 0.3));
  }

  @Test
  void staffHasShiftsAndOtherWork() {
    StaffNumbers kcc = scenario.staff().get("kcc");
    assertThat(kcc.name()).isEqualTo("KCC 14 055");
    assertThat(kcc.shifts())
        .containsExactly(
            new StaffNumbers.Shift("", OpeningHours.parse("Mo-Fr 08:00-17:00; PH off"), 6.4));
    assertThat(kcc.discipline()).isEqualTo(Discipline.FIFO);
    assertThat(kcc.absence()).isEqualTo(0.06);
    assertThat(kcc.costPerHour()).isEqualTo(60);
    StaffNumbers.OtherWork other = kcc.otherWork().get(0);
    assertThat(other.handling()).isEqualTo(Lognormal.ofMedian(210, 540));
    assertThat(other.patience()).isEqualTo(new Exponential(420));
    assertThat(scenario.staff().get("buitendienst").shifts().get(0).count()).isEqualTo(9);
  }

  @Test
  void elementsHaveNumbersByChannel() {
    Map<String, ElementNumbers> report = scenario.elements().get("Melden");
    ElementNumbers phone = report.get("phone");
    assertThat(phone.staff()).isEqualTo(Selector.of(new StaffNeed.Pool("kcc")));
    assertThat(phone.handling()).isEqualTo(Selector.of(new Lognormal(292, 240)));
    assertThat(phone.resolved()).isEqualTo(Selector.of(0.4));
    assertThat(phone.afterDropOff())
        .isEqualTo(Selector.of(new AfterDropOff(0.6, 0.3, Map.of("web", 0.1), new Fixed(1800))));
    assertThat(phone.delay()).isNull();
    assertThat(report.get("app").handling()).isEqualTo(Selector.of(new Triangular(120, 240, 600)));
    assertThat(report.get("web").dropOff())
        .isEqualTo(
            new Selector.By<>(
                Dimension.GROUP, Map.of("basis", Selector.of(0.4), "*", Selector.of(0.15))));
    assertThat(scenario.elements().get("Inspecteren").get("*").handling())
        .isEqualTo(Selector.of(new Gamma(2400, 1200)));
    assertThat(scenario.elements().get("BelStatus").get("*").rate())
        .isEqualTo(Selector.of(new EventRate(RateUnit.PER_DAY, 0.02, null, 3)));
  }

  @Test
  void restOfASelectorComesLast() {
    assertThat(scenario.flows().get("Flow_Klaar"))
        .isInstanceOfSatisfying(
            Selector.By.class,
            by -> assertThat(by.cases().keySet().toString()).isEqualTo("[resolved, *]"));
  }

  @Test
  void everyNumberHasASourceOrIsAnAssumption() {
    assertThat(scenario.numbers())
        .anySatisfy(
            number -> {
              assertThat(number.pointer()).isEqualTo("/elements/Melden/phone/handling");
              assertThat(number.value())
                  .isEqualTo("{\"lognormal\":{\"mean\":\"PT4M52S\",\"sd\":\"PT4M\"}}");
              assertThat(number.source().kind()).isEqualTo(Source.Kind.PUBLISHED);
            })
        .anySatisfy(
            number -> {
              assertThat(number.pointer()).isEqualTo("/elements/Melden/web/dropOff/byGroup/basis");
              assertThat(number.source())
                  .isEqualTo(new Source(Source.Kind.ASSUMPTION, "", null, null));
            })
        .noneSatisfy(number -> assertThat(number.pointer()).contains("hours"));
  }

  @Test
  void noFileIsASilentScenario() throws IOException {
    Scenario silent =
        good(ScenarioReader.read(null, ReportJourney.journey(), Readings.library(), List.of()));
    assertThat(silent.name()).isEqualTo("Standaardwaarden");
    assertThat(silent.run()).isEqualTo(Run.SILENT);
    assertThat(silent.elements()).isEmpty();
    assertThat(silent.numbers()).isEmpty();
  }
}
