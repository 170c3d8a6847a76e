package io.github.onrecord.feeds;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends single requests, each when its host may be asked, and waits for no longer than it may. */
final class Requests {
  private final Manners manners;
  private final Hosts hosts;
  private final HttpClient client;

  Requests(Manners manners, Hosts hosts) {
    this.manners = manners;
    this.hosts = hosts;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.patience())
            .build();
  }

  /**
   * @throws HostTrouble if the host cannot be reached, or there is no whole answer in time
   * @throws IOException if the answer is none, or too long
   */
  HttpResponse<byte[]> get(URI address, Map<String, String> headers) throws IOException {
    try {
      // Rounded up, as a pause is never to be shorter than it is promised.
      Thread.sleep(hosts.wait(address).plusNanos(999_999).toMillis());
      return send(address, headers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      hosts.asked(address);
    }
  }

  private HttpResponse<byte[]> send(URI address, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("User-Agent", manners.agent());
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), head -> new LimitedBody());
    Duration patience = manners.patience();
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HostTrouble("no whole answer within " + patience.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    }
  }

  private static IOException failure(Throwable cause) {
    return cause instanceof ConnectException || cause instanceof HttpTimeoutException
        ? new HostTrouble(told(cause), cause)
        : new IOException(told(cause), cause);
  }

  private static String told(Throwable e) {
    return e.getMessage() == null ? "cannot connect" : e.getMessage();
  }
}
