package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.Phrases;

/** What went wrong with a file, in words with a remedy. */
final class FileTrouble {

  private FileTrouble() {}

  static String tell(IOException trouble, Phrases phrases) {
    String file = trouble instanceof FileSystemException named ? "" + named.getFile() : "";
    String message = String.valueOf(trouble.getMessage());
    if (trouble instanceof NoSuchFileException) {
      return phrases.say("trouble.missing", file);
    }
    if (trouble instanceof AccessDeniedException) {
      return phrases.say("trouble.denied", file);
    }
    if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
      return phrases.say("trouble.noFolder", file);
    }
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("quota exceeded")) {
      String lost = file.isEmpty() ? phrases.say("trouble.result") : file;
      return phrases.say("trouble.full", lost);
    }
    if (lower.contains("read-only file system")) {
      return phrases.say("trouble.denied", file);
    }
    return phrases.say("trouble.other", message);
  }

  static String tell(JourneyNotFound missing, Phrases phrases) {
    String what = phrases.say("notFound." + missing.reason(), missing.path());
    boolean example =
        missing.reason() == JourneyNotFound.Reason.SEVERAL_BPMN
            || missing.reason() == JourneyNotFound.Reason.NO_BPMN;
    return missing
        .suggestion()
        .map(
            name ->
                what + " " + phrases.say(example ? "usage.forExample" : "usage.didYouMean", name))
        .orElseGet(
            () ->
                missing.reason() == JourneyNotFound.Reason.MISSING
                    ? what + " " + phrases.say("notFound.look")
                    : what);
  }
}
