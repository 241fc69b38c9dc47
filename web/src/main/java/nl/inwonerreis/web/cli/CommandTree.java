package nl.inwonerreis.web.cli;

import java.util.List;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.JourneyChecker;
import nl.inwonerreis.web.run.JourneyComparer;
import nl.inwonerreis.web.run.JourneyReporter;
import nl.inwonerreis.web.run.JourneySensitivity;
import nl.inwonerreis.web.run.JourneySimulator;
import nl.inwonerreis.web.run.JourneyStaffing;
import nl.inwonerreis.web.run.LogFitter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** The commands and their options, with help in the language of the console. */
final class CommandTree {

  private final Phrases phrases;

  private CommandTree(Console console) {
    this.phrases = console.phrases();
  }

  /** Makes the command line of the product. */
  static CommandLine of(
      Console console,
      JourneyChecker checker,
      JourneySimulator simulator,
      JourneyComparer comparer,
      JourneyReporter reporter,
      LogFitter fitter,
      JourneySensitivity sensitivity,
      JourneyStaffing staffing,
      ViewerStarter viewer,
      String version) {
    CommandTree tree = new CommandTree(console);
    CommandLine line = new CommandLine(tree.root(version));
    line.addSubcommand("check", new CommandLine(tree.check()));
    line.addSubcommand("simulate", new CommandLine(tree.simulate()));
    line.addSubcommand("compare", new CommandLine(tree.compare()));
    line.addSubcommand("report", new CommandLine(tree.report()));
    line.addSubcommand("fit", new CommandLine(tree.fit()));
    line.addSubcommand("sensitivity", new CommandLine(tree.sensitivity()));
    line.addSubcommand("staffing", new CommandLine(tree.staffing()));
    line.addSubcommand("serve", new CommandLine(tree.serve()));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setExpandAtFiles(false);
    line.setUsageHelpWidth(console.terminal().width());
    line.setColorScheme(Help.defaultColorScheme(console.terminal().colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler(new UsageMessages(console));
    line.setExecutionStrategy(
        new CommandRunner(
            console,
            new CheckCommand(console, checker, version),
            new SimulateCommand(console, simulator),
            new CompareCommand(console, comparer),
            new ReportCommand(console, reporter),
            new FitCommand(console, fitter),
            new SensitivityCommand(console, sensitivity),
            new StaffingCommand(console, staffing),
            new ServeCommand(console, viewer)));
    return line;
  }

  private CommandSpec root(String version) {
    CommandSpec spec = command("inwonerreis");
    spec.version(phrases.say("version", version));
    spec.addOption(value("--lang", "nl|en").scopeType(ScopeType.INHERIT).build());
    spec.addOption(flag("--debug").scopeType(ScopeType.INHERIT).build());
    spec.addOption(flag("--version").versionHelp(true).scopeType(ScopeType.INHERIT).build());
    spec.addOption(flag("--help", "-h").usageHelp(true).scopeType(ScopeType.INHERIT).build());
    return spec;
  }

  private CommandSpec check() {
    CommandSpec spec = command("check");
    spec.addPositional(journey("1..*"));
    spec.addOption(value("--format", "text|json|sarif").build());
    return spec;
  }

  private CommandSpec simulate() {
    CommandSpec spec = command("simulate");
    spec.addPositional(journey("1"));
    spec.addOption(value("--scenario", phrases.say("label.file")).build());
    runs(spec);
    aim(spec);
    spec.addOption(value("--out", phrases.say("label.folder")).build());
    spec.addOption(value("--log", "csv|csv.gz|xes|xes.gz").build());
    told(spec);
    return spec;
  }

  private CommandSpec compare() {
    CommandSpec spec = command("compare");
    spec.addPositional(journey("1"));
    spec.addOption(repeated("--scenario", phrases.say("label.file"), "compare.scenario"));
    spec.addOption(value("--best", phrases.say("label.metric")).build());
    runs(spec);
    told(spec);
    return spec;
  }

  private CommandSpec sensitivity() {
    CommandSpec spec = command("sensitivity");
    spec.addPositional(journey("1"));
    spec.addOption(repeated("--scenario", phrases.say("label.file"), "sensitivity.scenario"));
    spec.addOption(value("--metric", phrases.say("label.metric"), "sensitivity.metric").build());
    runs(spec);
    told(spec);
    return spec;
  }

  private CommandSpec staffing() {
    CommandSpec spec = command("staffing");
    spec.addPositional(journey("1"));
    spec.addOption(value("--scenario", phrases.say("label.file")).build());
    runs(spec);
    told(spec);
    return spec;
  }

  /** Adds the options of a command that runs scenarios. */
  private void runs(CommandSpec spec) {
    spec.addOption(repeated("--set", phrases.say("label.setting"), "set"));
    spec.addOption(value("--seed", phrases.say("label.number")).build());
    spec.addOption(value("--replications", phrases.say("label.number")).build());
    spec.addOption(value("--duration", phrases.say("label.duration")).build());
    spec.addOption(value("--warm-up", phrases.say("label.duration")).build());
    spec.addOption(value("--threads", phrases.say("label.number")).build());
  }

  /** Adds how sure which number must be. */
  private void aim(CommandSpec spec) {
    spec.addOption(value("--precision", phrases.say("label.share")).build());
    spec.addOption(value("--metric", phrases.say("label.metric")).build());
  }

  /** Adds the form of what is told on standard output. */
  private void told(CommandSpec spec) {
    spec.addOption(value("--format", "text|json|csv").build());
    spec.addOption(value("--csv", "nl").build());
  }

  private CommandSpec report() {
    CommandSpec spec = command("report");
    spec.addPositional(journey("1"));
    spec.addOption(value("--out", phrases.say("label.folder"), "report.out").build());
    spec.addOption(repeated("--scenario", phrases.say("label.file"), "report.scenario"));
    runs(spec);
    aim(spec);
    return spec;
  }

  private CommandSpec fit() {
    CommandSpec spec = command("fit");
    spec.addPositional(positional("1", "log"));
    spec.addOption(value("--journey", phrases.say("label.journey"), "fit.journey").build());
    spec.addOption(value("--out", phrases.say("label.file"), "fit.out").build());
    spec.addOption(value("--scenario", phrases.say("label.file"), "fit.scenario").build());
    spec.addOption(value("--name", phrases.say("label.name")).build());
    spec.addOption(repeated("--column", phrases.say("label.column"), "column"));
    spec.addOption(repeated("--map", phrases.say("label.meaning"), "map"));
    spec.addOption(value("--first", phrases.say("label.share")).build());
    return spec;
  }

  private CommandSpec serve() {
    CommandSpec spec = command("serve");
    spec.addOption(value("--port", phrases.say("label.number")).build());
    spec.addOption(value("--host", phrases.say("label.host")).build());
    spec.addOption(value("--journeys", phrases.say("label.folder")).build());
    return spec;
  }

  private CommandSpec command(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(phrases.say("command." + name))
        .synopsisHeading(phrases.say("heading.usage") + " ")
        .customSynopsis(phrases.say("synopsis." + name))
        .parameterListHeading("%n" + phrases.say("heading.parameters") + "%n")
        .optionListHeading("%n" + phrases.say("heading.options") + "%n")
        .commandListHeading("%n" + phrases.say("heading.commands") + "%n")
        .footer(phrases.sayOr("footer." + name, ""))
        .sortOptions(false);
    return spec;
  }

  private PositionalParamSpec journey(String arity) {
    return positional(arity, "journey");
  }

  private PositionalParamSpec positional(String arity, String what) {
    return PositionalParamSpec.builder()
        .paramLabel(phrases.say("label." + what))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity(arity)
        .required(true)
        .index(arity.equals("1") ? "0" : "0..*")
        .description(phrases.say("parameter." + what))
        .build();
  }

  private OptionSpec repeated(String name, String label, String phrase) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .description(phrases.say("option." + phrase))
        .build();
  }

  private OptionSpec.Builder value(String name, String label) {
    return value(name, label, name.substring(2));
  }

  private OptionSpec.Builder value(String name, String label, String phrase) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .arity("1")
        .description(phrases.say("option." + phrase));
  }

  private OptionSpec.Builder flag(String name, String... others) {
    String[] names = new String[others.length + 1];
    names[0] = name;
    System.arraycopy(others, 0, names, 1, others.length);
    return OptionSpec.builder(names)
        .arity("0")
        .description(phrases.say("option." + name.substring(2)));
  }
}
