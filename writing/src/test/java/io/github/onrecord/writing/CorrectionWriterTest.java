package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionWriterTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  static Correction correction(Amendment amendment) {
    Article article = Article.of("well", "Lena Ortiz 🌊 denied that the well was dry.");
    Attribution attribution =
        new Attribution(
            new Passage(List.of(article.text().fragment(new Span(0, 10)))),
            Optional.of(article.text().fragment(new Span(13, 19))),
            new Passage(List.of(article.text().fragment(new Span(20, 41)))),
            0.81234567);
    return new Correction(
        4,
        article,
        "s1",
        attribution,
        new Answer(true, Act.ASSERTS, new Named("Lena Ortiz", SpeakerKind.PERSON)),
        amendment,
        "Ed Itor",
        Instant.parse("2025-03-04T05:06:07Z"),
        "test-model 1");
  }

  @Test
  void writesExamplesToLearnFrom() throws IOException {
    StringWriter out = new StringWriter();
    CorrectionWriter.write(
        Stream.of(correction(Amendment.act(Act.DENIES)), correction(Amendment.notStated())), out);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(2);

    JsonNode denial = JSON.readTree(lines.get(0));
    String text = denial.at("/article/text").asText();
    JsonNode content = denial.at("/content/0");
    int start = text.offsetByCodePoints(0, content.get("start").asInt());
    int end = text.offsetByCodePoints(0, content.get("end").asInt());
    assertThat(text.substring(start, end))
        .isEqualTo("that the well was dry")
        .isEqualTo(content.get("text").asText());
    assertThat(denial.at("/read/act").asText()).isEqualTo("asserts");
    assertThat(denial.at("/corrected/act").asText()).isEqualTo("denies");
    assertThat(denial.at("/corrected/speaker/name").asText()).isEqualTo("Lena Ortiz");
    assertThat(denial.get("confidence").asDouble()).isEqualTo(0.8123);
    assertThat(JSON.readTree(lines.get(1)).at("/corrected/isStatement").asBoolean()).isFalse();
  }

  @Test
  void leavesTheTextToWhoeverHasIt() throws IOException {
    JsonNode object =
        JSON.readTree(CorrectionWriter.object(correction(Amendment.speaker(Named.unknown()))));
    assertThat(object.at("/article/text").isMissingNode()).isTrue();
    assertThat(object.at("/corrected/speaker").isNull()).isTrue();
    assertThat(object.get("by").asText()).isEqualTo("Ed Itor");
  }

  @Test
  void writesAnEmptyFileWhereNothingWasCorrected() throws IOException {
    Path file = folder.resolve("corrections.jsonl");
    CorrectionWriter.write(Stream.empty(), file);
    assertThat(Files.readString(file)).isEmpty();
  }
}
