package nl.inwonerreis.web.report;

import java.util.List;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import nl.inwonerreis.simulator.scenario.Source;

/** How much rests on assumptions, and what was run. */
final class RunSentences {

  private final ReportView view;

  RunSentences(ReportView view) {
    this.view = view;
  }

  List<String> tell() {
    return List.of(assumptions(), run());
  }

  private String run() {
    RunFacts facts = view.result().facts();
    Wording wording = view.wording();
    String run =
        view.words()
            .say(
                facts.replications() == 1 ? "answer.run.one" : "answer.run",
                view.situation(),
                wording.whole(facts.replications()),
                wording.duration(facts.horizon()),
                facts.seed());
    return facts.warmUp() == 0
        ? run
        : run + " " + view.words().say("answer.warmUp", wording.duration(facts.warmUp()));
  }

  private String assumptions() {
    int defaults = view.result().defaults().size();
    int stated = view.result().numbers().size();
    long assumed =
        view.result().numbers().stream()
            .filter(number -> number.source().kind() == Source.Kind.ASSUMPTION)
            .count();
    Wording wording = view.wording();
    String sentence =
        view.words()
            .say(
                "answer.assumptions",
                wording.whole(stated + defaults),
                wording.whole((double) assumed + defaults));
    return defaults == 0
        ? sentence
        : sentence + " " + view.words().say("answer.defaults", wording.whole(defaults));
  }
}
