package io.github.onrecord.ledger;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures how a ledger of many articles answers. */
public final class LedgerBenchmark {
  private static final int QUESTIONS = 100;
  private static final int STATEMENTS = 100;
  private static final int SPEAKERS = 5;
  private static final int FOUND = 20;
  private static final int CANDIDATES = 100;
  private static final int WORDS = 5;

  /**
   * What was measured.
   *
   * @param articles how many articles the ledger holds
   * @param statements how many statements
   * @param addSeconds how long it took to add them and to index their statements, without reading
   * @param openMillis how long it took to open the ledger and take out an article
   * @param who how long it took to list what those of a name are on record with, in milliseconds
   * @param search how long it took to find statements by words
   * @param candidates how long it took to find statements that may speak to a claim
   * @param claim how long it took to answer a claim
   * @param ledgerBytes the size of the ledger's file
   * @param indexBytes the size of its index
   */
  public record Figures(
      long articles,
      long statements,
      double addSeconds,
      double openMillis,
      Times who,
      Times search,
      Times candidates,
      Times claim,
      long ledgerBytes,
      long indexBytes) {}

  /**
   * How long questions took, in milliseconds.
   *
   * @param median half of them took no longer
   * @param p95 95 in a hundred took no longer
   * @param processorP95 95 in a hundred took no more of a processor; less than the time that passed
   *     where other programs are at work, or the disk is waited for
   */
  public record Times(double median, double p95, double processorP95) {
    static Times of(List<Long> passed, List<Long> processor) {
      return new Times(millis(passed, 50), millis(passed, 95), millis(processor, 95));
    }

    private static double millis(List<Long> nanoseconds, int percent) {
      List<Long> sorted = nanoseconds.stream().sorted().toList();
      return sorted.get(sorted.size() * percent / 100) / 1e6;
    }
  }

  /** Answers a claim from a ledger. */
  @FunctionalInterface
  public interface Asker {
    void ask(Ledger ledger, String claim);
  }

  private final Path path;
  private final List<ArticleRecord> records;
  private final Asker asker;
  private final SplittableRandom random = new SplittableRandom(42);

  private LedgerBenchmark(Path path, List<ArticleRecord> records, Asker asker) {
    this.path = path;
    this.records = records;
    this.asker = asker;
  }

  /**
   * Makes a ledger by repeating and varying articles, and measures it.
   *
   * @param path where the ledger is made; there must be none
   * @param records the articles that are varied, one at least
   * @param articles how many there shall be
   * @param asker answers claims, which are words of statements
   * @param progress is told how many there are
   * @throws LedgerException if it cannot be made there
   */
  public static Figures run(
      Path path, List<ArticleRecord> records, int articles, Asker asker, LongConsumer progress) {
    return new LedgerBenchmark(path, records, asker).run(articles, progress, new EncoderMeaning());
  }

  static Figures run(
      Path path,
      List<ArticleRecord> records,
      int articles,
      Asker asker,
      LongConsumer progress,
      Meaning meaning) {
    return new LedgerBenchmark(path, records, asker).run(articles, progress, meaning);
  }

  private Figures run(int articles, LongConsumer progress, Meaning meaning) {
    double addSeconds = fill(articles, progress, meaning);
    long start = System.nanoTime();
    try (Ledger ledger = Ledger.open(path, new VariedMeaning(meaning))) {
      ledger.record(records.get(0).article().id());
      double openMillis = (System.nanoTime() - start) / 1e6;
      return new Figures(
          ledger.overview().articles(),
          ledger.overview().statements(),
          addSeconds,
          openMillis,
          times(questions(articles, false), name -> who(ledger, name)),
          times(
              questions(articles, true),
              text -> !ledger.search(Question.about(some(text), FOUND)).isEmpty()),
          times(questions(articles, true), text -> !ledger.candidates(text, CANDIDATES).isEmpty()),
          times(questions(articles, true), text -> asked(ledger, text)),
          size(path),
          size(path.resolveSibling(path.getFileName() + ".index")));
    }
  }

  private double fill(int articles, LongConsumer progress, Meaning meaning) {
    Variation variation = new Variation(records);
    long start = System.nanoTime();
    try (Ledger ledger = Ledger.open(path, new VariedMeaning(meaning))) {
      for (int i = 0; i < articles; i++) {
        ledger.add(varied(variation, i));
        progress.accept(i + 1L);
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private ArticleRecord varied(Variation variation, int i) {
    ArticleRecord original = records.get(i % records.size());
    return i < records.size() ? original : variation.of(original, i / records.size());
  }

  /** Names or contents that are in the ledger. */
  private List<String> questions(int articles, boolean contents) {
    Variation variation = new Variation(records);
    return Stream.generate(() -> varied(variation, random.nextInt(articles)))
        .flatMap(
            record ->
                record.statements().stream()
                    .filter(s -> NameForm.of(s.speaker()).isPresent() && !s.content().isEmpty())
                    .skip(random.nextInt(3))
                    .limit(1)
                    .map(s -> contents ? s.content().text() : s.speaker().name()))
        .limit(QUESTIONS)
        .toList();
  }

  private String some(String text) {
    List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
    while (words.size() > WORDS) {
      words.remove(random.nextInt(words.size()));
    }
    return String.join(" ", words);
  }

  private boolean asked(Ledger ledger, String claim) {
    asker.ask(ledger, claim);
    return true;
  }

  private static boolean who(Ledger ledger, String name) {
    List<Profile> found = ledger.speakers().called(name, SPEAKERS);
    return found.stream()
            .flatMap(profile -> ledger.speakers().statements(profile.entity(), STATEMENTS))
            .collect(Collectors.counting())
        > 0;
  }

  private static Times times(List<String> questions, Predicate<String> ask) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Long> passed = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    for (String question : questions) {
      long start = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      if (!ask.test(question)) {
        throw new IllegalStateException("nothing found for what is in the ledger: " + question);
      }
      passed.add(System.nanoTime() - start);
      processor.add(threads.getCurrentThreadCpuTime() - used);
    }
    return Times.of(passed, processor);
  }

  private static long size(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
