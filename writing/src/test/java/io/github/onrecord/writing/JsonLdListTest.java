package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.onrecord.correction.Amendment;
import io.github.onrecord.speaker.Relink;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lists as a program that knows linked data reads them. */
class JsonLdListTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String NS = "https://onrecord.github.io/ns#";

  private interface Listing {
    void on(JsonLdList list) throws IOException;
  }

  /** The nodes by their names. */
  private static Map<String, JsonObject> nodes(Listing listing) throws Exception {
    StringWriter out = new StringWriter();
    try (JsonLdList list = new JsonLdList(out)) {
      listing.on(list);
    }
    return JsonLd.expand(JsonDocument.of(new StringReader(out.toString()))).get().stream()
        .map(JsonValue::asJsonObject)
        .collect(Collectors.toMap(node -> node.getString("@id"), Function.identity()));
  }

  private static String value(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0).get("@value").toString();
  }

  private static String link(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0).getString("@id");
  }

  @Test
  void nameArticlesAsEveryOtherDocumentDoes() throws Exception {
    JsonObject article =
        nodes(
                list ->
                    list.article(
                        "a b",
                        Optional.of("javascript:alert(1)"),
                        Optional.of("Post"),
                        Optional.of("Row"),
                        Optional.of(LocalDate.of(2025, 3, 4))))
            .get("urn:onrecord:article:a%20b");
    assertThat(article.get("@type").toString()).contains(SCHEMA + "NewsArticle");
    assertThat(value(article, SCHEMA + "headline")).isEqualTo("\"Row\"");
    assertThat(value(article, SCHEMA + "datePublished")).isEqualTo("\"2025-03-04\"");
    assertThat(article.containsKey(SCHEMA + "url")).as("no address of a page").isFalse();
  }

  @Test
  void tellWhomASpeakerIsTakenForAndWhy() throws Exception {
    Map<String, JsonObject> nodes =
        nodes(
            list -> {
              list.speaker("k1", "Ana Silva", SpeakerKind.PERSON, List.of("mayor", "chair"));
              list.link("one", "p0", "Ms Silva", "k1", "same name and role");
            });
    JsonObject known = nodes.get("urn:onrecord:speaker:k1");
    assertThat(known.get("@type").toString()).contains(SCHEMA + "Person", PROV + "Agent");
    assertThat(known.getJsonArray(SCHEMA + "jobTitle")).hasSize(2);
    JsonObject there = nodes.get("urn:onrecord:article:one#p0");
    assertThat(link(there, PROV + "specializationOf")).isEqualTo("urn:onrecord:speaker:k1");
    assertThat(value(there, NS + "evidence")).isEqualTo("\"same name and role\"");
  }

  @Test
  void tellWhoWasTakenForWhomByHandAndWhen() throws Exception {
    Map<String, JsonObject> nodes =
        nodes(
            list -> {
              Instant made = Instant.parse("2025-03-04T05:06:07Z");
              list.relinking(7, Relink.SPLIT, made, "k1", "k2", 3);
              list.relinking(8, Relink.MERGE, made, "k2", "k1", 1);
            });
    JsonObject split = nodes.get("urn:onrecord:relinking:7");
    assertThat(split.get("@type").toString()).contains(NS + "Split", PROV + "Activity");
    assertThat(value(split, PROV + "endedAtTime")).isEqualTo("\"2025-03-04T05:06:07Z\"");
    assertThat(link(split, NS + "before")).isEqualTo("urn:onrecord:speaker:k1");
    assertThat(link(split, NS + "after")).isEqualTo("urn:onrecord:speaker:k2");
    assertThat(value(split, NS + "articles")).contains("3");
    assertThat(nodes.get("urn:onrecord:relinking:8").get("@type").toString())
        .contains(NS + "Merge");
  }

  @Test
  void tellWhatAPersonPutRightBesideWhatTheMachineRead() throws Exception {
    Map<String, JsonObject> nodes =
        nodes(
            list -> {
              list.correction(CorrectionWriterTest.correction(Amendment.act(Act.DENIES)));
            });
    JsonObject read = nodes.get("urn:onrecord:correction:4#read");
    JsonObject corrected = nodes.get("urn:onrecord:correction:4");
    assertThat(link(read, NS + "act")).isEqualTo(NS + "asserts");
    assertThat(link(read, PROV + "wasAttributedTo")).isEqualTo("urn:onrecord:model:test-model%201");
    assertThat(link(corrected, NS + "act")).isEqualTo(NS + "denies");
    assertThat(link(corrected, PROV + "wasRevisionOf")).isEqualTo("urn:onrecord:correction:4#read");
    assertThat(value(corrected, PROV + "generatedAtTime")).isEqualTo("\"2025-03-04T05:06:07Z\"");
    assertThat(link(corrected, NS + "statement")).isEqualTo("urn:onrecord:article:well#s1");
    assertThat(corrected.get(PROV + "wasAttributedTo").toString()).contains("\"Ed Itor\"");
    JsonObject place = nodes.get("urn:onrecord:correction:4#place");
    assertThat(link(place, OA + "motivatedBy")).isEqualTo(OA + "editing");
    assertThat(place.get(OA + "hasTarget").toString()).contains("that the well was dry");
  }

  @Test
  void tellThatAPersonTookItForNoStatement() throws Exception {
    Map<String, JsonObject> nodes =
        nodes(list -> list.correction(CorrectionWriterTest.correction(Amendment.notStated())));
    JsonObject corrected = nodes.get("urn:onrecord:correction:4");
    assertThat(value(corrected, NS + "isStatement")).isEqualTo("false");
    assertThat(corrected.containsKey(NS + "act")).isFalse();
    assertThat(value(nodes.get("urn:onrecord:correction:4#read"), NS + "isStatement"))
        .isEqualTo("true");
  }

  @Test
  void holdDisputesAndStatements() throws Exception {
    ArticleRecord water = Samples.water();
    Map<String, JsonObject> nodes =
        nodes(
            list -> {
              list.dispute("it rains");
              list.statement(water.article(), water.statements().get(0));
            });
    assertThat(link(nodes.get("urn:onrecord:claim:it%20rains"), NS + "verdict"))
        .isEqualTo(NS + "disputed");
    assertThat(nodes)
        .containsKeys(
            "urn:onrecord:article:waterworks-17",
            "urn:onrecord:article:waterworks-17#p1",
            "urn:onrecord:article:waterworks-17#s1");
  }
}
