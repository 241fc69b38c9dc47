package nl.inwonerreis.web.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one session that all browser tests share; without a Chromium they are skipped.
 */
final class InChromium implements BeforeAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    Assumptions.assumeTrue(
        session(context).isPresent(), "there is no chromium with chromedriver here");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Session.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return session(context).orElseThrow().fresh();
  }

  private static Optional<Session> session(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(InChromium.class))
        .getOrComputeIfAbsent(Session.class, key -> new Shared(start()), Shared.class)
        .session;
  }

  private static Optional<Session> start() {
    Optional<Path> chromium = Chromium.find("chromium");
    Optional<Path> driver = Chromium.find("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      System.out.println("browser: SKIPPED, there is no chromium with chromedriver here");
      return Optional.empty();
    }
    try {
      return Optional.of(Session.start(chromium.get(), driver.get()));
    } catch (IOException e) {
      throw new IllegalStateException("The viewer does not start.", e);
    }
  }

  /** What stands in the store, also when there is no browser; closed after the last test. */
  private record Shared(Optional<Session> session) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      if (session.isPresent()) {
        session.get().close();
      }
    }
  }
}
