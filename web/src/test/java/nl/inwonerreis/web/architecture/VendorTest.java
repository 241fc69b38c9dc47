package nl.inwonerreis.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others made for the browser is shipped as they made it, with its licence. */
class VendorTest {

  private static final Path VENDOR =
      Repository.ROOT.resolve("web/src/main/resources/public/vendor");
  private static final String SUMS = "SHA256SUMS";

  @Test
  void everyFileHasTheBytesThatItsListNames() throws Exception {
    for (Path folder : folders()) {
      Map<String, String> named = new TreeMap<>();
      for (String line : Files.readAllLines(folder.resolve(SUMS))) {
        String[] parts = line.split("\\s+");
        named.put(parts[1], parts[0]);
      }
      assertThat(sums(folder)).as("%s", folder).isEqualTo(named);
    }
  }

  @Test
  void everyFolderHasItsLicenceAndStandsInTheNotice() throws IOException {
    String notice = Repository.text(Repository.ROOT.resolve("NOTICE"));
    for (Path folder : folders()) {
      assertThat(folder.resolve("LICENSE")).exists();
      assertThat(notice).contains(String.valueOf(folder.getFileName()));
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> paths = Files.list(VENDOR)) {
      List<Path> folders = paths.filter(Files::isDirectory).sorted().toList();
      assertThat(folders).isNotEmpty();
      return folders;
    }
  }

  private static Map<String, String> sums(Path folder)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> !p.endsWith(SUMS)).toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
        sums.put(String.valueOf(path.getFileName()), HexFormat.of().formatHex(hash));
      }
    }
    return sums;
  }
}
