package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Addition;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Draft;
import io.github.onrecord.server.desk.Example;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.ArticleView;
import io.github.onrecord.writing.Destinations;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Articles: those of the ledger, and texts that are only read. */
final class ArticlePages {
  private final Desk desk;
  private final View view;

  ArticlePages(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  /** An article of the ledger. */
  void show(Context context) {
    String id = Query.of(context).needed("id");
    ArticleRecord record = Lookup.record(desk, id);
    String encoded = Addresses.encoded(id);
    List<Link> forms = Link.forms("/api/v1/article?id=" + encoded);
    show(context, record, kept(record.article()), Optional.empty(), forms);
  }

  /** Reads a pasted text, and stores it if the visitor wants that. */
  void read(Context context) {
    Query form = Query.of(context);
    Draft draft =
        new Draft(
                form.words("text").replace("\r\n", "\n"),
                form.words("title"),
                form.words("outlet"),
                form.words("url"),
                form.words("published"))
            .named();
    if (form.some("keep").isPresent()) {
      Addition addition = desk.add(draft.article());
      context.redirect(Addresses.article(addition.article()), HttpStatus.SEE_OTHER);
    } else {
      showRead(context, draft, List.of());
    }
  }

  /** The example, which is the only text that programs find again without it being kept. */
  void example(Context context) {
    showRead(context, Example.draft(), Link.forms("/api/v1/example"));
  }

  private void showRead(Context context, Draft draft, List<Link> forms) {
    ArticleRecord record = desk.read(draft.article());
    show(context, record, Destinations.none(), Optional.of(draft), forms);
  }

  private void show(
      Context context,
      ArticleRecord record,
      Destinations destinations,
      Optional<Draft> draft,
      List<Link> forms) {
    Frame frame = view.frame(context, PassageView.title(record.article())).as(forms);
    String html = ArticleView.html(record, destinations);
    view.show(context, "article", frame, Map.of("html", html, "draft", draft));
  }

  private Destinations kept(Article article) {
    String id = article.id();
    Set<String> corrected = desk.ledger().corrections().read(id).keySet();
    return new Destinations() {
      @Override
      public boolean isCorrected(Statement statement) {
        return corrected.contains(statement.id());
      }

      @Override
      public Optional<String> statement(Statement statement) {
        return Optional.of(Addresses.statement(id, statement.id()));
      }

      @Override
      public Optional<String> citation(Statement statement) {
        return Optional.of(Citation.of(article, statement));
      }

      @Override
      public Optional<String> speaker(Speaker speaker) {
        return desk.ledger().entity(id, speaker.id()).map(Entity::key).map(Addresses::speaker);
      }
    };
  }
}
