package io.github.onrecord.server.pages;

import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.server.guard.Guard;
import io.github.onrecord.writing.Phrases;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** All pages. */
public final class Pages {
  private final Desk desk;
  private final Guard guard;
  private final View view;

  /** Pages over a desk. */
  public Pages(Desk desk, Guard guard) {
    this.desk = desk;
    this.guard = guard;
    this.view = new View(guard.forms(), desk.answersClaims() ? "/claim" : "/search");
  }

  /** Puts every page at its address. */
  public void register(RoutesConfig routes) {
    ArticlePages articles = new ArticlePages(desk, view);
    UploadPages uploads = new UploadPages(desk, view);
    routes.get("/", new StartPage(desk, view)::show);
    routes.get("/article", articles::show);
    routes.get("/example", articles::example);
    routes.post("/read", articles::read);
    routes.post("/files", uploads::accept);
    routes.get("/upload", uploads::show);
    routes.get("/search", new SearchPage(desk, view)::show);
    routes.get("/claim", new ClaimPage(desk, view, guard.token())::show);
    SpeakerPages speakers = new SpeakerPages(desk, view);
    routes.get("/speakers", speakers::list);
    routes.get("/speaker", speakers::show);
    routes.get("/statement", new StatementPage(desk, view)::show);
    CorrectionPages corrections = new CorrectionPages(desk, view);
    routes.get("/corrections", corrections::list);
    routes.post("/correct", corrections::correct);
    routes.post("/corrections/undo", corrections::undo);
    LinkPages links = new LinkPages(desk, view);
    routes.get("/links", links::show);
    routes.post("/links/merge", links::merge);
    routes.post("/links/split", links::split);
    routes.post("/links/undo", links::undo);
    routes.get("/assets/{name}", Assets::show);
    routes.get("/login", context -> login(context, ""));
    routes.post("/login", this::admit);
  }

  /** Shows what went wrong and what to do. */
  public void error(Context context, HttpStatus status, String detail) {
    if (status == HttpStatus.UNAUTHORIZED) {
      login(context, "");
      context.status(status);
      return;
    }
    String title =
        switch (status.getCode()) {
          case 404 -> "Nothing is here";
          case 400, 413, 422 -> "This cannot be read";
          case 429, 503 -> "Not just now";
          case 500 -> "Something broke";
          default -> "This was not done";
        };
    view.show(
        context,
        "error",
        view.frame(context, title),
        Map.of("title", title, "detail", Phrases.line(sentence(detail)), "advice", advice(status)));
    context.status(status);
  }

  /** What is safe, and what to do. */
  private static String advice(HttpStatus status) {
    return "What is on record is as it was. "
        + switch (status.getCode()) {
          case 404 -> "Look for it by its words.";
          case 400, 413, 422 -> "Go back, change what was asked or sent, and try again.";
          case 429, 503 -> "Wait a moment, and load the page again.";
          case 500 -> "Try it again; if it stays so, report it.";
          default -> "Go back, load the page anew, and try again.";
        };
  }

  private static String sentence(String detail) {
    return detail.isEmpty() ? "" : Character.toUpperCase(detail.charAt(0)) + detail.substring(1);
  }

  private void login(Context context, String trouble) {
    view.show(context, "login", view.frame(context, "Token"), Map.of("trouble", trouble));
  }

  private void admit(Context context) {
    if (guard.token().admit(context, Query.of(context).words("token"))) {
      context.redirect("/", HttpStatus.SEE_OTHER);
    } else {
      login(context, "That is not the token.");
      context.status(HttpStatus.FORBIDDEN);
    }
  }
}
