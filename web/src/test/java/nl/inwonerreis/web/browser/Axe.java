package nl.inwonerreis.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of accessibility that a program can check: axe-core, on the page that is open. */
final class Axe {

  private static final String SCRIPT = script();

  private Axe() {}

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs axe-core, and tells each violation with the first elements that have it. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Session session, String... rules) {
    session.script("if (!window.axe) {" + SCRIPT + "\nwindow.axe = axe;}");
    return (List<String>)
        Objects.requireNonNull(
            session
                .driver()
                .executeAsyncScript(
                    """
                const done = arguments[arguments.length - 1], rules = arguments[0];
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                axe.run(document, { resultTypes: ['violations'],
                  runOnly: rules.length ? { type: 'rule', values: rules } : { type: 'tag', values: tags } })
                  .then((r) => done(r.violations.map((v) => `${v.id}: ${v.help}: `
                      + v.nodes.slice(0, 3).map((n) => `${n.target} ${n.html.slice(0, 160)} ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ''}`).join(' | '))),
                    (e) => done([`axe: ${e}`]));
                """,
                    List.of(rules)));
  }
}
