package io.github.onrecord.server.desk;

import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.LedgerException;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** Looks up what a request names, and says what is wrong where it is not there. */
public final class Lookup {
  private Lookup() {}

  /**
   * What an article puts on record.
   *
   * @throws NotFoundResponse if there is none of that id
   */
  public static ArticleRecord record(Desk desk, String id) {
    return desk.ledger()
        .record(id)
        .orElseThrow(
            () -> new NotFoundResponse("the ledger has no article '" + id + "'; search for it"));
  }

  /**
   * A statement of an article.
   *
   * @throws NotFoundResponse if there is none of that id
   */
  public static Statement statement(ArticleRecord record, String id) {
    return record.statements().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundResponse("the article has no statement '" + id + "'"));
  }

  /**
   * What is known of the speaker of a key.
   *
   * @throws NotFoundResponse if there is none
   * @throws LedgerException if it takes too long
   */
  public static Profile profile(KnownSpeakers known, String key) {
    try {
      return Optional.of(known.profile(known.keyed(key)))
          .filter(profile -> profile.articles() > 0)
          .orElseThrow(() -> new NotFoundResponse("nobody has the key '" + key + "'"));
    } catch (LedgerException e) {
      if (e.isLate()) {
        throw e;
      }
      throw new NotFoundResponse("nobody has the key '" + key + "'; look for the name instead");
    }
  }

  /**
   * The question that stands in an address.
   *
   * @throws BadRequestResponse if a part of it is wrong
   */
  public static Question question(Query query, int limit) {
    try {
      return new Question(
          query.words("q"),
          query.some("speaker"),
          query.oneOf("act", Act.class),
          query.some("outlet"),
          query.day("from"),
          query.day("to"),
          limit);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The file whose id an address tells.
   *
   * @throws NotFoundResponse if it is not known any more
   */
  public static Upload upload(Desk desk, Query query) {
    return desk.upload(query.needed("id"))
        .orElseThrow(
            () -> new NotFoundResponse("this file is not known any more; what was read is kept"));
  }
}
