package nl.inwonerreis.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the loader agree, except on what a schema cannot say. */
class SchemaAgreementTest {

  @TempDir Path folder;

  @Test
  void bothAcceptTheExample() throws IOException {
    assertThat(schemaRefuses(Readings.example())).isFalse();
    assertThat(loaderRefuses(Readings.example())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'seed': 14055, 'replications': 20, 'residents': 100, 'duration': 'P52W', 'warmUp': 'PT0S'",
        "'start': '2026-01-05', 'closed': ['2026-05-15'], 'journey': 'reis.bpmn', 'x-a': 1",
        "'arrivals': {'perHour': 3, 'hours': 'Mo', 'pattern': {'a': {'hours': 'Mo', 'weight': 2}}}",
        "'arrivals': {'interarrival': {'exponential': {'mean': 'PT5M'}}}",
        "'arrivals': {'byStart': {'Start': {'perDay': 1}}}",
        "'arrivals': {'perDay': 1, 'batches': {'b': {'at': '2026-02-27', 'size': 8}}}",
        "'groups': {'basis': {'share': 1, 'digital': 0.3, 'traits': {'trust': {'beta': {'min': 0,"
            + " 'max': 1, 'mean': 0.5, 'sd': 0.1}}}}}",
        "'caseTypes': {'spoed': 0.1, 'gewoon': 0.9}",
        "'channels': {'phone': {'offered': false, 'whenClosed': {'later': 0.5, 'giveUp': 0.5},"
            + " 'travel': 'PT5M', 'atClosing': 'leave'}}",
        "'staff': {'kcc': {'count': 6.4}, 'b': {'shifts': {'dag': {'hours': '24/7', 'count': 1}}}}",
        "'staff': {'kcc': {'count': 1, 'discipline': 'priority'}}, 'elements': {'Melden': {'*':"
            + " {'staff': {'allOf': {'kcc': 1}}, 'priority': {'byGroup': {'*': 1}}}}}",
        "'staff': {'kcc': {'count': 1}}, 'elements': {'Melden': {'*': {'staff': {'anyOf':"
            + " ['kcc']}}}}",
        "'elements': {'Melden': {'*': {'handling': {'byGroup': {'basis': 'PT5M', '*': {'gamma':"
            + " {'mean': 'PT1M', 'sd': {'byVisit': {'1': 'PT1M', '*': 'PT2M'}}}}}}}}}",
        "'elements': {'Melden': {'*': {'instances': {'uniform': {'min': 1, 'max': 3}},"
            + " 'iterations': 2}}}",
        "'elements': {'Melden': {'*': {'appointment': {'slot': 'PT15M', 'notBefore': 'P1D',"
            + " 'tolerance': 'P2W', 'noShow': 0.1}}}}",
        "'elements': {'Melden': {'*': {'appointment': {'byGroup': {'*': {'lead': 'P3D'}}},"
            + " 'dropOff': 0.1, 'dropOffKind': 'form-left'}}}",
        "'elements': {'Melden': {'*': {'handling': {'lognormal': {'median': 'PT3M', 'p90':"
            + " 'PT9M'}}}}}",
        "'elements': {'Melden': {'*': {'handling': {'empirical': {'values': ['PT1M', 'PT2M'],"
            + " 'weights': [1, 2]}}}}}",
        "'elements': {'Melden': {'*': {'handling': {'trace': {'values': ['PT1M']}}, 'costPerVisit':"
            + " 0.5}}}",
        "'elements': {'Melden': {'*': {'handling': {'erlang': {'k': 3, 'mean': 'PT9M'}}, 'delay':"
            + " {'weibull': {'shape': 1.5, 'mean': 'P1D'}}}}}",
        "'elements': {'BelStatus': {'*': {'rate': {'perWeek': 1, 'afterPromise': 3}, 'while':"
            + " 'waiting'}}}",
        "'flows': {'Flow_Bekend': {'byQueue': {'4': 0, '*': 0.5}}}",
        "'flows': {'Flow_Bekend': 0.5}, 'sources': {'/flows': {'kind': 'measured', 'low': 0.1,"
            + " 'high': 'PT5M'}}"
      })
  void bothAccept(String members) throws IOException {
    String json = document(members);
    assertThat(Readings.text(folder, json).findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(schemaRefuses(json)).as("schema refuses").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'seeds': 1",
        "'seed': 1.5",
        "'replications': 0",
        "'duration': 'P1Y'",
        "'duration': 30",
        "'closed': '2026-05-15'",
        "'hours': {'1a': '24/7'}",
        "'arrivals': {'perHour': 1, 'perDay': 2}",
        "'arrivals': {'hours': '24/7'}",
        "'arrivals': {}",
        "'arrivals': {'interarrival': 'PT5M', 'pattern': {}}",
        "'arrivals': {'perDay': 1, 'batches': {'b': {'size': 8}}}",
        "'groups': {'basis': {}}",
        "'groups': {'basis': {'share': 1, 'digital': 2}}",
        "'groups': {'basis': {'share': 1, 'digitaal': 0.2}}",
        "'caseTypes': {'a b': 1}",
        "'channels': {'phone': {'atClosing': 'server'}}",
        "'channels': {'phone': {'offered': 1}}",
        "'staff': {'kcc': {}}",
        "'staff': {'kcc': {'count': 1, 'shifts': {}}}",
        "'staff': {'kcc': {'shifts': {'a': {'count': 1}}, 'hours': '24/7'}}",
        "'staff': {'kcc': {'count': '1'}}",
        "'staff': {'kcc': {'count': 1, 'otherWork': {'a': {'handling': 'PT5M'}}}}",
        "'elements': {'Melden': {'*': {'handling': 5}}}",
        "'elements': {'Melden': {'*': {'handling': '-PT3S'}}}",
        "'elements': {'Melden': {'*': {'handling': {'exponentiel': {'mean': 'PT1M'}}}}}",
        "'elements': {'Melden': {'*': {'handling': {}}}}",
        "'elements': {'Melden': {'*': {'handling': {'exponential': {'mean': 'PT1M'}, 'trace':"
            + " {'values': ['PT1M']}}}}}",
        "'elements': {'Melden': {'*': {'handling': {'gamma': {'mean': 'PT9M'}}}}}",
        "'elements': {'Melden': {'*': {'handling': {'lognormal': {'mean': 'PT9M', 'p90':"
            + " 'PT9M'}}}}}",
        "'elements': {'Melden': {'*': {'handling': {'empirical': {'values': []}}}}}",
        "'elements': {'Melden': {'*': {'handling': {'erlang': {'k': 1.5, 'mean': 'PT9M'}}}}}",
        "'elements': {'Melden': {'*': {'dropOff': 15}}}",
        "'elements': {'Melden': {'*': {'dropOff': {'byGroup': {}}}}}",
        "'elements': {'Melden': {'*': {'dropOff': {'byGroup': {'*': 0.1}, 'byVisit': {'*':"
            + " 0.1}}}}}",
        "'elements': {'Melden': {'*': {'dropOff': {'byVisit': {'een': 0.1}}}}}",
        "'elements': {'Melden': {'*': {'dropOff': {'byOutcome': {'done': 0.1}}}}}",
        "'elements': {'Melden': {'*': {'dropOffKind': 'weg'}}}",
        "'elements': {'Melden': {'*': {'resolved': 1, 'complete': 1}}}",
        "'elements': {'Melden': {'*': {'appointment': {'noShow': 0.1}}}}",
        "'elements': {'Melden': {'*': {'appointment': {'lead': 'P1D', 'slot': 'PT5M'}}}}",
        "'elements': {'Melden': {'*': {'staff': {'anyOf': []}}}}",
        "'elements': {'Melden': {'*': {'units': 0}}}",
        "'elements': {'BelStatus': {'*': {'rate': {'perDay': 1}, 'delay': 'PT1M'}}}",
        "'elements': {'BelStatus': {'*': {'rate': {'perMonth': 1}}}}",
        "'elements': {'Melden': []}",
        "'flows': {'Flow_Bekend': 1.1}",
        "'flows': {'Flow_Bekend': null}, 'seed': []",
        "'sources': {'/format': {'kind': 'mesured'}}",
        "'sources': {'/format': {'text': 'x'}}"
      })
  void bothRefuse(String members) throws IOException {
    String json = document(members);
    assertThat(loaderRefuses(json)).as("loader refuses").isTrue();
    assertThat(schemaRefuses(json)).as("schema refuses").isTrue();
    assertThat(Readings.text(folder, json).findings())
        .as("the loader says it in its own words")
        .noneMatch(finding -> finding.rule().equals("schema"));
  }

  @Test
  void bothWantTheFormat() throws IOException {
    assertThat(loaderRefuses("{}")).isTrue();
    assertThat(schemaRefuses("{}")).isTrue();
  }

  private boolean loaderRefuses(String json) throws IOException {
    return Readings.text(folder, json).scenario() == null;
  }

  private static boolean schemaRefuses(String json) {
    Json.Obj object = StrictJson.read("a", json.getBytes(StandardCharsets.UTF_8)).object();
    assertThat(object).isNotNull();
    return !SchemaCheck.check("scenario", MergePatch.apply(null, object)).isEmpty();
  }

  private static String document(String members) {
    return "{\"format\": 1, %s}".formatted(members.replace('\'', '"'));
  }
}
