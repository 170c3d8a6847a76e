package io.github.onrecord.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads articles and tells of those it cannot read, without stopping there. */
public final class ArticleReader {
  private final Defaults defaults;

  private ArticleReader(Defaults defaults) {
    this.defaults = defaults;
  }

  /**
   * A reader that completes articles that do not say these things of themselves.
   *
   * @param published the day of publication
   * @param outlet who published it
   */
  public static ArticleReader withDefaults(Optional<LocalDate> published, Optional<String> outlet) {
    return new ArticleReader(new Defaults(published, outlet));
  }

  /** Reads a file or a folder, as {@link #read(List, InputStream)} does. */
  public Stream<Reading> read(Path fileOrFolder) {
    return read(List.of(fileOrFolder.toString()), InputStream.nullInputStream());
  }

  /**
   * Reads inputs in their order and as the stream advances; folders with all folders in them, by
   * name. Ids given to articles that have none are unique among all of them. Close the stream if
   * you leave it early.
   *
   * @param inputs files, folders, or "-" for standard input
   * @param standardInput what "-" reads; stays open
   */
  public Stream<Reading> read(List<String> inputs, InputStream standardInput) {
    Run run = new Run(new Inputs(inputs, standardInput), new Formats(new Finish(defaults)));
    return StreamSupport.stream(new Advance(run), false).onClose(run::close);
  }

  /**
   * Reads a web page as a server sent it.
   *
   * @param address where it was found, which is its article's id, and its URL unless it tells
   *     another
   * @param charset what the server said of its encoding
   */
  public Reading page(String address, byte[] bytes, Optional<String> charset) {
    if (bytes.length > Limits.BYTES) {
      return new Reading.Failure(address, Limits.TOO_LONG);
    }
    HtmlPage.Page page =
        new HtmlPage.Page(
            address, () -> address, bytes, charset.flatMap(Charsets::named), Optional.of(address));
    return Trouble.guarded(address, () -> new HtmlPage(new Finish(defaults)).read(page));
  }

  private static final class Advance extends Spliterators.AbstractSpliterator<Reading> {
    private final Run run;

    Advance(Run run) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.run = run;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading> action) {
      Optional<Reading> next = run.next();
      next.ifPresent(action);
      return next.isPresent();
    }
  }
}
