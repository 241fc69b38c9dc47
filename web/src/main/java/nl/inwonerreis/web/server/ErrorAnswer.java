package nl.inwonerreis.web.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.inwonerreis.web.report.Language;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What is answered to a request that is no HTTP, or that the server refuses before any route. */
final class ErrorAnswer implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    response.setStatus(status);
    Guard.headers((name, value) -> response.getHeaders().put(name, value));
    Language language = Answers.preferred(request.getHeaders().get("Accept-Language"));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answers.PROBLEM);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    byte[] body = Problems.of(status).json(language).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
