package io.github.onrecord.feeds;

import io.github.onrecord.feeds.Answer.Failed;
import io.github.onrecord.feeds.Answer.Given;
import io.github.onrecord.feeds.Answer.Later;
import io.github.onrecord.feeds.Answer.Refused;
import io.github.onrecord.feeds.Waiting.Fate;
import io.github.onrecord.reading.ArticleReader;
import io.github.onrecord.reading.Reading;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Follows feeds: asks each when it is due, and reads the pages that it newly links to. One request
 * is under way at a time.
 */
public final class FeedWatcher {

  /** Takes what is found. */
  public interface Receiver {
    /**
     * Takes what became of a page.
     *
     * @throws IOException if it cannot be stored; the round ends there
     */
    void page(Reading reading) throws IOException;

    /** Takes a line on a feed or a page that could not be had. */
    void trouble(String line);
  }

  private final List<Subscription> feeds;
  private final ArticleReader reader;
  private final Fetching fetching;
  private final Clock clock;
  private Optional<ProgressFile> kept = Optional.empty();

  /**
   * A watcher that has seen nothing yet.
   *
   * @param reader reads the pages
   * @throws IllegalArgumentException if a feed's address is not on the web
   */
  public FeedWatcher(List<URI> feeds, ArticleReader reader, Manners manners, Clock clock) {
    for (URI feed : feeds) {
      if (!Fetching.isOnWeb(feed)) {
        throw new IllegalArgumentException(
            feed + ": no address of a feed; it starts with http:// or https://");
      }
    }
    this.feeds = feeds.stream().distinct().map(each -> new Subscription(each, manners)).toList();
    this.reader = reader;
    this.fetching = new Fetching(manners, clock);
    this.clock = clock;
  }

  /**
   * Goes on where an earlier watcher stopped that kept its progress in a file, and keeps its own
   * there: what was seen of each feed, what to ask of it, and when. Feeds that the file does not
   * know are new; those that it alone knows are forgotten.
   *
   * @throws IOException if the file cannot be read, or is another kind of file
   */
  public void keepProgressIn(Path file) throws IOException {
    ProgressFile progress = new ProgressFile(file);
    Optional<Progress> before = progress.read();
    if (before.isPresent()) {
      try {
        resume(before.get());
      } catch (IllegalArgumentException | DateTimeException e) {
        throw progress.noProgress(String.valueOf(e.getMessage()));
      }
    }
    kept = Optional.of(progress);
  }

  private void resume(Progress progress) {
    fetching.hosts().resume(progress.closed());
    for (Subscription feed : feeds) {
      Optional.ofNullable(progress.feeds().get(feed.address().toString())).ifPresent(feed::resume);
    }
  }

  private void keep() throws IOException {
    if (kept.isPresent()) {
      Map<String, Progress.OfFeed> all = new HashMap<>();
      feeds.forEach(feed -> all.put(feed.address().toString(), feed.progress()));
      kept.get().write(new Progress(Progress.VERSION, all, fetching.hosts().closed()));
    }
  }

  /** When the next feed is due, or a page that could not be had before. */
  public Instant due() {
    return feeds.stream().map(Subscription::next).min(Instant::compareTo).orElse(Instant.MAX);
  }

  /**
   * Asks the feeds that are due, and reads what they newly link to, and what could not be had
   * before.
   *
   * @throws IOException if the receiver throws it, or the progress cannot be kept
   */
  public void round(Receiver receiver) throws IOException {
    for (Subscription feed : feeds) {
      if (!feed.due().isAfter(clock.instant())) {
        ask(feed, receiver);
        keep();
      }
      pages(feed, receiver);
    }
  }

  private void ask(Subscription feed, Receiver receiver) {
    Answer answer = fetching.get(feed.address(), feed.conditions());
    if (answer instanceof Given given) {
      take(feed, given, receiver);
    } else if (answer instanceof Later later) {
      feed.later(later.until());
      receiver.trouble(feed.address() + ": " + later.why() + "; left alone until " + later.until());
    } else {
      feed.failed(clock.instant());
      receiver.trouble(feed.address() + ": " + why(answer) + "; asked again " + feed.due());
    }
  }

  private void take(Subscription feed, Given given, Receiver receiver) {
    if (!given.isUnchanged()) {
      try {
        feed.update(Feed.parse(given.address(), given.header("Content-Type"), given.body()), given);
      } catch (IOException e) {
        feed.failed(clock.instant());
        receiver.trouble(feed.address() + ": " + e.getMessage() + "; asked again " + feed.due());
        return;
      }
    }
    feed.answered(clock.instant(), MaxAge.of(given.headers()));
  }

  private void pages(Subscription feed, Receiver receiver) throws IOException {
    Waiting waiting = feed.waiting();
    for (URI page : waiting.due(clock.instant())) {
      Answer answer = fetching.get(page, Map.of());
      if (answer instanceof Given given) {
        waiting.done(page);
        read(page, given, receiver);
      } else if (answer instanceof Refused refused) {
        waiting.done(page);
        receiver.trouble(page + ": " + refused.why());
      } else {
        putOff(waiting, page, answer, receiver);
      }
      // Pages come slowly, and none is to be asked for twice.
      keep();
    }
  }

  private void putOff(Waiting waiting, URI page, Answer answer, Receiver receiver) {
    Instant now = clock.instant();
    boolean isNews = !waiting.isPutOff(page);
    if (answer instanceof Later later && !later.asked()) {
      Fate fate = waiting.later(page, now, later.until());
      // Of a host that is left alone again and again, its pages need no line each time.
      if (isNews || fate instanceof Fate.GivenUp) {
        receiver.trouble(page + ": " + later.why() + told(fate));
      }
    } else {
      Instant earliest = answer instanceof Later later ? later.until() : now;
      receiver.trouble(page + ": " + why(answer) + told(waiting.failed(page, now, earliest)));
    }
  }

  private static String told(Fate fate) {
    return fate instanceof Fate.GivenUp givenUp
        ? "; given up after " + givenUp.after()
        : "; asked again " + ((Fate.Again) fate).due();
  }

  private void read(URI page, Given given, Receiver receiver) throws IOException {
    String type = given.header("Content-Type").toLowerCase(Locale.ROOT);
    if (type.isEmpty() || type.startsWith("text/html") || type.contains("xhtml")) {
      receiver.page(reader.page(given.address().toString(), given.body(), charset(type)));
    } else {
      receiver.trouble(page + ": no web page (" + type + ")");
    }
  }

  private static Optional<String> charset(String type) {
    int at = type.indexOf("charset=");
    return at < 0
        ? Optional.empty()
        : Optional.of(
            type.substring(at + "charset=".length()).replaceFirst(";.*", "").replace("\"", ""));
  }

  private static String why(Answer answer) {
    if (answer instanceof Later later) {
      return later.why();
    }
    return answer instanceof Failed failed ? failed.why() : ((Refused) answer).why();
  }
}
