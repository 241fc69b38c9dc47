package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;

/** Which norms are met, which promises are kept, and how often residents need contact. */
final class NormSentences {

  private final ReportView view;

  NormSentences(ReportView view) {
    this.view = view;
  }

  List<String> tell() {
    List<String> said = new ArrayList<>();
    for (NormVerdict norm : view.result().norms()) {
      shown(norm).ifPresent(share -> said.add(verdict(norm, share)));
    }
    share("promiseKept", "answer.promises", true).ifPresent(said::add);
    view.estimates()
        .find("contacts", ALL, ALL, "mean")
        .filter(row -> !view.residents().tooFewEnded(ALL, ALL))
        .map(row -> view.words().say("answer.contacts", view.wording().count(row)))
        .ifPresent(said::add);
    share("firstContactResolved", "answer.firstContact", true).ifPresent(said::add);
    share("waitingShare", "answer.waitingShare", false)
        .filter(sentence -> !view.residents().tooFewHelped(ALL, ALL))
        .ifPresent(said::add);
    return said;
  }

  private String verdict(NormVerdict norm, Estimate share) {
    if (norm.measure().equals("abandoned")) {
      return view.words()
          .say(
              "answer.abandonedNorm",
              norm.name(),
              view.wording().share(rest(share)),
              view.wording().percent(1 - norm.target()),
              view.words().say("verdict." + norm.verdict().name()));
    }
    String key = "answer.norm." + norm.verdict().name();
    return view.words()
        .say(key, norm.name(), view.wording().share(share), view.wording().percent(norm.target()));
  }

  /** Returns the share that does not meet a norm. */
  static Estimate rest(Estimate share) {
    return new Estimate(
        share.metric(),
        share.kind(),
        share.element(),
        share.group(),
        share.channel(),
        share.statistic(),
        share.unit(),
        1 - share.value(),
        1 - share.ci95High(),
        1 - share.ci95Low(),
        share.n());
  }

  /** Finds the share that meets a norm, unless it rests on fewer than five cases. */
  private Optional<Estimate> shown(NormVerdict norm) {
    return view.estimates()
        .find("normMet", "", norm.norm(), ALL, ALL, "share")
        .filter(share -> !view.isOfTooFew(share));
  }

  private Optional<String> share(String metric, String key, boolean counted) {
    return view.estimates()
        .find(metric, ALL, ALL, "share")
        .filter(row -> !counted || !view.isOfTooFew(row))
        .map(
            row ->
                view.words()
                    .say(key, counted ? view.wording().ofHundred(row) : view.wording().share(row)));
  }
}
