package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Reads what was written as any program that knows linked data does: by a JSON-LD processor. */
class JsonLdTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String NS = "https://onrecord.github.io/ns#";
  private static final String WATER = "urn:onrecord:article:waterworks-17";

  private static JsonArray expanded(ArticleRecord... records) throws IOException, JsonLdError {
    return expanded(JsonWriterTest.written(Format.JSONLD, records));
  }

  private static JsonArray expanded(String json) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(json))).get();
  }

  private static JsonObject node(JsonArray nodes, String id) {
    return nodes.stream()
        .map(JsonValue::asJsonObject)
        .filter(node -> node.getString("@id", "").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id));
  }

  private static List<String> values(JsonObject node, String property, String key) {
    return node.containsKey(property)
        ? node.getJsonArray(property).stream()
            .map(value -> value.asJsonObject().getString(key))
            .toList()
        : List.of();
  }

  private static List<String> types(JsonObject node) {
    return node.getJsonArray("@type").stream()
        .map(type -> type.toString().replace("\"", ""))
        .toList();
  }

  private static JsonObject only(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0);
  }

  @Test
  void describesTheArticleInTheWordsOfSchemaOrg() throws Exception {
    JsonObject article = node(expanded(Samples.water()), WATER);
    assertThat(types(article)).containsExactly(SCHEMA + "NewsArticle");
    assertThat(values(article, SCHEMA + "url", "@id"))
        .containsExactly("https://harbourcourier.example/news/waterworks-17?ref=a&b=c");
    assertThat(values(article, SCHEMA + "datePublished", "@value")).containsExactly("2025-03-04");
    assertThat(values(article, SCHEMA + "articleBody", "@value"))
        .containsExactly(Samples.water().article().text().toString());
    assertThat(values(only(article, SCHEMA + "publisher"), SCHEMA + "name", "@value"))
        .containsExactly("Harbour Courier");
  }

  @Test
  void tellsQuotationsFromClaims() throws Exception {
    JsonArray nodes = expanded(Samples.water());
    JsonObject denial = node(nodes, WATER + "#s3");
    assertThat(types(denial)).containsExactly(SCHEMA + "Quotation", PROV + "Entity");
    assertThat(values(denial, SCHEMA + "spokenByCharacter", "@id")).containsExactly(WATER + "#p1");
    assertThat(values(denial, SCHEMA + "dateCreated", "@value")).containsExactly("2025-03-03");
    assertThat(values(denial, NS + "act", "@id")).containsExactly(NS + "denies");
    assertThat(values(denial, NS + "actBasis", "@id")).containsExactly(NS + "content");

    JsonObject claim = node(nodes, WATER + "#s1");
    assertThat(types(claim)).containsExactly(SCHEMA + "Claim", PROV + "Entity");
    assertThat(values(claim, SCHEMA + "author", "@id")).containsExactly(WATER + "#p1");
    assertThat(values(claim, SCHEMA + "appearance", "@id")).containsExactly(WATER);
    assertThat(values(node(nodes, WATER + "#s4"), NS + "confidence", "@value"))
        .containsExactly("0.6123");
  }

  @Test
  void showsEveryPlaceByOffsetsAndByWords() throws Exception {
    ArticleRecord water = Samples.water();
    JsonObject content = node(expanded(water), WATER + "#s3-content");
    assertThat(types(content)).containsExactly(OA + "Annotation");
    assertThat(values(content, OA + "hasBody", "@id")).containsExactly(WATER + "#s3");
    assertThat(values(content, OA + "motivatedBy", "@id")).containsExactly(OA + "linking");
    JsonArray targets = content.getJsonArray(OA + "hasTarget");
    assertThat(targets).hasSize(2);
    for (JsonValue target : targets) {
      assertThat(values(target.asJsonObject(), OA + "hasSource", "@id")).containsExactly(WATER);
      assertSelectorsAgree(water, target.asJsonObject());
    }
  }

  private static void assertSelectorsAgree(ArticleRecord record, JsonObject target) {
    JsonArray selectors = target.getJsonArray(OA + "hasSelector");
    JsonObject position = selectors.getJsonObject(0);
    JsonObject quote = selectors.getJsonObject(1);
    assertThat(types(position)).containsExactly(OA + "TextPositionSelector");
    assertThat(types(quote)).containsExactly(OA + "TextQuoteSelector");
    int start = only(position, OA + "start").getInt("@value");
    int end = only(position, OA + "end").getInt("@value");
    String exact = only(quote, OA + "exact").getString("@value");
    int[] text = record.article().text().codePoints();
    assertThat(new String(text, start, end - start)).isEqualTo(exact);
    String around =
        only(quote, OA + "prefix").getString("@value")
            + exact
            + only(quote, OA + "suffix").getString("@value");
    assertThat(record.article().text().toString()).contains(around);
  }

  @Test
  void tellsHowTheWordsTravelledAndWhatFoundThem() throws Exception {
    JsonArray nodes = expanded(Samples.water());
    JsonObject statement = node(nodes, WATER + "#s9");
    JsonObject relayed = only(statement, PROV + "wasQuotedFrom");
    assertThat(values(relayed, PROV + "wasAttributedTo", "@id")).containsExactly(WATER + "#o3");
    JsonObject said = only(relayed, PROV + "hadPrimarySource");
    assertThat(values(said, PROV + "wasAttributedTo", "@id")).containsExactly(WATER + "#o2");

    assertThat(values(statement, PROV + "wasGeneratedBy", "@id"))
        .containsExactly(WATER + "#reading");
    JsonObject reading = node(nodes, WATER + "#reading");
    assertThat(values(reading, PROV + "used", "@id")).containsExactly(WATER);
    JsonObject model = only(reading, PROV + "wasAssociatedWith");
    assertThat(types(model)).containsExactly(PROV + "SoftwareAgent");
    assertThat(values(model, SCHEMA + "name", "@value")).containsExactly(Samples.water().model());
  }

  @Test
  void givesAnUnnamedSpeakerNoName() throws Exception {
    JsonObject officials = node(expanded(Samples.water()), WATER + "#u1");
    assertThat(types(officials)).containsExactly(PROV + "Agent");
    assertThat(values(officials, SCHEMA + "name", "@value")).isEmpty();
    assertThat(values(officials, SCHEMA + "description", "@value"))
        .containsExactly("Officials familiar with the talks");
  }

  @Test
  void linksSpeakersOfALedgerToWhoTheyAre() throws Exception {
    StringWriter out = new StringWriter();
    RecordWriter writer = Writers.to(Format.JSONLD, out);
    writer.write(
        new LedgerEntry(
            Samples.water(),
            "first-17",
            2,
            Instant.EPOCH,
            List.of(
                new LedgerEntry.SpeakerLink(
                    "p1", new LedgerEntry.Linked("abc1", "A. Okoro"), "name", List.of())),
            List.of(),
            List.of()));
    writer.close();
    JsonArray nodes = expanded(out.toString());

    JsonObject okoro = node(nodes, WATER + "#p1");
    JsonObject entity = only(okoro, PROV + "specializationOf");
    assertThat(entity.getString("@id")).isEqualTo("urn:onrecord:speaker:abc1");
    assertThat(values(okoro, NS + "evidence", "@value")).containsExactly("name");
    assertThat(values(node(nodes, WATER), PROV + "wasDerivedFrom", "@id"))
        .containsExactly("urn:onrecord:article:first-17");
  }

  @Test
  void writesAnEmptyGraphOfNoArticles() throws Exception {
    assertThat(expanded()).isEmpty();
  }

  @Property(tries = 30)
  void writesAnyRecordSoThatAProcessorKeepsAllOfIt(@ForAll("records") ArticleRecord record)
      throws Exception {
    JsonArray nodes = expanded(record);
    String article = Iris.article(record.article().id());
    node(nodes, article);
    for (var statement : record.statements()) {
      JsonObject node = node(nodes, Iris.part(article, statement.id()));
      assertThat(node.keySet()).contains(SCHEMA + "text", NS + "act", PROV + "wasGeneratedBy");
    }
  }

  @Provide
  Arbitrary<ArticleRecord> records() {
    return WildRecords.records();
  }
}
