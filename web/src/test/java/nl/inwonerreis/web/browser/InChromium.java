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
 * Gives each test a visit to the one server with the one browser that all browser tests share;
 * without a Chromium they are skipped.
 */
final class InChromium implements BeforeAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    Assumptions.assumeTrue(
        bench(context).isPresent(), "there is no chromium with chromedriver here");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Session.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new Session(bench(context).orElseThrow()).fresh();
  }

  private static Optional<TestBench> bench(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(InChromium.class))
        .getOrComputeIfAbsent(TestBench.class, key -> new Shared(start()), Shared.class)
        .bench;
  }

  private static Optional<TestBench> start() {
    Optional<Path> chromium = Chromium.find("chromium");
    Optional<Path> driver = Chromium.find("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      System.out.println("browser: SKIPPED, there is no chromium with chromedriver here");
      return Optional.empty();
    }
    try {
      return Optional.of(TestBench.start(chromium.get(), driver.get()));
    } catch (IOException e) {
      throw new IllegalStateException("The viewer does not start.", e);
    }
  }

  /** What stands in the store, also when there is no browser; closed after the last test. */
  private record Shared(Optional<TestBench> bench) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      if (bench.isPresent()) {
        bench.get().close();
      }
    }
  }
}
