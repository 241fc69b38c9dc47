package nl.inwonerreis.web.architecture.broken.web.cli;

import nl.inwonerreis.web.architecture.broken.web.Main;

/** Imports Main, ends the program, remembers in a static field and looks a class up by name. */
final class CommandThatDoesTooMuch {

  private static int runs;

  private CommandThatDoesTooMuch() {}

  static Class<?> run() throws ClassNotFoundException {
    runs++;
    if (runs > 2) {
      System.exit(3);
    }
    return Class.forName(Main.name());
  }
}
