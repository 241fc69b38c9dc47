package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the viewer, from {@code public/} in the jar: read and packed once, and sent only
 * when the browser does not have them already. Outside a jar they are read each time.
 *
 * <p>The documentation in the viewer's own modules stays here: a browser has no use for it.
 */
final class StaticFiles {

  private static final Pattern PATH =
      Pattern.compile(
          "(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,5}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("md", "text/plain; charset=utf-8"));

  /** A comment that documents, on lines of its own. */
  private static final Pattern DOCUMENTATION =
      Pattern.compile("^[ \\t]*/\\*\\*.*?\\*/[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

  private final Map<String, File> kept = new ConcurrentHashMap<>();

  /**
   * A file ready to be sent.
   *
   * @param packed the same with gzip; null where that is not smaller
   */
  record File(byte[] bytes, byte @Nullable [] packed, String type, String tag) {}

  /** Finds a file by its path without a slash in front. */
  Optional<File> find(String path) throws IOException {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    if (type == null || !PATH.matcher(path).matches()) {
      return Optional.empty();
    }
    File known = kept.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    URL url = StaticFiles.class.getResource("/public/" + path);
    if (url == null) {
      return Optional.empty();
    }
    try (InputStream in = url.openStream()) {
      byte[] bytes = in.readAllBytes();
      File file = file(path.startsWith("js/") ? withoutDocumentation(bytes) : bytes, type);
      if (url.getProtocol().equals("jar")) {
        kept.put(path, file);
      }
      return Optional.of(file);
    }
  }

  /** Empties the lines of the documentation: what is left keeps its line numbers. */
  private static byte[] withoutDocumentation(byte[] module) {
    String text = new String(module, StandardCharsets.UTF_8);
    return DOCUMENTATION
        .matcher(text)
        .replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1))
        .getBytes(StandardCharsets.UTF_8);
  }

  static File file(byte[] bytes, String type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    byte[] packed = out.size() < bytes.length - 100 ? out.toByteArray() : null;
    return new File(bytes, packed, type, '"' + hash(bytes) + '"');
  }

  /** Sends a file, or nothing where the browser has it; it asks again each time. */
  static void send(Context context, File file) {
    context.header("ETag", file.tag());
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept-Encoding, Accept-Language, Cookie");
    String known = context.header("If-None-Match");
    if (known != null && known.contains(file.tag())) {
      context.status(304);
      return;
    }
    context.contentType(file.type());
    context.disableCompression();
    byte[] packed = file.packed();
    String accepts = context.header("Accept-Encoding");
    if (packed != null && accepts != null && accepts.contains("gzip")) {
      context.header("Content-Encoding", "gzip");
      context.result(packed);
    } else {
      context.result(file.bytes());
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
