package nl.inwonerreis.web.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inwonerreis.web.library.NearestName;
import nl.inwonerreis.web.report.Phrases;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, and what was probably meant. */
final class UsageMessages implements IParameterExceptionHandler {

  /** How many first letters make a command the one that was meant. */
  private static final int SAME = 3;

  private final Console console;
  private final Phrases phrases;

  UsageMessages(Console console) {
    this.console = console;
    this.phrases = console.phrases();
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    console.err().println(message(wrong, command));
    console.err().println(phrases.say("usage.help", command.qualifiedName(" ")));
    console.err().flush();
    return ExitCode.USAGE;
  }

  private String message(ParameterException wrong, CommandSpec command) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), command);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return phrases.say("usage.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument != null) {
      return phrases.say("usage.wrongValue", name(argument), String.valueOf(wrong.getValue()));
    }
    return phrases.say("usage.other");
  }

  private String unknown(String typed, CommandSpec command) {
    boolean isOption = typed.startsWith("-");
    boolean isCommand = !isOption && !command.subcommands().isEmpty();
    Collection<String> known = isCommand ? command.subcommands().keySet() : options(command);
    String word = isOption ? typed.replaceFirst("=.*", "") : typed;
    String key = isOption ? "usage.unknownOption" : "usage.unknownArgument";
    String told = phrases.say(isCommand ? "usage.unknownCommand" : key, word);
    Optional<String> meant =
        isCommand
            ? NearestName.find(word, known).or(() -> alike(word, known))
            : NearestName.find(word, known);
    return meant
        .map(name -> told + " " + phrases.say("usage.didYouMean", name))
        .orElse(
            isCommand
                ? told + " " + phrases.say("usage.commands", String.join(", ", known))
                : told);
  }

  /** Finds the command that begins with the same letters: {@code simuleer} is {@code simulate}. */
  private static Optional<String> alike(String typed, Collection<String> known) {
    String word = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> word.length() >= SAME && name.startsWith(word.substring(0, SAME)))
        .findFirst();
  }

  private static List<String> options(CommandSpec command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }

  private String missing(MissingParameterException wrong) {
    String names = wrong.getMissing().stream().map(this::name).collect(Collectors.joining(", "));
    boolean isOption = wrong.getMissing().stream().anyMatch(ArgSpec::isOption);
    if (isOption) {
      return phrases.say("usage.missingValue", names);
    }
    ArgSpec argument = wrong.getArgSpec();
    return argument != null && argument.isOption()
        ? phrases.say("usage.missingValue", name(argument))
        : phrases.say("usage.missingJourney");
  }

  private String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
