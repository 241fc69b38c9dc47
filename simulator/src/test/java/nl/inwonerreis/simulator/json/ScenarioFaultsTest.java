package nl.inwonerreis.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of fault, with its place and its remedy. */
class ScenarioFaultsTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{1} at {2}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'seeds': 1 | unknown-key | /seeds | seed
          'seed': 1.5 | not-whole | /seed | 2
          'seed': '1' | wrong-type | /seed | 0.5
          'duration': 'P1Y' | not-a-duration | /duration | P4W
          'duration': 30 | not-a-duration | /duration | PT30M
          'duration': 'PT0S' | out-of-range | /duration | P26W
          'duration': 'P2W', 'warmUp': 'P2W' | warm-up-too-long | /warmUp | duration
          'start': '2026-02-30' | wrong-date | /start | 2026-01-05
          'replications': 0 | out-of-range | /replications | Choose a number from 1
          'closed': '2026-05-15' | wrong-type | /closed | [
          'hours': {'kcc': 'Mo-Fr 8-17 uur'} | wrong-hours | /hours/kcc | Mo-Fr
          'hours': {'1kcc': '24/7'} | wrong-id | /hours/1kcc | letter
          'arrivals': {'perHour': 1, 'perDay': 2} | two-keys | /arrivals | `"perHour": null`
          'arrivals': {'hours': '24/7'} | missing-key | /arrivals | forgotten
          'arrivals': {'perDay': -1} | out-of-range | /arrivals/perDay | sign
          'arrivals': {'interarrival': 'PT0S'} | out-of-range | /arrivals/interarrival | PT10M
          'arrivals': {'byStart': {'Begin': {'perDay': 1}}} | unknown-start | /arrivals/byStart/Begin | Start
          'arrivals': {'times': 'geen.csv'} | unsafe-path | /arrivals/times | csv
          'groups': {'basis': {'share': 0.5}} | shares-do-not-sum | /groups | 0.5
          'groups': {'bassis': {'share': 1}} | unknown-group | /groups/bassis | 'basis'
          'groups': {'basis': {}} | missing-key | /groups/basis | forgotten
          'groups': {'basis': {'share': 1, 'channels': {'foon': 1}}} | unknown-channel | /groups/basis/channels/foon | 'form'
          'groups': {'basis': {'share': 1, 'digital': 2}} | out-of-range | /groups/basis/digital | 0.02
          'caseTypes': {'spoed': 0.1, 'gewoon': 0.8} | shares-do-not-sum | /caseTypes | 0.1
          'channels': {'fax': {}} | unknown-channel | /channels/fax | app
          'channels': {'phone': {'whenClosed': {'later': 0.5}}} | shares-do-not-sum | /channels/phone/whenClosed | 0.5
          'channels': {'phone': {'atClosing': 'server'}} | unknown-word | /channels/phone/atClosing | 'serve'
          'staff': {'kcc': {'count': '3,5'}} | wrong-type | /staff/kcc/count | 3.5
          'staff': {'kcc': {}} | missing-key | /staff/kcc | forgotten
          'staff': {'kcc': {'count': 1, 'shifts': {}}} | two-keys | /staff/kcc | `"count": null`
          'staff': {'kcc': {'count': 1, 'hours': 'kc'}} | wrong-hours | /staff/kcc/hours | Mo-Fr
          'staff': {'kcc': {'count': 1, 'absence': 6}} | out-of-range | /staff/kcc/absence | percentage
          'staff': {'kcc': {'count': 1, 'discipline': 'fiffo'}} | unknown-word | /staff/kcc/discipline | 'fifo'
          'staff': {'kcc': {'count': 1, 'otherWork': {'a': {'handling': 'PT5M'}}}} | missing-key | /staff/kcc/otherWork/a | forgotten
          'elements': {'Meldn': {}} | unknown-element | /elements/Meldn | 'Melden'
          'elements': {'Melden': {'telefoon': {}}} | unknown-channel | /elements/Melden/telefoon | phone
          'elements': {'Melden': {'*': {'handeling': 'PT5M'}}} | unknown-key | /elements/Melden/*/handeling | 'handling'
          'elements': {'Melden': {'*': {'handling': 5}}} | not-a-duration | /elements/Melden/*/handling | PT5M
          'elements': {'Melden': {'*': {'handling': '-PT3S'}}} | negative-duration | /elements/Melden/*/handling | it is PT3S
          'elements': {'Melden': {'*': {'handling': {'exponentiel': {'mean': 'PT1M'}}}}} | unknown-distribution | /elements/Melden/*/handling/exponentiel | 'exponential'
          'elements': {'Melden': {'*': {'handling': {'exponential': {'mean': 'PT1M'}, 'gamma': {}}}}} | two-keys | /elements/Melden/*/handling | `"exponential": null`
          'elements': {'Melden': {'*': {'handling': {'uniform': {'min': 'PT9M', 'max': 'PT1M'}}}}} | impossible-distribution | /elements/Melden/*/handling/uniform | places
          'elements': {'Melden': {'*': {'handling': {'gamma': {'mean': 'PT9M'}}}}} | missing-key | /elements/Melden/*/handling/gamma | forgotten
          'elements': {'Melden': {'*': {'handling': {'lognormal': {'mean': 'PT9M', 'p90': 'PT1H'}}}}} | two-keys | /elements/Melden/*/handling/lognormal | null
          'elements': {'Melden': {'*': {'dropOff': 15}}} | out-of-range | /elements/Melden/*/dropOff | percentage
          'elements': {'Melden': {'*': {'dropOff': {'byGroup': {'bassis': 0.1}}}}} | unknown-case | /elements/Melden/*/dropOff/byGroup/bassis | 'basis'
          'elements': {'Melden': {'*': {'dropOff': {'byGroup': {'*': 0.1}, 'byVisit': {}}}}} | two-keys | /elements/Melden/*/dropOff | `"byGroup": null`
          'elements': {'Melden': {'*': {'dropOff': {'byVisit': {'een': 0.1}}}}} | unknown-case | /elements/Melden/*/dropOff/byVisit/een | `"1"`
          'elements': {'Melden': {'*': {'dropOff': {'byWait': {'PT1M': 0.1, '60': 0.2}}}}} | duplicate-key | /elements/Melden/*/dropOff/byWait/PT1M | go
          'elements': {'Melden': {'*': {'staff': 'kkc'}}} | unknown-staff | /elements/Melden/*/staff | none
          'elements': {'Melden': {'*': {'resolved': 1, 'complete': 1}}} | two-keys | /elements/Melden/* | `"resolved": null`
          'elements': {'Melden': {'*': {'afterDropOff': {'retry': 0.6}}}} | shares-do-not-sum | /elements/Melden/*/afterDropOff | 0.4
          'elements': {'Melden': {'*': {'rate': {'perDay': 1}}}} | wrong-kind | /elements/Melden/*/rate | handling
          'elements': {'Melden': {'*': {'appointment': {'noShow': 0.1}}}} | missing-key | /elements/Melden/*/appointment | forgotten
          'elements': {'Bekend': {'*': {'handling': 'PT5M'}}} | wrong-kind | /elements/Bekend/*/handling | flows
          'elements': {'BelStatus': {'*': {'rate': {'perDay': 1}, 'delay': 'PT1M'}}} | two-keys | /elements/BelStatus/* | null
          'staff': {'kcc': {'count': 1}}, 'elements': {'Melden': {'*': {'staff': 'kcc', 'priority': 1}}} | priority-without-discipline | /elements/Melden/*/priority | discipline
          'flows': {'Flow_Bekent': 0.1} | unknown-flow | /flows/Flow_Bekent | 'Flow_Bekend'
          'flows': {'Flow_Bekend': 1.1} | out-of-range | /flows/Flow_Bekend | percentage
          'flows': {'Flow_Samen': 0.5} | wrong-kind | /flows/Flow_Samen | exclusive
          'flows': {'Flow_Bekend': 0.5}, 'sources': {'/flows/Flow_Bekent': {'kind': 'measured'}} | source-nowhere | /sources/~1flows~1Flow_Bekent | '/flows/Flow_Bekend'
          'flows': {'Flow_Bekend': 0.5}, 'sources': {'/flows': {'kind': 'mesured'}} | unknown-word | /sources/~1flows/kind | 'measured'
          'extends': '../../geheim.json' | unsafe-path | /extends | scenario.json
          """)
  void faultNamesPlaceAndRemedy(String members, String rule, String pointer, String remedy)
      throws IOException {
    ScenarioReading reading =
        Readings.text(folder, "{\"format\": 1, %s}".formatted(members.replace('\'', '"')));
    assertThat(reading.scenario()).isNull();
    assertThat(reading.canonical()).isEmpty();
    assertThat(Readings.faults(reading)).contains(rule + " " + pointer);
    Finding finding =
        reading.findings().stream()
            .filter(f -> f.rule().equals(rule) && pointer.equals(f.pointer()))
            .findFirst()
            .orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.remedy().en() + finding.message().en()).contains(remedy);
    assertThat(finding.message().nl()).isNotBlank().doesNotContainIgnoringCase("klant");
    assertThat(finding.remedy().nl()).isNotBlank().doesNotContainIgnoringCase("klant");
    assertThat(reading.findings()).filteredOn(f -> f.rule().equals("schema")).isEmpty();
  }

  @Test
  void messageNamesElementPointerAndValue() throws IOException {
    ScenarioReading reading =
        Readings.text(
            folder,
            """
            {"format": 1, "elements": {"Melden": {"phone": {"handling":
              {"lognormal": {"mean": "-PT3S", "sd": "PT1S"}}}}}}
            """);
    Finding finding = reading.findings().get(0);
    assertThat(finding.element()).isEqualTo("Melden");
    assertThat(finding.message().en())
        .isEqualTo(
            "The handling time of 'Melding doen' by phone"
                + " (/elements/Melden/phone/handling/lognormal/mean) is -PT3S."
                + " Time cannot be negative.");
    assertThat(finding.remedy().en()).isEqualTo("Without the minus sign it is PT3S.");
    assertThat(finding.message().nl()).startsWith("De afhandeltijd van 'Melding doen' via phone");
  }

  @Test
  void allFaultsComeAtOnce() throws IOException {
    ScenarioReading reading =
        Readings.text(
            folder,
            """
            {"seed": "x", "groups": {"bassis": {"share": 1}}, "staff": {"kcc": {"count": -1}},
             "elements": {"Melden": {"phone": {"dropOff": 2, "handling": "P1M"}}},
             "flows": {"weg": 0.5}}
            """);
    assertThat(Readings.faults(reading))
        .containsExactlyInAnyOrder(
            "missing-key ",
            "wrong-type /seed",
            "unknown-group /groups/bassis",
            "out-of-range /staff/kcc/count",
            "out-of-range /elements/Melden/phone/dropOff",
            "not-a-duration /elements/Melden/phone/handling",
            "unknown-flow /flows/weg");
  }

  @Test
  void warningsDoNotRefuse() throws IOException {
    ScenarioReading reading =
        Readings.text(
            folder,
            """
            {"format": 1, "x-note": "vrij", "$schema": "ergens",
             "hours": {"kcc": "Mo-Fr 08:00-17:00"},
             "arrivals": {"perDay": 5, "batches": {"brief": {"at": "2026-02-27", "size": 8000}}},
             "elements": {"Melden": {"*": {"patience": "PT5M", "x-why": 1}}}}
            """);
    Readings.good(reading);
    assertThat(Readings.faults(reading))
        .containsExactly(
            "hours-without-holidays /hours/kcc", "needs-staff /elements/Melden/*/patience");
    assertThat(reading.canonical()).doesNotContain("x-").doesNotContain("$schema");
  }

  @Test
  void sameFaultInManyCasesIsReportedOnce() throws IOException {
    ScenarioReading reading =
        Readings.text(
            folder,
            """
            {"format": 1, "elements": {"Melden": {"*": {"handling": {"gamma": {"mean": -3,
              "sd": {"byVisit": {"1": "PT1M", "2": "PT2M", "*": "PT3M"}}}}}}}}
            """);
    assertThat(Readings.faults(reading))
        .isEqualTo(List.of("not-a-duration /elements/Melden/*/handling/gamma/mean"));
  }
}
