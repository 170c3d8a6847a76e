package io.github.onrecord.server;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.server.api.Api;
import io.github.onrecord.server.desk.Claims;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.guard.Guard;
import io.github.onrecord.server.guard.Settings;
import io.github.onrecord.server.pages.Pages;
import io.github.onrecord.server.pages.Tour;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** A running server over a ledger. */
public final class Server implements AutoCloseable {
  private static final int IDLE_MILLIS = 30_000;
  private static final Duration MARGIN = Duration.ofSeconds(2);

  /**
   * So many times as long as the work for it may a request take to come in, if it is a long one.
   */
  private static final int SLOWEST_SENDING = 10;

  private static final int HEADER_BYTES = 16 * 1024;

  private final Settings settings;
  private final Desk desk;
  private final Api api;
  private final Javalin javalin;
  private final WarmUp warmUp;

  private Server(Settings settings, Desk desk, Api api, Javalin javalin) {
    this.settings = settings;
    this.desk = desk;
    this.api = api;
    this.javalin = javalin;
    this.warmUp = new WarmUp(address(), settings.token());
  }

  /**
   * Starts to listen.
   *
   * @param ledger stays open
   * @param reader finds what an article puts on record; used by several threads
   * @param claims finds who stands where on claims, where there is a model for that
   * @param log where lines about trouble go
   * @throws IllegalStateException if the port is taken or not allowed
   */
  public static Server start(
      Settings settings,
      Ledger ledger,
      Function<Article, ArticleRecord> reader,
      Optional<Claims> claims,
      Consumer<String> log) {
    Desk desk = new Desk(ledger, reader, claims, settings, log);
    Api api = new Api(desk);
    Javalin javalin = Javalin.create(config -> configure(config, settings, desk, api, log));
    answerHeads(javalin.unsafe.internalRouter);
    try {
      javalin.start();
    } catch (RuntimeException e) {
      desk.close();
      throw new IllegalStateException(
          "cannot listen on %s port %d: it is taken or not allowed; name another with --port"
              .formatted(settings.host(), settings.port()),
          e);
    }
    return new Server(settings, desk, api, javalin);
  }

  private static void configure(
      JavalinConfig config, Settings settings, Desk desk, Api api, Consumer<String> log) {
    Guard guard = new Guard(settings, Clock.systemUTC());
    Pages pages = new Pages(desk, guard);
    Metrics metrics = new Metrics(desk);
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = settings.largestBody();
    config.http.prefer405over404 = true;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyHttpConfiguration(Server::careful);
    config.router.handlerWrapper(endpoint -> timed(endpoint.handler, desk, settings));
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(settings.limit().plus(MARGIN).toMillis());
          server.setErrorHandler(new PlainErrors());
          server.setHandler(new MinimumDataRateHandler(slowest(settings), 0));
        });
    config.routes.before(metrics::begin);
    config.routes.before(guard::check);
    config.routes.after(Etags::name);
    config.routes.after(metrics::end);
    pages.register(config.routes);
    api.register(config.routes);
    metrics.register(config.routes);
    new Faults(pages, log).register(config.routes);
  }

  /**
   * HEAD is answered by what answers GET, so that they cannot differ; Jetty leaves out the body
   * (RFC 9110). Left to Javalin, whatever answers GET would answer HEAD by 200 and nothing.
   */
  private static void answerHeads(InternalRouter router) {
    router.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
        .map(endpoint -> new Endpoint(HandlerType.HEAD, endpoint.path, endpoint.handler))
        .toList()
        .forEach(router::addHttpEndpoint);
  }

  /** What runs in other threads has the same limit at the desk. */
  private static Handler timed(Handler handler, Desk desk, Settings settings) {
    return context ->
        desk.ledger()
            .within(
                settings.limit(),
                () -> {
                  handler.handle(context);
                  return true;
                });
  }

  /** The bytes a second at which the longest body comes in before nobody waits for it any more. */
  private static long slowest(Settings settings) {
    long longest = settings.limit().multipliedBy(SLOWEST_SENDING).toMillis();
    return settings.largestBody() * 1000L / Math.max(1, longest);
  }

  private static void careful(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setIdleTimeout(IDLE_MILLIS);
  }

  /** Where it can be reached. */
  public URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + javalin.port() + "/");
  }

  /**
   * Readies itself for its first visitors by going through its own pages; returns at once. These
   * visits are counted among the requests.
   */
  public void warmUp() {
    warmUp.start(() -> Tour.of(desk));
  }

  /**
   * What it answers to, such as "GET /health", for a comparison with what is described. HEAD is not
   * told, since it goes with every GET.
   */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /** Takes no more requests and finishes those that were accepted. */
  @Override
  public void close() {
    warmUp.close();
    api.close();
    try {
      javalin.stop();
    } finally {
      desk.close();
    }
  }
}
