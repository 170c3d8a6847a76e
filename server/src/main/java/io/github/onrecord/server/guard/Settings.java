package io.github.onrecord.server.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a server listens and what it lets in.
 *
 * @param host the address it listens on
 * @param port the port; 0 for any that is free
 * @param token what a request must know to change something, and to read if {@code guardsReading}
 * @param guardsReading whether the token is needed for reading too
 * @param largestBody the bytes that a request may hold
 * @param writesPerMinute how many requests that make work one address may send in a minute
 * @param readsPerMinute how many others
 * @param limit how long a request may take
 * @param patience after how long a page that is not ready says so, and that it will be
 */
public record Settings(
    String host,
    int port,
    Optional<String> token,
    boolean guardsReading,
    int largestBody,
    int writesPerMinute,
    int readsPerMinute,
    Duration limit,
    Duration patience) {
  private static final int SHORTEST_TOKEN = 16;
  private static final int TEN_MEGABYTES = 10_000_000;

  /**
   * @throws IllegalArgumentException if others can reach the address and there is no token, or one
   *     that is easily guessed
   */
  public Settings {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(patience, "patience");
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "the token is shorter than " + SHORTEST_TOKEN + " characters; give a longer one");
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          host + " can be reached by others: a token is needed, or listen on 127.0.0.1");
    }
    if (token.isEmpty() && guardsReading) {
      throw new IllegalArgumentException("there is no token that reading could need");
    }
  }

  /** Only this machine, without a token. */
  public static Settings local(int port) {
    return new Settings(
        "127.0.0.1",
        port,
        Optional.empty(),
        false,
        TEN_MEGABYTES,
        120,
        60_000,
        Duration.ofSeconds(60),
        Duration.ofSeconds(1));
  }

  /** The same with an address and a token. */
  public Settings at(String address, Optional<String> secret, boolean forReading) {
    return new Settings(
        address,
        port,
        secret,
        forReading,
        largestBody,
        writesPerMinute,
        isLoopback(address) ? readsPerMinute : readsPerMinute / 100,
        limit,
        patience);
  }

  /** The same with other limits. */
  public Settings limited(int body, int writes, int reads, Duration time) {
    return new Settings(host, port, token, guardsReading, body, writes, reads, time, patience);
  }

  /** The same where pages say earlier or later that they are not ready. */
  public Settings waiting(Duration before) {
    return new Settings(
        host,
        port,
        token,
        guardsReading,
        largestBody,
        writesPerMinute,
        readsPerMinute,
        limit,
        before);
  }

  /** Whether only this machine can reach it. */
  public boolean isLocal() {
    return isLoopback(host);
  }

  /** Whether an address is this machine's own, which no other reaches. */
  public static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
