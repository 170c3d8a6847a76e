package io.github.onrecord.server.desk;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.ledger.Addition;
import io.github.onrecord.ledger.Addition.Outcome;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.LedgerException;
import io.github.onrecord.server.guard.Settings;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers for a ledger and a reader of articles. Safe for use by several threads. */
public final class Desk implements AutoCloseable {
  private static final int WAITING = 64;

  private final Ledger ledger;
  private final Function<Article, ArticleRecord> reader;
  private final Optional<Claims> claims;
  private final Consumer<String> log;
  private final Work work;
  private final Work judging;
  private final Work reading;
  private final Map<CompletableFuture<Answer>, CompletableFuture<Answer>> noted =
      Collections.synchronizedMap(new WeakHashMap<>());
  private final KeptAnswers answers = new KeptAnswers();
  private final Glances glances;
  private final Duration patience;
  private final Uploads uploads;
  private final Listeners listeners = new Listeners();

  /**
   * Opens a desk.
   *
   * @param ledger stays open
   * @param reader finds what an article puts on record; used by several threads
   * @param claims finds who stands where on claims, where there is a model for that
   * @param settings how long a request may take and a page be waited for
   * @param log where lines about trouble go
   */
  public Desk(
      Ledger ledger,
      Function<Article, ArticleRecord> reader,
      Optional<Claims> claims,
      Settings settings,
      Consumer<String> log) {
    this.ledger = ledger;
    this.reader = reader;
    this.claims = claims;
    this.log = log;
    Duration limit = settings.limit();
    this.patience = settings.patience();
    ledger.limit(limit);
    this.uploads = new Uploads(log);
    this.glances = new Glances(ledger);
    this.work = new Work(Runtime.getRuntime().availableProcessors(), WAITING, limit);
    // A model uses all processors for one text or claim; searches must not wait behind several.
    this.reading = new Work(1, WAITING, limit);
    this.judging = new Work(1, WAITING, limit);
  }

  /** The ledger, for what is answered at once. */
  public Ledger ledger() {
    return ledger;
  }

  /** What is new on record. */
  public Glance glance() {
    return glances.now();
  }

  /**
   * Does what may take long.
   *
   * @throws RefusedException if too many ask for that at once, or it takes too long
   */
  public <T> T within(Callable<T> question) {
    return work.within(question);
  }

  /**
   * What an article puts on record; stores nothing.
   *
   * @throws RefusedException if too many ask for that at once, or it takes too long
   */
  public ArticleRecord read(Article article) {
    return reading.within(() -> reader.apply(article));
  }

  /** Whether claims can be asked about. */
  public boolean answersClaims() {
    return claims.isPresent();
  }

  /**
   * What is on record about a claim; kept until what is on record changes.
   *
   * @throws RefusedException if claims cannot be asked about, too many ask, or it takes too long
   */
  public Answer claim(String claim) {
    return judging.result(begun(claim, "").answer());
  }

  /**
   * The same for somebody who will ask again where it takes more than a moment.
   *
   * @param begun the state told when it was asked before; empty the first time
   * @param note whether the ledger shall keep in mind that it is disputed, for all to see
   */
  public Asked claim(String claim, String begun, boolean note) {
    KeptAnswers.Begun answer = begun(claim, begun);
    CompletableFuture<Answer> awaited =
        note ? noted.computeIfAbsent(answer.answer(), this::noting) : answer.answer();
    return new Asked(judging.result(awaited, patience), answer.revision());
  }

  /**
   * What was asked.
   *
   * @param answer the answer; empty where it is still being worked out
   * @param begun the state of what is on record of which it is, to be told when asking again: what
   *     is added meanwhile does not begin it anew
   */
  public record Asked(Optional<Answer> answer, String begun) {}

  private KeptAnswers.Begun begun(String claim, String before) {
    Claims asked = claims();
    return answers.of(
        claim, ledger.revision(), before, () -> judging.begin(() -> asked.onRecord(claim)));
  }

  /** Whoever asked first, an answer is noted when somebody asks who may have it noted. */
  private CompletableFuture<Answer> noting(CompletableFuture<Answer> begun) {
    return begun.thenApply(
        answer -> {
          try {
            ledger.disputes().note(answer);
          } catch (LedgerException e) {
            // The answer is none the worse for it.
            log.accept(String.valueOf(e.getMessage()));
          }
          return answer;
        });
  }

  /**
   * What articles alone put on record about a claim; stores nothing.
   *
   * @throws RefusedException if claims cannot be asked about, too many ask, or it takes too long
   */
  public Answer check(String claim, List<Article> articles) {
    Claims asked = claims();
    return judging.within(() -> asked.among(claim, articles.stream().map(reader).toList()));
  }

  private Claims claims() {
    return claims.orElseThrow(
        () ->
            new RefusedException(
                RefusedException.Why.UNREADABLE, "this server has no model that judges claims"));
  }

  /**
   * Reads and stores an article.
   *
   * @throws RefusedException if too many ask for that at once, or it takes too long
   */
  public Addition add(Article article) {
    return reading.within(() -> store(reader.apply(article)));
  }

  private Addition store(ArticleRecord record) {
    Addition addition = ledger.add(record);
    if (addition.outcome() != Outcome.ALREADY_THERE) {
      ledger.record(addition.article()).ifPresent(listeners::tell);
    }
    return addition;
  }

  /**
   * The articles in a file's bytes, which are little.
   *
   * @param name the file's name, by which its kind and the ids of its articles are told
   * @throws RefusedException if one of them cannot be read, or there is none, or it takes too long
   */
  public List<Article> articles(String name, byte[] bytes) {
    return work.within(() -> ReceivedFile.articles(name, bytes));
  }

  /**
   * Takes a file whose articles are read and stored in the background.
   *
   * @param name the file's name
   * @throws RefusedException if too many files wait
   */
  public Upload accept(String name, byte[] bytes) {
    return uploads.accept(
        ReceivedFile.plain(name),
        steps -> new ReceivedFile(name, bytes).readAll(this::step, steps));
  }

  /** How far a file is; empty where it is not known any more. */
  public Optional<Upload> upload(String id) {
    return uploads.of(id);
  }

  private void step(Article article, Uploads.Steps steps) {
    try {
      ArticleRecord record = reader.apply(article);
      Addition addition = store(record);
      boolean isNew = addition.outcome() != Outcome.ALREADY_THERE;
      int statements = record.statements().size();
      steps.accept(upload -> upload.withArticle(addition.article(), isNew, statements));
    } catch (LedgerException e) {
      log.accept(e.getMessage());
      steps.accept(upload -> upload.withTrouble(article.id() + ": could not be stored"));
    } catch (RuntimeException | StackOverflowError e) {
      String number = Mistake.noted(log, article.id(), e);
      steps.accept(
          upload ->
              upload.withTrouble(
                  "%s: could not be read, by a mistake of the program; report it with the number %s"
                      .formatted(article.id(), number)));
    }
  }

  /** Tells {@code listener} of every article added from now on, until the answer is run. */
  public Runnable onAddition(Consumer<ArticleRecord> listener) {
    return listeners.add(listener);
  }

  /** Finishes what was accepted. */
  @Override
  public void close() {
    work.close();
    reading.close();
    judging.close();
    uploads.close();
  }
}
