package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples on a page for users: commands to type, and JSON to write into a file. */
final class GuidePage {

  /** A JSON example; {@code file} is the name that the page gives it, or empty. */
  record Example(String file, String json) {}

  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w*)\n(.*?)^ *```");
  private static final Pattern FILE = Pattern.compile("`([\\w./-]+\\.json)`");
  private static final String COMMAND = "./inwonerreis";

  private final String text;

  private GuidePage(String text) {
    this.text = text;
  }

  static GuidePage read(Path page) throws IOException {
    return new GuidePage(Files.readString(page));
  }

  /** Lists the command lines, word by word, without the program's name. */
  List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      for (String line : block.group(2).replace("\\\n", " ").lines().toList()) {
        if (line.strip().startsWith(COMMAND)) {
          String typed = line.strip().substring(COMMAND.length()).replaceFirst(" #.*", "").strip();
          commands.add(typed.isEmpty() ? List.of() : List.of(typed.split("\\s+", -1)));
        }
      }
    }
    return commands;
  }

  /** Lists the JSON examples; what is not a whole object yet is made one. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (block.group(1).equals("json")) {
        String json = block.group(2).strip();
        String whole = json.startsWith("{") ? json : "{" + json + "}";
        examples.add(new Example(fileBefore(block.start()), whole));
      }
    }
    return examples;
  }

  /** Finds the last file named in the paragraph before an example. */
  private String fileBefore(int end) {
    int start = text.lastIndexOf("\n\n", end - 3);
    Matcher file = FILE.matcher(text.substring(Math.max(0, start), end));
    String found = "";
    while (file.find()) {
      found = file.group(1);
    }
    return found;
  }
}
