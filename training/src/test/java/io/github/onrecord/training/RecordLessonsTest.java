package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLessonsTest {
  private static final String TEXT =
      "The ferry is safe, harbour master Esi Badu said on Monday. \"We never sold it,\" Kofi Tano told"
          + " the Volta Post. Rain fell for days.";

  @TempDir private Path folder;

  @Test
  void keepsThePlacesThatTheModelFound() throws IOException {
    Attribution found =
        attribution("harbour master Esi Badu", "said on Monday", "The ferry is safe");
    assertThat(lessons(List.of(found), statement("ferry is safe", "Esi Badu", "said")))
        .containsExactly(told(found));
  }

  @Test
  void creditsWordsToTheSourceThatTheRecordNames() throws IOException {
    Attribution found = attribution("Kofi Tano", "said", "The ferry is safe");
    assertThat(lessons(List.of(found), statement("The ferry is safe", "Esi Badu", "said")))
        .containsExactly("Esi Badu | said | The ferry is safe");
  }

  @Test
  void takesASourceAwayWhereTheRecordHasNone() throws IOException {
    Attribution found = attribution("Kofi Tano", "said", "The ferry is safe");
    assertThat(lessons(List.of(found), statement("The ferry is safe", null, "said")))
        .containsExactly(" | said | The ferry is safe");
  }

  @Test
  void addsWhatTheModelMissedWithTheQuotationMarksAroundIt() throws IOException {
    assertThat(lessons(List.of(), statement("We never sold it,", "Kofi Tano", "told")))
        .containsExactly("Kofi Tano | told | \"We never sold it,\"");
  }

  @Test
  void leavesOutWhatNobodyAnnotated() throws IOException {
    Attribution found = attribution("Kofi Tano", "told", "Rain fell for days");
    assertThat(lessons(List.of(found), statement("The ferry is safe", "Esi Badu", "said")))
        .containsExactly("Esi Badu | said | The ferry is safe");
  }

  @Test
  void leavesStatementsWithinStatementsToTheirSecondReading() throws IOException {
    assertThat(
            lessons(
                List.of(),
                statement("The ferry is safe, harbour master Esi Badu said", "Kofi Tano", "told"),
                statement("The ferry is safe", "Esi Badu", "said")))
        .containsExactly("Kofi Tano | told | The ferry is safe, harbour master Esi Badu said");
  }

  private List<String> lessons(List<Attribution> found, String... statements) throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/ferry.txt"), TEXT);
    Files.writeString(
        folder.resolve("gold/ferry.json"),
        """
        {"id": "ferry", "published": null,
         "speakers": [{"id": "p1", "name": "Esi Badu", "kind": "person", "role": null, "aliases": []}],
         "statements": [%s], "disputes": [], "paraphrases_of_no_claim_here": []}
        """
            .formatted(String.join(",", statements)));
    List<GoldArticle> articles = RecordLessons.read(folder, text -> found);
    return articles.get(0).attributions().stream().map(RecordLessonsTest::told).toList();
  }

  private static String statement(String content, String source, String cue) {
    return """
        {"content": "%s", "speaker": "p1", "source_text": %s, "cue": "%s", "kind": "indirect",
         "act": "asserts", "via": [], "said_on": null}
        """
        .formatted(content, source == null ? "null" : '"' + source + '"', cue);
  }

  private static String told(Attribution attribution) {
    String source = attribution.source().isEmpty() ? "" : attribution.source().text();
    String cue = attribution.cue().map(c -> c.text()).orElse("");
    return source + " | " + cue + " | " + attribution.content().text();
  }

  private static Attribution attribution(String source, String cue, String content) {
    ArticleText text = new ArticleText(TEXT);
    List<Span> spans =
        Arrays.stream(new String[] {source, cue, content})
            .map(words -> new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()))
            .toList();
    return new Attribution(
        text.passage(List.of(spans.get(0))),
        Optional.of(text.fragment(spans.get(1))),
        text.passage(List.of(spans.get(2))),
        0.9);
  }
}
