package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.web.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that starts the viewer. */
class ServeCommandTest {

  @TempDir Path folder;

  private int run(Screenplay play, String... more) {
    String[] arguments = new String[more.length + 5];
    String[] start = {"serve", "--port", "0", "--journeys", folder.toString()};
    System.arraycopy(start, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return play.interrupted().run(arguments);
  }

  @Test
  void theAddressIsToldInBothLanguagesAndCtrlCStopsIt() {
    Screenplay play = Screenplay.dutch();
    assertThat(run(play)).isEqualTo(130);
    assertThat(play.out())
        .containsPattern("staat klaar op http://127\\.0\\.0\\.1:[1-9]\\d+/")
        .contains("is ready at");
    assertThat(play.err()).isEqualToIgnoringNewLines("Gestopt.");
  }

  @Test
  void aChosenLanguageIsSpokenAlone() {
    Screenplay play = new Screenplay(Language.EN);
    assertThat(run(play, "--lang", "en")).isEqualTo(130);
    assertThat(play.out()).contains("is ready at").doesNotContain("staat klaar");
  }

  @Test
  void anOpenAddressComesWithAWarning() {
    Screenplay play = Screenplay.dutch();
    assertThat(run(play, "--host", "0.0.0.0")).isEqualTo(130);
    assertThat(play.err()).contains("Er is geen wachtwoord");
    assertThat(play.out()).contains("http://127.0.0.1:");
  }

  @Test
  void aPortThatIsTakenIsToldWithAnother() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      Screenplay play = Screenplay.dutch().interrupted();
      assertThat(play.run("serve", "--port", port, "--journeys", folder.toString())).isEqualTo(2);
      assertThat(play.err())
          .contains("Poort " + port + " is bezet", "--port " + (taken.getLocalPort() + 1));
    }
  }

  @Test
  void aFolderThatIsNotThereOrNoFolderIsToldSo() throws IOException {
    Screenplay play = Screenplay.dutch();
    assertThat(play.run("serve", "--journeys", folder.resolve("weg").toString())).isEqualTo(2);
    assertThat(play.err()).contains("is er niet");
    Path file = Files.writeString(folder.resolve("bestand"), "");
    Screenplay other = Screenplay.dutch();
    assertThat(other.run("serve", "--journeys", file.toString())).isEqualTo(2);
    assertThat(other.err()).contains("is een bestand en geen map");
  }

  @Test
  void wrongPortsAndHostsAreToldWithARemedy() {
    for (String port : new String[] {"-1", "65536", "x"}) {
      Screenplay play = Screenplay.dutch();
      assertThat(play.run("serve", "--port=" + port)).isEqualTo(2);
      assertThat(play.err()).contains("--port");
    }
    Screenplay play = Screenplay.dutch();
    assertThat(run(play, "--host", "geen adres")).isEqualTo(2);
    assertThat(play.err()).contains("geen adres is niet te vinden");
  }

  @Test
  void theBrowserIsOpenedAsTheSystemDoesIt() {
    assertThat(Browser.command("Linux", "http://x/")).containsExactly("xdg-open", "http://x/");
    assertThat(Browser.command("Mac OS X", "http://x/")).containsExactly("open", "http://x/");
    assertThat(Browser.command("Windows 11", "http://x/"))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", "http://x/");
  }
}
