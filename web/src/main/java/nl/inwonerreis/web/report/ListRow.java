package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.List;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.web.report.OutcomeSentences.GroupShare;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The key figures of one journey in the list; without a result there are none. */
final class ListRow {

  private final String name;
  private final @Nullable Journey journey;
  private final @Nullable ReportView view;
  private final Phrases words;

  private ListRow(
      String name, @Nullable Journey journey, @Nullable ReportView view, Phrases words) {
    this.name = name;
    this.journey = journey;
    this.view = view;
    this.words = words;
  }

  static ListRow of(PageData data, Language language, Phrases words) {
    Journey journey = data.journey();
    Result result = data.result();
    String name = journey == null || journey.name().isBlank() ? data.id() : journey.name();
    ReportView view = result == null ? null : ReportView.of(result, data.outline(), language);
    return new ListRow(name, journey, view, words);
  }

  String name() {
    return name;
  }

  @Nullable ReportView view() {
    return view;
  }

  /** Returns the share that is helped; empty without a result or with too few residents. */
  Optional<Estimate> helped() {
    return view == null || view.residents().tooFewEnded(ALL, ALL)
        ? Optional.empty()
        : view.estimates().find("helped", ALL, ALL, "share");
  }

  /** Returns the group that is clearly helped less often than the best. */
  Optional<GroupShare> weakest() {
    return view == null || helped().isEmpty()
        ? Optional.empty()
        : new OutcomeSentences(view).weakestGroup();
  }

  /** Puts helped, within, weakest, norms, sources and band; what is not known is absent. */
  void put(ObjectNode node) {
    ReportView shown = view;
    if (shown == null) {
      return;
    }
    Optional<Estimate> helped = helped();
    if (helped.isEmpty()) {
      node.set("helped", Json.object().put("text", shown.words().say("tooFew")));
    }
    helped.ifPresent(
        row -> {
          node.set("helped", PageNumber.of(row, shown.wording().ofHundred(row)));
          within(node, shown);
          weakest(node, shown);
          if (journey != null) {
            new ListBand(journey, shown, words).put(node, row);
          }
        });
    norms(node, shown);
    sources(node, shown);
  }

  /** Puts the verdict on each norm, and how many are met. */
  private void norms(ObjectNode node, ReportView view) {
    List<NormVerdict> all = view.result().norms();
    if (all.isEmpty()) {
      return;
    }
    ObjectNode norms = node.putObject("norms");
    ArrayNode list = norms.putArray("list");
    int met = 0;
    for (NormVerdict norm : all) {
      String verdict = OutcomeNorms.verdict(view, norm);
      met += verdict.equals("met") ? 1 : 0;
      String said = verdict.equals("none") ? verdict : norm.verdict().name();
      list.addObject()
          .put("name", norm.name())
          .put("verdict", verdict)
          .put("said", view.words().say("verdict." + said));
    }
    norms.put("met", met).put("all", all.size());
    norms.put("text", words.say("norms", met, all.size()));
  }

  private static void within(ObjectNode node, ReportView view) {
    if (view.residents().tooFewHelped(ALL, ALL)) {
      node.set("within", Json.object().put("text", view.words().say("tooFew")));
      return;
    }
    view.estimates()
        .find("leadTime", ALL, ALL, "p90")
        .ifPresent(row -> node.set("within", PageNumber.of(row, view.wording().time(row))));
  }

  private void weakest(ObjectNode node, ReportView view) {
    Optional<GroupShare> group = weakest();
    if (group.isPresent()) {
      Estimate helped = group.get().helped();
      node.set("weakest", PageNumber.of(helped, view.wording().ofHundred(helped)));
      node.put("weakestName", view.names().of(group.get().group()));
    } else if (view.estimates().groups().size() > 1) {
      node.set("weakest", Json.object().put("text", words.say("weakest.none")));
    }
  }

  /** Puts how many of all numbers, defaults too, have a source. */
  private void sources(ObjectNode node, ReportView view) {
    Result result = view.result();
    long known =
        result.numbers().stream()
            .filter(number -> number.source().kind() != Source.Kind.ASSUMPTION)
            .count();
    int all = result.numbers().size() + result.defaults().size();
    if (all > 0) {
      ObjectNode sources = node.putObject("sources");
      sources.put("known", known).put("all", all);
      sources.put("text", words.say("sources", view.wording().whole(known), all));
    }
  }
}
