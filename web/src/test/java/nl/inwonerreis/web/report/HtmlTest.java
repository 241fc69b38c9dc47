package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void aNameIsTextInAnElementAndInAnAttribute() {
    String name = "</p><script>alert('x')</script> \"&\" \u0000";
    assertThat(new Html().add("p", name, "title", name).toString())
        .isEqualToIgnoringNewLines(
            "<p title=\"&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;&amp;&quot;"
                + " \uFFFD\">&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"
                + " &quot;&amp;&quot; \uFFFD</p>");
  }

  @Test
  void noSpaceComesBehindAnElementInALine() {
    Html html = new Html().open("p").add("b", "59").text(".").close();
    assertThat(html.toString()).isEqualToIgnoringNewLines("<p><b>59</b>.</p>");
  }

  @Test
  void whatIsStillOpenIsNoPage() {
    Html open = new Html().open("p");
    assertThatThrownBy(open::toString).hasMessageContaining("p is still open");
    assertThatThrownBy(() -> new Html().add(open)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Html().style("</style><script>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
