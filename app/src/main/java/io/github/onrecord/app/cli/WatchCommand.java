package io.github.onrecord.app.cli;

import io.github.onrecord.feeds.FeedWatcher;
import io.github.onrecord.feeds.Manners;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.reading.ArticleReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows feeds and keeps what they put on record. */
@Command(
    name = "watch",
    sortOptions = false,
    description = {
      "Follows RSS and Atom feeds, keeps new articles in a ledger, and prints a line for each new"
          + " denial or confirmation; with --about for each statement that takes a side on the claim"
          + " or declines to, and for each change of position. Asks a feed as often as it says, only"
          + " for what has changed, and where robots.txt allows it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord watch https://post.example/news.rss",
      "  onrecord watch --about 'the port of Teshie will be sold' https://post.example/news.rss",
      "  onrecord watch --once https://post.example/atom.xml     a round, then ends",
      "",
      "Started again, it goes on where it stopped.",
      "Ends when it is stopped. Exit code: 0 it was; 1 it failed; 2 wrong usage."
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  private final Surroundings surroundings;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "FEED", arity = "1..*", description = "Addresses of RSS or Atom feeds.")
  private List<String> feeds = List.of();

  @Option(
      names = "--about",
      paramLabel = "CLAIM",
      description = "Only lines for who takes a side on this claim; all articles are kept.")
  private Optional<String> claim = Optional.empty();

  @Option(names = "--once", description = "Asks the feeds that are due, then ends.")
  private boolean once;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "What was seen of the feeds and when they are due, to go on from when started again; by"
              + " default the ledger's name with .feeds.json.")
  private Optional<Path> state = Optional.empty();

  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Clock clock = Clock.systemUTC();
    FeedWatcher watcher = watcher(clock);
    watcher.keepProgressIn(state.orElseGet(this::besideLedger));
    tellOfWaiting(watcher.due(), clock.instant());
    try (Ledger ledger = ledgers.open();
        Extractor extractor = model.open(surroundings.extractors());
        Topic topic = topic(ledger)) {
      Alerts alerts =
          new Alerts(extractor, ledger, topic, surroundings.out(), surroundings.messages());
      watcher.round(alerts);
      while (!once) {
        Duration left = Duration.between(clock.instant(), watcher.due());
        // Short sleeps, so that a machine that slept meanwhile does not wait twice.
        Duration sleep = left.compareTo(LONGEST_SLEEP) < 0 ? left : LONGEST_SLEEP;
        Thread.sleep(Math.max(0, sleep.toMillis()));
        watcher.round(alerts);
      }
    }
    return ExitCode.DONE;
  }

  private Path besideLedger() {
    return ledgers.path().resolveSibling(ledgers.path().getFileName() + ".feeds.json");
  }

  private Topic topic(Ledger ledger) {
    return claim.isEmpty()
        ? Topic.everything()
        : Topic.about(
            claim.get(),
            ledger,
            surroundings.askers().open(Runtime.getRuntime().availableProcessors()));
  }

  private void tellOfWaiting(Instant due, Instant now) {
    if (due.isAfter(now)) {
      surroundings.messages().line("no feed is to be asked before " + due);
    }
  }

  private FeedWatcher watcher(Clock clock) throws IOException {
    List<URI> addresses = new ArrayList<>();
    for (String feed : feeds) {
      addresses.add(address(feed));
    }
    ArticleReader reader = ArticleReader.withDefaults(Optional.empty(), Optional.empty());
    try {
      return new FeedWatcher(addresses, reader, Manners.polite(Versions.program()), clock);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private URI address(String feed) {
    try {
      return URI.create(feed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), feed + ": no address of a feed", e);
    }
  }
}
