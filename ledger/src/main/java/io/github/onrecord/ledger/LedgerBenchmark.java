package io.github.onrecord.ledger;

import com.sun.management.OperatingSystemMXBean;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Measures how a ledger answers. What it is asked is drawn from what it holds. */
public final class LedgerBenchmark {
  private static final int STATEMENTS = 100;
  private static final int SPEAKERS = 20;
  private static final int FOUND = 20;
  private static final int CANDIDATES = 100;
  private static final int WORDS = 5;
  private static final int TRIES = 1000;

  /**
   * What was measured.
   *
   * @param articles how many articles the ledger holds
   * @param statements how many statements
   * @param openMillis how long it took to open the ledger and take out an article
   * @param who how long it took to list what those of a name are on record with
   * @param search how long it took to find statements by words
   * @param candidates how long it took to find statements that may speak to a claim
   * @param claim how long it took to answer a claim
   * @param ledgerBytes the size of the ledger's file
   * @param indexBytes the size of its index
   */
  public record Figures(
      long articles,
      long statements,
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
   * @param processorP95 95 in a hundred took no more of the processors, all threads together;
   *     differs from the time that passed where several threads worked, where other programs were
   *     at work, or where the disk was waited for
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
  private final int questions;
  private final SplittableRandom random = new SplittableRandom(42);

  private LedgerBenchmark(Path path, int questions) {
    this.path = path;
    this.questions = questions;
  }

  /**
   * Measures a ledger.
   *
   * @param path where the ledger is, with a statement at least
   * @param questions how many of each kind are asked, 1 at least
   * @param asker answers claims, which are words of statements
   * @throws LedgerException if it cannot be read, or holds nothing that can be asked for
   */
  public static Figures run(Path path, int questions, Asker asker) {
    return new LedgerBenchmark(path, questions).run(new EncoderMeaning(), asker);
  }

  static Figures run(Path path, int questions, Asker asker, Meaning meaning) {
    return new LedgerBenchmark(path, questions).run(meaning, asker);
  }

  private Figures run(Meaning meaning, Asker asker) {
    long start = System.nanoTime();
    try (Ledger ledger = Ledger.open(path, meaning);
        Database database = Databases.openExisting(path)) {
      drawn(database);
      double openMillis = (System.nanoTime() - start) / 1e6;
      List<Statement> asked = Stream.generate(() -> drawn(database)).limit(4L * questions).toList();
      return new Figures(
          ledger.overview().articles(),
          ledger.overview().statements(),
          openMillis,
          times(some(asked, 0), each -> who(ledger, each.speaker().name())),
          times(some(asked, 1), each -> found(ledger, words(each))),
          times(some(asked, 2), each -> !ledger.candidates(content(each), CANDIDATES).isEmpty()),
          times(some(asked, 3), each -> asked(ledger, asker, content(each))),
          size(path),
          size(path.resolveSibling(path.getFileName() + ".index")));
    }
  }

  private List<Statement> some(List<Statement> asked, int part) {
    return asked.subList(part * questions, (part + 1) * questions);
  }

  /** A statement of somebody with a name, of an article drawn among all. */
  private Statement drawn(Database database) {
    long last = database.one("SELECT coalesce(max(id), 0) FROM article", row -> row.number(1));
    for (int i = 0; i < TRIES && last > 0; i++) {
      List<Statement> named =
          Loading.find(database, 1 + random.nextLong(last)).stream()
              .flatMap(article -> article.record().statements().stream())
              .filter(each -> isNamed(each.speaker()) && !each.content().isEmpty())
              .toList();
      if (!named.isEmpty()) {
        return named.get(random.nextInt(named.size()));
      }
    }
    throw new LedgerException(path + ": holds no statements of anybody with a name");
  }

  private static boolean isNamed(Speaker speaker) {
    return NameForm.of(speaker).isPresent();
  }

  private static String content(Statement statement) {
    return statement.content().text();
  }

  /** Some words of what was said, in their order. */
  private String words(Statement statement) {
    List<String> words = new ArrayList<>(List.of(content(statement).split("\\s+")));
    while (words.size() > WORDS) {
      words.remove(random.nextInt(words.size()));
    }
    return String.join(" ", words);
  }

  private static boolean found(Ledger ledger, String words) {
    return !ledger.search(Question.about(words, FOUND)).isEmpty();
  }

  private static boolean asked(Ledger ledger, Asker asker, String claim) {
    asker.ask(ledger, claim);
    return true;
  }

  private static boolean who(Ledger ledger, String name) {
    long statements = 0;
    for (Profile profile : ledger.speakers().called(name, SPEAKERS)) {
      statements += ledger.speakers().statements(profile.entity(), STATEMENTS).count();
    }
    return statements > 0;
  }

  private static Times times(List<Statement> asked, Predicate<Statement> ask) {
    List<Long> passed = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    for (Statement each : asked) {
      long start = System.nanoTime();
      long used = processorTime();
      if (!ask.test(each)) {
        throw new IllegalStateException("nothing found for what is in the ledger: " + each);
      }
      passed.add(System.nanoTime() - start);
      processor.add(processorTime() - used);
    }
    return Times.of(passed, processor);
  }

  /** Of all threads of this process. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long size(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
