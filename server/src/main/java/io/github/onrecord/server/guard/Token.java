package io.github.onrecord.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** The word that opens a server to those who know it. */
public final class Token {
  private static final String COOKIE = "onrecord-token";
  private static final String BEARER = "Bearer ";

  private final Optional<String> token;
  private final Secret secret;

  Token(Settings settings, Secret secret) {
    this.token = settings.token();
    this.secret = secret;
  }

  /** A new word that nobody can guess. */
  public static String fresh() {
    return Secret.word();
  }

  /** Whether a request shows it, or none is needed. */
  public boolean isShownBy(Context context) {
    if (token.isEmpty()) {
      return true;
    }
    Optional<String> header =
        Optional.ofNullable(context.header("Authorization"))
            .filter(value -> value.startsWith(BEARER))
            .map(value -> value.substring(BEARER.length()));
    if (header.isPresent()) {
      return secret.same(token.get(), header.get());
    }
    return Optional.ofNullable(context.cookie(COOKIE))
        .filter(cookie -> secret.same(mark(), cookie))
        .isPresent();
  }

  /** Lets a browser in if it was given the right word; tells whether it was. */
  public boolean admit(Context context, String word) {
    boolean right = token.isPresent() && secret.same(token.get(), word);
    if (right) {
      boolean secure = context.scheme().equals("https");
      context.cookie(new Cookie(COOKIE, mark(), "/", -1, secure, true, null, SameSite.STRICT));
    }
    return right;
  }

  /** What the browser keeps instead of the word itself. */
  private String mark() {
    return secret.sign("admitted");
  }
}
