package io.github.onrecord.server.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that programs can ask for: the same entry makes the route and its description.
 *
 * @param method GET, POST or DELETE
 * @param path where
 * @param summary what it does, in a sentence
 * @param parameters what may stand in the query
 * @param takes the media types that the request's body may have, each with the name of its schema,
 *     empty where it is no JSON of ours
 * @param answer the media type of the answer
 * @param schema the name of the answer's schema; empty where it is no JSON
 * @param handler what answers; empty where the route is made elsewhere
 */
record Operation(
    HandlerType method,
    String path,
    String summary,
    List<Parameter> parameters,
    Map<String, String> takes,
    String answer,
    String schema,
    Optional<Handler> handler) {
  private static final Map<String, String> ARTICLES =
      Map.of("text/plain", "", "text/html", "", "application/json", "");

  /**
   * A word in the query.
   *
   * @param name its name
   * @param meaning what it is for
   * @param required whether it must be there
   * @param words what it may be; empty where it may be anything
   */
  record Parameter(String name, String meaning, boolean required, List<String> words) {
    /** How the answer is written. */
    static final Parameter FORMAT =
        new Parameter("format", "json, jsonld or csv", false, List.of("json", "jsonld", "csv"));

    static Parameter of(String name, String meaning) {
      return new Parameter(name, meaning, false, List.of());
    }

    static Parameter needed(String name, String meaning) {
      return new Parameter(name, meaning, true, List.of());
    }
  }

  static Operation json(
      String path, String summary, String schema, Handler handler, Parameter... parameters) {
    return new Operation(
        HandlerType.GET,
        Api.BASE + path,
        summary,
        List.of(parameters),
        Map.of(),
        "application/json",
        schema,
        Optional.of(handler));
  }

  static Operation taking(
      String path, String summary, String schema, Handler handler, Parameter... parameters) {
    return new Operation(
        HandlerType.POST,
        Api.BASE + path,
        summary,
        List.of(parameters),
        ARTICLES,
        "application/json",
        schema,
        Optional.of(handler));
  }

  static Operation posting(
      String path, String summary, String body, String schema, Handler handler) {
    return new Operation(
        HandlerType.POST,
        Api.BASE + path,
        summary,
        List.of(),
        Map.of("application/json", body),
        "application/json",
        schema,
        Optional.of(handler));
  }

  /** What is made elsewhere: a stream, a file, or what stands beside the API. */
  static Operation elsewhere(String path, String summary, String answer, String schema) {
    return new Operation(
        HandlerType.GET, path, summary, List.of(), Map.of(), answer, schema, Optional.empty());
  }

  /** Whether it makes something, which is told by status 201. */
  boolean makes() {
    return method.equals(HandlerType.POST)
        && !path.equals(Api.BASE + "/read")
        && !path.equals(Api.BASE + "/check");
  }

  /** Whether the answer is also there as linked data and as a table. */
  boolean hasForms() {
    return parameters.contains(Parameter.FORMAT);
  }

  /** Whether the answer does not end by itself. */
  boolean streams() {
    return answer.equals("text/event-stream");
  }

  static Operation deleting(
      String path, String summary, String schema, Handler handler, Parameter... parameters) {
    return new Operation(
        HandlerType.DELETE,
        Api.BASE + path,
        summary,
        List.of(parameters),
        Map.of(),
        "application/json",
        schema,
        Optional.of(handler));
  }
}
