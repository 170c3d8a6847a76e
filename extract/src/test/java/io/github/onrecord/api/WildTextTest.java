package io.github.onrecord.api;

import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.text.Article;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever stands in an article, every span lies inside it and its text equals the slice. */
class WildTextTest {
  private static Onrecord onrecord;

  @BeforeContainer
  static void open() {
    onrecord = Onrecord.open();
  }

  @AfterContainer
  static void close() {
    onrecord.close();
  }

  @Provide
  Arbitrary<String> newsLike() {
    Arbitrary<String> words =
        Arbitraries.of(
            List.of(
                "said",
                "denied",
                "“",
                "”",
                "\"",
                "‘",
                "’",
                "'",
                ",",
                ".",
                "\n",
                "\n\n",
                "Bello",
                "the minister",
                "😀",
                "é",
                "e\u0301",
                "\u200d",
                "\u0000",
                "he",
                "that",
                "not",
                "نعم"));
    Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.oneOf(words, words, words, wild)
        .list()
        .ofMaxSize(120)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 60)
  void everySpanIsItsSlice(@ForAll("newsLike") String text) {
    OnrecordTest.assertEverySpanIsItsSlice(onrecord.read(Article.of("wild", text)));
  }
}
