package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * The context of the linked data: schema.org for articles, speakers and what they say, W3C Web
 * Annotation for places in the text, PROV-O for how the words travelled and what found them. It
 * stands in the file, so that reading it needs no network.
 */
final class JsonLdContext {
  private static final String SCHEMA = "https://schema.org/";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** What the others have no word for: act, stance, confidence. */
  private static final String OWN = "https://onrecord.github.io/ns#";

  private static final List<String> SCHEMA_WORDS =
      List.of(
          ("NewsArticle Quotation Claim Person Organization CreativeWork name headline publisher"
                  + " articleBody text jobTitle affiliation description version temporalCoverage")
              .split(" "));
  private static final List<String> SCHEMA_DATES = List.of("datePublished", "dateCreated");
  private static final List<String> SCHEMA_LINKS =
      List.of("url", "author", "spokenByCharacter", "isPartOf", "appearance", "isBasedOn");
  private static final List<String> OA_WORDS =
      List.of(
          ("Annotation SpecificResource TextPositionSelector TextQuoteSelector exact prefix suffix"
                  + " linking classifying identifying editing")
              .split(" "));
  private static final List<String> PROV_WORDS =
      List.of("Activity", "Agent", "Entity", "SoftwareAgent");
  private static final List<String> PROV_LINKS =
      List.of(
          ("wasQuotedFrom hadPrimarySource wasAttributedTo wasGeneratedBy wasAssociatedWith used"
                  + " wasDerivedFrom wasRevisionOf specializationOf")
              .split(" "));

  private final JsonGenerator json;

  private JsonLdContext(JsonGenerator json) {
    this.json = json;
  }

  static void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    new JsonLdContext(json).terms();
    json.writeEndObject();
  }

  private void terms() throws IOException {
    json.writeStringField("id", "@id");
    json.writeStringField("type", "@type");
    words(SCHEMA, SCHEMA_WORDS);
    typed(SCHEMA, SCHEMA_DATES, SCHEMA + "Date");
    typed(SCHEMA, SCHEMA_LINKS, "@id");
    words(OA, OA_WORDS);
    term("body", OA + "hasBody", "@id");
    term("target", OA + "hasTarget", "@id");
    term("source", OA + "hasSource", "@id");
    term("selector", OA + "hasSelector", "@id");
    term("motivation", OA + "motivatedBy", "@vocab");
    typed(OA, List.of("start", "end"), XSD + "nonNegativeInteger");
    words(PROV, PROV_WORDS);
    typed(PROV, PROV_LINKS, "@id");
    typed(PROV, List.of("generatedAtTime", "endedAtTime"), XSD + "dateTime");
    words(OWN, List.of("Position", "Change", "Merge", "Split"));
    term("isStatement", OWN + "isStatement", XSD + "boolean");
    typed(OWN, List.of("statement", "claim", "before", "after"), "@id");
    typed(OWN, List.of("act", "actBasis", "kind", "stance", "verdict"), "@vocab");
    term("articles", OWN + "articles", XSD + "nonNegativeInteger");
    term("confidence", OWN + "confidence", XSD + "decimal");
    typed(OWN, List.of("evidence", "reason"), XSD + "string");
    json.writeStringField("ns", OWN);
  }

  private void words(String space, List<String> words) throws IOException {
    for (String word : words) {
      json.writeStringField(word, space + word);
    }
  }

  private void typed(String space, List<String> words, String type) throws IOException {
    for (String word : words) {
      term(word, space + word, type);
    }
  }

  private void term(String word, String iri, String type) throws IOException {
    json.writeObjectFieldStart(word);
    json.writeStringField("@id", iri);
    json.writeStringField("@type", type);
    json.writeEndObject();
  }
}
