package io.github.onrecord.feeds;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
   * @throws IOException if there is no whole answer in time
   */
  HttpResponse<byte[]> get(URI address, Map<String, String> headers) throws IOException {
    try {
      Thread.sleep(hosts.wait(address).toMillis());
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
      throw new IOException("no whole answer within " + patience.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw new IOException(told(e.getCause()), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    }
  }

  private static String told(Throwable e) {
    return e.getMessage() == null ? "cannot connect" : e.getMessage();
  }
}
