package io.github.onrecord.server.pages;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import io.github.onrecord.writing.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A statement with the words around it, cut at blanks. */
final class Excerpt {
  private static final int AROUND = 120;

  private final int[] text;
  private final Statement statement;
  private final int from;
  private final int to;

  private Excerpt(ArticleText text, Statement statement) {
    this.text = text.codePoints();
    this.statement = statement;
    List<Fragment> all = fragments().toList();
    int first = all.stream().mapToInt(Fragment::start).min().orElse(0);
    int last = all.stream().mapToInt(Fragment::end).max().orElse(0);
    this.from = blankAfter(Math.max(0, first - AROUND), first);
    this.to = blankBefore(Math.min(this.text.length, last + AROUND), last);
  }

  static List<Piece> of(ArticleText text, Statement statement) {
    return new Excerpt(text, statement).pieces();
  }

  private Stream<Fragment> fragments() {
    Attribution attribution = statement.attribution();
    return Stream.of(
            attribution.source().fragments(),
            attribution.cue().stream().toList(),
            attribution.content().fragments())
        .flatMap(List::stream);
  }

  private int blankAfter(int place, int latest) {
    int at = place;
    while (at > 0 && at < latest && !Character.isWhitespace(text[at - 1])) {
      at++;
    }
    return at;
  }

  private int blankBefore(int place, int earliest) {
    int at = place;
    while (at < text.length && at > earliest && !Character.isWhitespace(text[at])) {
      at--;
    }
    return at;
  }

  private List<Piece> pieces() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(to));
    fragments().forEach(f -> cuts.addAll(List.of(f.start(), f.end())));
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    for (int end : cuts) {
      if (end > start) {
        pieces.add(piece(start, end));
        start = end;
      }
    }
    return pieces;
  }

  private Piece piece(int start, int end) {
    String words = new String(text, start, end - start);
    String before = start == from && from > 0 ? "… " : "";
    String after = end == to && to < text.length ? " …" : "";
    return new Piece(before + onOneLine(words) + after, style(new Span(start, end)));
  }

  /** The blanks at its ends part it from its neighbours. */
  private static String onOneLine(String words) {
    String first = Character.isWhitespace(words.codePointAt(0)) ? " " : "";
    String last =
        !words.isBlank() && Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "";
    return first + Phrases.line(words) + last;
  }

  private String style(Span span) {
    Attribution attribution = statement.attribution();
    if (covers(attribution.content().fragments(), span)) {
      String denied = statement.act() == Act.DENIES ? " denied" : "";
      return "content" + denied + (Phrases.isCertain(statement) ? "" : " maybe");
    }
    if (covers(attribution.source().fragments(), span)) {
      return "source";
    }
    return covers(attribution.cue().stream().toList(), span) ? "cue" : "";
  }

  private static boolean covers(List<Fragment> fragments, Span span) {
    return fragments.stream().anyMatch(fragment -> fragment.span().overlaps(span));
  }
}
