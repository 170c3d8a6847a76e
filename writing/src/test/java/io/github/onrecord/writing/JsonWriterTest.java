package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Origin;
import io.github.onrecord.text.Origins;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final String TEXT =
      "😀 A clerk denied “it” in May, PTI said. \"Fog\" closed the road.";

  private static ArticleRecord small() {
    return RecordBuilder.of("a/1", TEXT)
        .speaker("u1", "A clerk", SpeakerKind.UNNAMED, "")
        .speaker("o1", "PTI", SpeakerKind.ORGANISATION, "news agency")
        .states("u1", Act.DENIES, Kind.DIRECT, "A clerk", "denied", "“it”")
        .via("o1")
        .on("2024-05-01", "2024-05-31")
        .confidence(0.87654321)
        .states("", Act.ASSERTS, Kind.DIRECT, "", "", "\"Fog\" closed the road")
        .confidence(1)
        .build();
  }

  @Test
  void writesTheContractsKeysInOrder() throws IOException {
    assertThat(written(Format.JSONL, small()))
        .isEqualTo(
            """
            {"article":{"id":"a/1","url":null,"outlet":null,"title":null,"published":null,\
            "text":"😀 A clerk denied “it” in May, PTI said. \\"Fog\\" closed the road."},\
            "speakers":[{"id":"u1","name":null,"kind":"unnamed","role":"A clerk",\
            "affiliation":null,"mentions":[{"start":2,"end":9,"text":"A clerk"}]},\
            {"id":"o1","name":"PTI","kind":"organisation","role":"news agency",\
            "affiliation":null,"mentions":[{"start":30,"end":33,"text":"PTI"}]}],\
            "statements":[{"id":"s1","kind":"direct","act":"denies","actBasis":"cue",\
            "source":{"spans":[{"start":2,"end":9,"text":"A clerk"}],"speaker":"u1"},\
            "cue":{"start":10,"end":16,"text":"denied"},\
            "content":[{"start":17,"end":21,"text":"“it”"}],"via":["o1"],\
            "saidOn":{"from":"2024-05-01","to":"2024-05-31"},"confidence":0.8765},\
            {"id":"s2","kind":"direct","act":"asserts","actBasis":"cue","source":{"spans":[],"speaker":null},\
            "cue":null,"content":[{"start":40,"end":61,"text":"\\"Fog\\" closed the road"}],\
            "via":[],"saidOn":null,"confidence":1.0}],"model":"onrecord-en-test 1"}
            """);
  }

  @Test
  void tellsTheAuthorAndOriginsOnlyWhereTheyAreKnown() throws IOException {
    Article article =
        new Article(
            "quay",
            Optional.empty(),
            Optional.of("Post"),
            Optional.empty(),
            Optional.empty(),
            new ArticleText("Safe."),
            Optional.of("Ada Quist"),
            new Origins(
                Optional.empty(),
                Optional.of(Origin.OPEN_GRAPH),
                Optional.of(Origin.JSON_LD),
                Optional.empty()));
    assertThat(written(Format.JSONL, new ArticleRecord(article, List.of(), List.of(), "m")))
        .isEqualTo(
            """
            {"article":{"id":"quay","url":null,"outlet":"Post","title":null,"published":null,\
            "text":"Safe.","author":"Ada Quist",\
            "origins":{"outlet":"open-graph","author":"json-ld"}},\
            "speakers":[],"statements":[],"model":"m"}
            """);
  }

  @Test
  void writesOneLineForEachArticle() throws IOException {
    assertThat(written(Format.JSONL, small(), Samples.water()).lines()).hasSize(2);
    assertThat(written(Format.JSONL)).isEmpty();
  }

  @Test
  void writesAnArrayAlsoOfNothing() throws IOException {
    assertThat(written(Format.JSON)).isEqualTo("[]\n");
    assertThat(written(Format.JSON, small(), small())).startsWith("[ {").endsWith("} ]\n");
  }

  @Test
  void escapesHalfASurrogatePairAsJavaScriptDoes() throws IOException {
    assertThat(written(Format.JSONL, RecordBuilder.of("x", "a\ud83d b\ude00 😀").build()))
        .contains("\"a\\ud83d b\\ude00 😀\"");
  }

  @Test
  void leavesTheStreamOpenAndClosesTwice() throws IOException {
    StringWriter out = new StringWriter();
    RecordWriter writer = Writers.to(Format.JSON, out);
    writer.close();
    writer.close();
    out.write("more");
    assertThat(out).hasToString("[]\nmore");
  }

  static String written(Format format, ArticleRecord... records) throws IOException {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = Writers.to(format, out)) {
      for (ArticleRecord record : records) {
        writer.write(record);
      }
    }
    return out.toString();
  }
}
