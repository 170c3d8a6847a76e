package io.github.onrecord.feeds;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;

/** What became of a request. */
sealed interface Answer {

  /**
   * The server answered with a success, or that nothing has changed.
   *
   * @param address where it was found, after redirections
   */
  @SuppressWarnings("ArrayRecordComponent") // a body, never compared
  record Given(URI address, int status, HttpHeaders headers, byte[] body) implements Answer {
    static final int NOT_MODIFIED = 304;

    boolean isUnchanged() {
      return status == NOT_MODIFIED;
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  /**
   * The server, or its host, must be left alone until a time.
   *
   * @param asked whether it was this very address that was asked for, and brought that about
   */
  record Later(Instant until, String why, boolean asked) implements Answer {}

  /** It cannot be had, and asking again soon would not help. */
  record Refused(String why) implements Answer {}

  /** It could not be had this time. */
  record Failed(String why) implements Answer {}
}
