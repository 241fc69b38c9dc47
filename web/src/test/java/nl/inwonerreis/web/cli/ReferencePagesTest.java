package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inwonerreis.simulator.result.Metric;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The reference names every command, option and metric of the product, and no others. */
class ReferencePagesTest {

  private static String page(String name) throws IOException {
    String root = Objects.requireNonNull(System.getProperty("inwonerreis.root"));
    return Files.readString(Path.of(root, "docs", "reference", name));
  }

  private static CommandLine commandLine() {
    return Screenplay.dutch().commandLine();
  }

  @Test
  void everyCommandAndOptionIsOnThePageOfCommands() throws IOException {
    String page = page("commands.md");
    for (CommandLine command : commandLine().getSubcommands().values()) {
      assertThat(page).contains("./inwonerreis " + command.getCommandName());
      for (OptionSpec option : command.getCommandSpec().options()) {
        assertThat(page).contains("`" + option.longestName());
      }
    }
  }

  @Test
  void thePageOfCommandsNamesNoCommandThatDoesNotWork() throws IOException {
    List<String> unknown = new ArrayList<>();
    Matcher command = Pattern.compile("(?m)^\\./inwonerreis ([a-z]+)").matcher(page("commands.md"));
    while (command.find()) {
      unknown.add(command.group(1));
    }
    assertThat(unknown).isNotEmpty();
    unknown.removeAll(commandLine().getSubcommands().keySet());
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyMetricIsOnThePageOfMetrics() throws IOException {
    String page = page("metrics.md");
    for (Metric metric : Metric.values()) {
      assertThat(page).contains("| `" + metric.id() + "` |").contains(metric.label().nl());
    }
  }
}
