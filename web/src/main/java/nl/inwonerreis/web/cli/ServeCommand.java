package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.server.PortTaken;
import nl.inwonerreis.web.server.Viewer;

/** {@code serve}: shows the journeys of a folder in a browser until the user stops it. */
final class ServeCommand {

  private static final int PORT = 7055;
  private static final int HIGHEST_PORT = 65_535;
  private static final String HOST = "127.0.0.1";
  private static final String BUNDLE = "nl.inwonerreis.web.cli.commands";
  private static final long BETWEEN_LOOKS = 50;

  private final Console console;
  private final ViewerStarter viewer;

  ServeCommand(Console console, ViewerStarter viewer) {
    this.console = console;
    this.viewer = viewer;
  }

  /**
   * Serves until stopped.
   *
   * @param opens whether to open the browser too, where there is a screen, and to run the journeys
   *     that have no result
   * @param chosen whether the user chose a language: then only that one is spoken
   */
  int run(OptionValues options, boolean opens, boolean chosen) throws WrongUsage, IOException {
    int port = port(options);
    String given = options.text("--host");
    String host = given == null ? HOST : given;
    Path journeys = journeys(options);
    try (Viewer running = viewer.start(host(host), port, journeys)) {
      String address = address(host, running.port());
      tell("serve.ready", chosen, address);
      if (Viewer.isOpen(host)) {
        console.tell("serve.open", host);
      }
      if (opens && console.terminal().progress()) {
        Browser.open(address);
      }
      if (opens) {
        runNew(running);
      }
      await();
      console.tell("serve.stopped");
      return ExitCode.INTERRUPTED;
    } catch (PortTaken taken) {
      console.tell("serve.taken", taken.port(), port + 1);
      return ExitCode.USAGE;
    }
  }

  private void runNew(Viewer running) throws IOException {
    int runs = running.runNew();
    if (runs > 0) {
      console.tell("serve.runs", runs);
    }
  }

  private int port(OptionValues options) throws WrongUsage {
    String text = options.wholeNumber("--port");
    long port = text == null ? PORT : Long.parseLong(text);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new WrongUsage(console.phrases().say("usage.port", port));
    }
    return (int) port;
  }

  private String host(String host) throws WrongUsage {
    try {
      return InetAddress.getByName(host).getHostAddress();
    } catch (UnknownHostException unknown) {
      throw new WrongUsage(console.phrases().say("usage.host", host));
    }
  }

  private static Path journeys(OptionValues options) throws WrongUsage, IOException {
    Path given = options.path("--journeys");
    String launcher = System.getProperty("inwonerreis.journeys", "");
    Path here = Path.of("journeys");
    Path folder =
        given != null
            ? given
            : Files.isDirectory(here) || launcher.isEmpty() ? here : Path.of(launcher);
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    return folder;
  }

  private static String address(String host, int port) {
    String name = host.equals("0.0.0.0") || host.equals("::") ? HOST : host;
    return "http://"
        + (name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name)
        + ":"
        + port
        + "/";
  }

  private void tell(String key, boolean chosen, String address) {
    if (chosen) {
      console.out().println(console.phrases().say(key, address));
    } else {
      for (Language language : List.of(Language.NL, Language.EN)) {
        console.out().println(Phrases.load(BUNDLE, language).say(key, address));
      }
    }
    console.out().flush();
  }

  private void await() {
    try {
      while (!console.interrupted().getAsBoolean()) {
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
