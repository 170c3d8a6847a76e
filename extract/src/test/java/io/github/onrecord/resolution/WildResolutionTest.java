package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WildResolutionTest {
  private static final String[] WORDS = {
    "he",
    "She",
    "who",
    "the",
    "The",
    "minister",
    "Minister",
    "Ama",
    "Boateng",
    "Prof.",
    "Mr",
    "of",
    "said",
    "told",
    "quoted",
    "as",
    "saying",
    "according",
    "to",
    "on",
    "BBC",
    "The Sun",
    "'s",
    "“",
    "”",
    "\"",
    ",",
    ".",
    ".",
    "\n\n",
    "and",
    "poll",
    "report",
    "Ministry",
    "interview",
    "with",
    "in",
    "citing",
    "U.S.",
    "—",
    "(",
    ")",
    "it",
    "they",
    "officials",
    "statement",
    "per cent",
    "voters",
    "é",
    "😀",
    "I",
    "we",
    "that",
    ":",
    "Kano",
    "reported",
    "today",
    "their",
    "remarks",
    "al-Munir",
    "’s"
  };

  @Property(tries = 500)
  void resolvesAnyAttributionsOfAnyText(@ForAll("texts") String text, @ForAll long seed) {
    ArticleText article = new ArticleText(text);
    Random random = new Random(seed);
    List<Attribution> outer = attributions(article, random);
    List<Attribution> inner = attributions(article, random);
    ArticleRecord record =
        Resolution.of(
            new Article(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                article),
            outer,
            inner,
            "gold");
    for (Statement statement : record.statements()) {
      List<Speaker> named = new ArrayList<>(statement.via());
      named.add(statement.speaker());
      named.stream()
          .filter(Speaker::isKnown)
          .forEach(s -> assertThat(record.speakers()).contains(s));
      assertThat(statement.via()).doesNotContain(statement.speaker()).doesNotHaveDuplicates();
      for (Fragment fragment : statement.content().fragments()) {
        assertThat(article.fragment(fragment.span())).isEqualTo(fragment);
      }
    }
    assertThat(record.speakers()).extracting(Speaker::id).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> made =
        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(80).map(l -> String.join(" ", l));
    return Arbitraries.oneOf(made, Arbitraries.strings().ofMinLength(1).ofMaxLength(200));
  }

  private static List<Attribution> attributions(ArticleText text, Random random) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Passage source = random.nextBoolean() ? passage(text, random) : Passage.none();
      Passage content = passage(text, random);
      Optional<Fragment> cue =
          random.nextInt(3) == 0
              ? Optional.empty()
              : passage(text, random).fragments().stream().findFirst();
      if (cue.isPresent() || !content.isEmpty()) {
        attributions.add(new Attribution(source, cue, content, random.nextDouble()));
      }
    }
    return attributions;
  }

  /** Some words of the text; none where the place is blank. */
  private static Passage passage(ArticleText text, Random random) {
    int start = random.nextInt(text.length());
    int end = start + 1 + random.nextInt(Math.min(40, text.length() - start));
    Fragment fragment = text.fragment(new Span(start, Math.min(end, text.length())));
    boolean blank =
        fragment
            .text()
            .codePoints()
            .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    return blank ? Passage.none() : new Passage(List.of(fragment));
  }
}
