package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Origin;
import io.github.onrecord.text.Origins;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Records of any text with any spans in it. */
final class WildRecords {
  private static final LocalDate DAY = LocalDate.parse("2024-02-29");

  private WildRecords() {}

  /** Pieces that something may trip over, half surrogate pairs among them. */
  static Arbitrary<String> text() {
    Arbitrary<String> trap =
        Arbitraries.of(
            "\r\n",
            "\n\n",
            "\n",
            "\r",
            "\t",
            "\0",
            "\033[31m",
            "\u009b2J",
            "\u0007",
            "\u2028",
            "\u202e",
            "\u2066",
            "<script>alert(1)</script>",
            "</style>",
            "\" onload='x'",
            "&lt;",
            "-->",
            "=cmd|' /C calc'!A0",
            "@SUM(1)",
            "\ud83d\udc69\u200d\ud83d\ude80",
            "水道局",
            "e\u0301",
            "\ud800",
            "\udc00",
            "\uFFFE",
            "T1\tSource 0 4\tx",
            "\\",
            "\"",
            ",",
            ";",
            "”",
            "שלום",
            "a plain line of news");
    Arbitrary<String> letters = Arbitraries.strings().ofMinLength(1).ofMaxLength(8);
    return Arbitraries.oneOf(trap, letters, trap)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(WildRecords::join);
  }

  static Arbitrary<ArticleRecord> records() {
    Arbitrary<List<List<Integer>>> cuts =
        Arbitraries.integers()
            .between(0, 9999)
            .list()
            .ofMinSize(8)
            .ofMaxSize(14)
            .list()
            .ofMaxSize(6);
    return Combinators.combine(text(), text(), cuts).as(WildRecords::record);
  }

  private static String join(List<String> pieces) {
    return String.join("", pieces);
  }

  private static ArticleRecord record(String words, String name, List<List<Integer>> cuts) {
    Article article =
        new Article(
            "id " + name,
            Optional.of("javascript:" + name),
            Optional.of(name),
            Optional.of(name + words),
            Optional.of(DAY),
            new ArticleText(words),
            Optional.of(name + words),
            origins(cuts.size()));
    List<Integer> places = cuts.stream().flatMap(List::stream).toList();
    int half = places.size() / 2;
    Speaker named =
        new Speaker(
            "p1",
            name,
            SpeakerKind.PERSON,
            Optional.of(words),
            Optional.of(name),
            mentions(article.text(), places.subList(0, half)));
    Speaker unnamed =
        new Speaker(
            "u1",
            name + "x",
            SpeakerKind.UNNAMED,
            Optional.empty(),
            Optional.of(words),
            mentions(article.text(), places.subList(half, places.size())));
    List<Statement> statements = new ArrayList<>();
    for (List<Integer> cut : cuts) {
      statements.add(statement(article.text(), cut, List.of(named, unnamed)));
    }
    return new ArticleRecord(article, List.of(named, unnamed), statements, name);
  }

  private static Origins origins(int choice) {
    Optional<Origin> origin = Optional.of(pick(Origin.class, choice));
    return choice % 2 == 0
        ? Origins.NONE
        : new Origins(origin, Optional.empty(), Optional.of(Origin.URL), origin);
  }

  private static Statement statement(ArticleText text, List<Integer> cut, List<Speaker> speakers) {
    int choice = cut.get(0);
    List<Span> content = spans(text, cut.subList(4, cut.size()));
    List<Span> sources = spans(text, cut.subList(1, 3));
    List<Span> cues = spans(text, cut.subList(2, 4));
    Passage words = text.passage(content.isEmpty() ? List.of(new Span(0, 1)) : content);
    return new Statement(
        "s" + choice,
        new Attribution(
            text.passage(sources),
            cues.stream().findFirst().map(text::fragment),
            words,
            choice / 9999.0),
        choice % 3 == 0 ? Speaker.unknown() : speakers.get(choice % 2),
        choice % 5 == 0 ? speakers : List.of(),
        pick(Kind.class, choice),
        pick(Act.class, choice),
        pick(ActBasis.class, choice),
        Optional.of(new Days(DAY, DAY.plusDays(choice % 40))).filter(days -> choice % 2 == 0));
  }

  /** They may lie one within the other, as in "[[her] son]". */
  private static List<Fragment> mentions(ArticleText text, List<Integer> cuts) {
    List<Span> spans = new ArrayList<>(spans(text, cuts));
    spans.addAll(spans(text, cuts.subList(Math.min(1, cuts.size()), cuts.size())));
    return spans.stream().distinct().sorted().map(text::fragment).toList();
  }

  private static <E extends Enum<E>> E pick(Class<E> type, int choice) {
    List<E> values = List.copyOf(EnumSet.allOf(type));
    return values.get(choice % values.size());
  }

  private static List<Span> spans(ArticleText text, List<Integer> cuts) {
    List<Integer> places =
        cuts.stream().map(cut -> cut % (text.length() + 1)).distinct().sorted().toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 1; i < places.size(); i += 2) {
      spans.add(new Span(places.get(i - 1), places.get(i)));
    }
    return spans;
  }
}
