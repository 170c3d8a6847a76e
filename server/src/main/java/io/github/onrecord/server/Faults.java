package io.github.onrecord.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.ledger.LedgerException;
import io.github.onrecord.server.desk.Mistake;
import io.github.onrecord.server.desk.RefusedException;
import io.github.onrecord.server.guard.Guard;
import io.github.onrecord.server.pages.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import java.util.function.Consumer;

/** Turns what goes wrong into a page, or into problem details (RFC 9457) for programs. */
final class Faults {
  private static final JsonMapper JSON = new JsonMapper();

  private final Pages pages;
  private final Consumer<String> log;

  Faults(Pages pages, Consumer<String> log) {
    this.pages = pages;
    this.log = log;
  }

  void register(RoutesConfig routes) {
    routes.exception(
        EndpointNotFound.class,
        (e, context) ->
            answer(context, e.getStatus(), "there is nothing at the address " + context.path()));
    routes.exception(
        MethodNotAllowedResponse.class,
        (e, context) -> {
          String allowed = String.join(", ", e.getDetails().values());
          context.header("Allow", allowed);
          answer(context, e.getStatus(), "this address answers to " + allowed + " only");
        });
    routes.exception(
        HttpResponseException.class,
        (e, context) -> answer(context, e.getStatus(), String.valueOf(e.getMessage())));
    routes.exception(
        RefusedException.class,
        (e, context) -> answer(context, status(e.why()), String.valueOf(e.getMessage())));
    routes.exception(LedgerException.class, (e, context) -> ledger(e, context));
    routes.exception(Exception.class, (e, context) -> unexpected(e, context));
  }

  private static int status(RefusedException.Why why) {
    return switch (why) {
      case UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT.getCode();
      case BUSY, STOPPING, SLOW -> HttpStatus.SERVICE_UNAVAILABLE.getCode();
    };
  }

  /** Where the file lies is nothing for visitors. */
  private void ledger(LedgerException e, Context context) {
    log.accept(String.valueOf(e.getMessage()));
    answer(
        context,
        HttpStatus.SERVICE_UNAVAILABLE.getCode(),
        e.isLate()
            ? "this took longer than a request may; ask again in a minute, or for less"
            : "the ledger cannot be used just now; what was stored before is whole; the server's"
                + " own messages say what to do");
  }

  private void unexpected(Exception e, Context context) {
    String number = Mistake.noted(log, context.path(), e);
    answer(
        context,
        HttpStatus.INTERNAL_SERVER_ERROR.getCode(),
        "this is a mistake of the program; the ledger is whole; report it with the number "
            + number);
  }

  private void answer(Context context, int code, String detail) {
    HttpStatus status = HttpStatus.forStatus(code);
    context.status(code);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      context.header("Retry-After", "10");
    }
    if (context.path().startsWith(Guard.API)) {
      problem(context, status, detail);
    } else {
      pages.error(context, status, detail);
    }
  }

  private static void problem(Context context, HttpStatus status, String detail) {
    ObjectNode problem = JSON.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", status.getMessage());
    problem.put("status", status.getCode());
    problem.put("detail", detail);
    context.result(problem.toString()).contentType("application/problem+json");
  }
}
