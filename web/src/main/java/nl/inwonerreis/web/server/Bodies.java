package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** What a request carries, read as far as its limit and not packed. */
final class Bodies {

  private static final int MEGABYTE = 1 << 20;

  private Bodies() {}

  /**
   * Reads the body of a request.
   *
   * @throws Problem when it is packed, or larger than so many megabytes
   */
  static byte[] read(Context context, int megabytes) throws IOException {
    String packed = context.header("Content-Encoding");
    if (packed != null && !packed.equalsIgnoreCase("identity")) {
      throw Problems.packed();
    }
    int most = megabytes * MEGABYTE;
    if (context.req().getContentLengthLong() > most) {
      throw Problems.tooLarge(megabytes);
    }
    InputStream body = context.req().getInputStream();
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw Problems.tooLarge(megabytes);
    }
    return bytes;
  }
}
