package io.github.onrecord.server.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at each request before anything is done for it. */
public final class Guard {
  /** The address under which programs ask. */
  public static final String API = "/api/";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OPEN = Set.of("/health", "/login", "/assets");

  private final Settings settings;
  private final Secret secret = new Secret();
  private final FormTokens forms = new FormTokens(secret);
  private final Token token;
  private final RateLimit reads;
  private final RateLimit writes;

  /** A guard that goes by a server's settings. */
  public Guard(Settings settings, Clock clock) {
    this.settings = settings;
    this.token = new Token(settings, secret);
    this.reads = new RateLimit(settings.readsPerMinute(), clock);
    this.writes = new RateLimit(settings.writesPerMinute(), clock);
  }

  /** The tokens of forms. */
  public FormTokens forms() {
    return forms;
  }

  /** The word that opens a server to those who know it. */
  public Token token() {
    return token;
  }

  /**
   * Tells browsers to load nothing from elsewhere and to show the pages in no other site.
   *
   * @throws HttpResponseException if the request is turned away
   */
  public void check(Context context) {
    headers(context);
    host(context);
    boolean reading = READING.contains(context.method().name());
    rate(context, reading);
    if (!reading) {
      body(context);
      origin(context);
    }
    boolean open = OPEN.stream().anyMatch(path -> context.path().startsWith(path));
    if (!open && (!reading || settings.guardsReading()) && !token.isShownBy(context)) {
      throw refused(
          HttpStatus.UNAUTHORIZED, "this needs the token that the server was started with");
    }
    if (!reading && !context.path().startsWith(API) && !forms.isOurs(context)) {
      throw refused(
          HttpStatus.FORBIDDEN,
          "the form is of a page shown before the server was started; go back, reload and try again");
    }
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cache-Control", "private, no-cache");
  }

  /** Another site's name that leads here must not make that site's pages of our own origin. */
  private void host(Context context) {
    String host = String.valueOf(context.host()).replaceFirst(":\\d+$", "");
    boolean ours = host.equalsIgnoreCase("localhost") || host.equals(settings.host());
    if (settings.isLocal() && !ours && !isLoopbackNumber(host)) {
      throw refused(
          HttpStatus.MISDIRECTED_REQUEST, "this server answers as localhost or 127.0.0.1 only");
    }
  }

  private static boolean isLoopbackNumber(String host) {
    return host.equals("[::1]") || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  private void rate(Context context, boolean reading) {
    if (!(reading ? reads : writes).allows(context.ip())) {
      context.header("Retry-After", "60");
      throw refused(HttpStatus.TOO_MANY_REQUESTS, "too many requests; wait a minute");
    }
  }

  private void body(Context context) {
    long length = context.req().getContentLengthLong();
    if (length < 0) {
      throw refused(HttpStatus.LENGTH_REQUIRED, "say with Content-Length how long the request is");
    }
    if (length > settings.largestBody()) {
      throw refused(
          HttpStatus.CONTENT_TOO_LARGE,
          "longer than %,d bytes; send less at once, or use 'onrecord add'"
              .formatted(settings.largestBody()));
    }
  }

  private static void origin(Context context) {
    Optional<String> origin = Optional.ofNullable(context.header("Origin"));
    Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
    String own = context.scheme() + "://" + context.host();
    boolean fromOther =
        origin.filter(o -> !o.equalsIgnoreCase(own)).isPresent()
            || site.filter(s -> !s.equals("same-origin") && !s.equals("none")).isPresent();
    if (fromOther) {
      throw refused(HttpStatus.FORBIDDEN, "another site sent this; nothing was changed");
    }
  }

  private static HttpResponseException refused(HttpStatus status, String why) {
    return new HttpResponseException(status, why, Map.of());
  }
}
