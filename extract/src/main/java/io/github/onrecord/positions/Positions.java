package io.github.onrecord.positions;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.ArticleStance;
import io.github.onrecord.stance.Digestible;
import io.github.onrecord.stance.PairScores;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/** Asks articles about claims with the English models on the class path. */
public final class Positions implements Asking {
  /** Chosen on the articles learned from, each judged by weights that did not see it. */
  private static final double LEAST = 0.3;

  /** Chosen likewise, so that nine in ten of the claims that nobody speaks to are answered so. */
  private static final double SUREST = 0.55;

  private final ClaimReader reader;
  private final Judge judge;
  private final ForkJoinPool pool;

  /** A claim as it was asked, and the sentence that it asks about. */
  private record Claim(String words, String sentence) {}

  /** An article with its statements ready to be read, and itself where it is asked as a whole. */
  private record Ready(
      Asked asked, List<PreparedStatement> statements, Optional<Digestible> whole) {}

  private record Heard(Optional<ArticleAnswer> article, List<Judged> judged) {}

  private Positions(ClaimReader reader, Judge judge, ForkJoinPool pool) {
    this.reader = reader;
    this.judge = judge;
    this.pool = pool;
  }

  /**
   * Opens the models.
   *
   * @param threads how many articles are asked at once, at least 1
   * @throws IllegalStateException if a model is not on the class path
   */
  public static Positions open(int threads) {
    Judge judge = new Judge(Stances.shipped("stances.txt"), LEAST, SUREST);
    return new Positions(ClaimReader.open(), judge, new ForkJoinPool(threads));
  }

  @Override
  public Answer ask(String claim, List<Asked> articles) {
    return ask(List.of(claim), articles).get(0);
  }

  @Override
  public List<Answer> ask(List<String> claims, List<Asked> articles) {
    List<Claim> sentences =
        claims.stream().map(claim -> new Claim(claim, Questions.sentence(claim))).toList();
    return pool.submit(() -> answers(sentences, articles)).join();
  }

  private List<Answer> answers(List<Claim> claims, List<Asked> articles) {
    List<Ready> ready = articles.parallelStream().map(this::ready).toList();
    return claims.parallelStream().map(claim -> answer(claim, ready)).toList();
  }

  private Ready ready(Asked asked) {
    ArticleText text = asked.record().article().text();
    Optional<Digestible> whole = asked.whole() ? Optional.of(reader.whole(text)) : Optional.empty();
    return new Ready(asked, reader.prepare(text, asked.statements()), whole);
  }

  private Answer answer(Claim claim, List<Ready> articles) {
    List<Heard> heard =
        articles.parallelStream().map(each -> hear(claim.sentence(), each)).toList();
    List<Judged> judged = new ArrayList<>();
    heard.forEach(each -> judged.addAll(each.judged()));
    Joining joining = new Joining(judged);
    return new Answer(
        claim.words(),
        joining.positions(),
        heard.stream().flatMap(each -> each.article().stream()).toList(),
        joining.changes());
  }

  private Heard hear(String claim, Ready ready) {
    Asked asked = ready.asked();
    List<Judged> judged = judge.judge(asked, reader.read(claim, ready.statements()));
    if (ready.whole().isEmpty() && judged.isEmpty()) {
      return new Heard(Optional.empty(), judged);
    }
    Article article = asked.record().article();
    Digestible whole = ready.whole().orElseGet(() -> reader.whole(article.text()));
    return new Heard(Optional.of(answer(article, reader.read(claim, whole))), judged);
  }

  private static ArticleAnswer answer(Article article, PairScores scores) {
    double[] values = {scores.agrees(), scores.disagrees(), scores.discusses(), scores.unrelated()};
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return new ArticleAnswer(article, ArticleStance.values()[best], Math.min(1, values[best]));
  }

  /**
   * Releases the models once what was asked is answered: they must not go while they are read with.
   */
  @Override
  public void close() {
    pool.shutdown();
    boolean interrupted = false;
    for (boolean ended = false; !ended; ) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    reader.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
