package io.github.onrecord.server;

import io.github.onrecord.server.desk.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** Counts and times requests, for whoever watches over the server. */
final class Metrics {
  private static final String BEGAN = "onrecord-began";
  private static final double NANOS = 1e9;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusTextFormatWriter writer =
      PrometheusTextFormatWriter.builder().setIncludeCreatedTimestamps(false).build();
  private final Histogram requests =
      Histogram.builder()
          .name("onrecord_http_request_duration_seconds")
          .help("How long requests took")
          .labelNames("method", "path", "status")
          .classicOnly()
          .classicUpperBounds(.005, .01, .03, .1, .3, 1, 3, 10, 30)
          .register(registry);

  Metrics(Desk desk) {
    gauge(
        "onrecord_ledger_articles",
        "Articles in the ledger",
        () -> desk.ledger().overview().articles());
    gauge(
        "onrecord_ledger_statements",
        "Statements in the ledger",
        () -> desk.ledger().overview().statements());
    Runtime runtime = Runtime.getRuntime();
    gauge(
        "onrecord_heap_used_bytes",
        "What the heap holds",
        () -> (double) (runtime.totalMemory() - runtime.freeMemory()));
  }

  private void gauge(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()))
        .register(registry);
  }

  void register(RoutesConfig routes) {
    routes.get(
        "/health",
        context -> context.result("{\"status\":\"ok\"}").contentType("application/json"));
    routes.get("/metrics", this::show);
  }

  void begin(Context context) {
    context.attribute(BEGAN, System.nanoTime());
  }

  void end(Context context) {
    Long began = context.attribute(BEGAN);
    if (began != null) {
      requests
          .labelValues(
              context.method().name(), route(context), String.valueOf(context.statusCode()))
          .observe((System.nanoTime() - began) / NANOS);
    }
  }

  /** The path as it was registered: what visitors make up would be without end. */
  private static String route(Context context) {
    return Optional.ofNullable(context.endpoints().lastHttpEndpoint())
        .map(endpoint -> endpoint.path)
        .orElse("none");
  }

  private void show(Context context) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out, registry.scrape(), EscapingScheme.DEFAULT);
    context.contentType(writer.getContentType()).result(out.toByteArray());
  }
}
