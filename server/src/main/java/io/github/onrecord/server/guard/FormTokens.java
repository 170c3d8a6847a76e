package io.github.onrecord.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** Ties each form to the browser that was shown it, so that no other site can send it. */
public final class FormTokens {
  /** The field of a form that holds the token. */
  public static final String FIELD = "form-token";

  private static final String COOKIE = "onrecord-visit";

  private final Secret secret;

  FormTokens(Secret secret) {
    this.secret = secret;
  }

  /** The token for the forms of a page; the browser is given a cookie if it has none. */
  public String of(Context context) {
    Optional<String> shown = Optional.ofNullable(context.attribute(COOKIE));
    String visit =
        shown
            .or(() -> Optional.ofNullable(context.cookie(COOKIE)).filter(v -> !v.isEmpty()))
            .orElseGet(() -> begin(context));
    return secret.sign(visit);
  }

  private static String begin(Context context) {
    String visit = Secret.word();
    context.attribute(COOKIE, visit);
    context.cookie(
        new Cookie(
            COOKIE, visit, "/", -1, context.scheme().equals("https"), true, null, SameSite.STRICT));
    return visit;
  }

  /** Whether a form came from a page that this browser was shown. */
  boolean isOurs(Context context) {
    Optional<String> visit = Optional.ofNullable(context.cookie(COOKIE)).filter(v -> !v.isEmpty());
    Optional<String> token = Optional.ofNullable(context.formParam(FIELD));
    return visit.isPresent()
        && token.isPresent()
        && secret.same(secret.sign(visit.get()), token.get());
  }
}
