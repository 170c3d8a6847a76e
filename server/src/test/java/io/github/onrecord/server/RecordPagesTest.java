package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell of a speaker, of a search and of an article's statements. */
class RecordPagesTest {
  private static final Map<String, String> TYPES =
      Map.of("JSON", "application/json", "JSON-LD", "application/ld+json", "CSV", "text/csv");

  @TempDir private Path folder;

  @Test
  void dividesARecordBySubject() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ben Okri said the harbour is old. Ben Okri said it rains.");
      server.add("two", "Two", "Post", "Ben Okri denied the harbour sale.");
      String page = "/speaker?key=" + CorrectingTest.key(server, "Okri");
      assertThat(server.get(page).body())
          .contains("&amp;about=harbour\"", "harbour 2", "it rains")
          .doesNotContain("Earlier statements");
      assertThat(server.get(page + "&about=harbour").body())
          .contains("the harbour is old", "the harbour sale")
          .doesNotContain("content\">it rains");
    }
  }

  @Test
  void leadsToWhatASpeakerSaidEarlier() {
    try (Fixture server = Fixture.local(folder)) {
      String text =
          IntStream.rangeClosed(1, 61)
              .mapToObj(i -> "Ben Okri said number " + i + " is drawn.")
              .collect(Collectors.joining("\n\n"));
      server.add("one", "One", "Post", text);
      String page = "/speaker?key=" + CorrectingTest.key(server, "Okri");
      assertThat(server.get(page).body())
          .contains("content\">number 61 is drawn", "&amp;from=60\" rel=\"next\"")
          .doesNotContain("content\">number 1 is drawn");
      assertThat(server.get(page + "&from=60").body())
          .contains("content\">number 1 is drawn")
          .doesNotContain("content\">number 61 is drawn", "rel=\"next\"");
    }
  }

  @Test
  void dividesWhatIsFoundByTime() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ben Okri said the harbour is sold.");
      server.add(
          "two", "Two", "Post", "Ben Okri denied the harbour sale.", LocalDate.of(2025, 6, 20));
      assertThat(server.get("/search?q=harbour").body())
          .contains("By time", "March 2025 1", "June 2025 1")
          .contains("/search?q=harbour&amp;from=2025-03-01&amp;to=2025-03-31\"");
      assertThat(server.get("/search?q=harbour&from=2025-03-01&to=2025-03-31").body())
          .contains("1 statement, ")
          .doesNotContain("the harbour sale");
    }
  }

  @Test
  void leadsToMoreThanTheFirstFound() {
    try (Fixture server = Fixture.local(folder)) {
      String text =
          IntStream.rangeClosed(1, 31)
              .mapToObj(i -> "Ben Okri said harbour wall " + i + " is old.")
              .collect(Collectors.joining("\n\n"));
      server.add("one", "One", "Post", text);
      assertThat(server.get("/search?q=harbour+wall").body())
          .contains("The 30 best statements", "/search?q=harbour%20wall&amp;shown=120\"");
      assertThat(server.get("/search?q=harbour+wall&shown=120").body())
          .contains("31 statements, the best first")
          .doesNotContain("More statements");
    }
  }

  @Test
  void leadsToTheSameSearchWithoutOneOfItsFilters() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ben Okri said the harbour is sold.");
      assertThat(server.get("/search?q=harbour&act=denies&outlet=Post").body())
          .contains("Nothing on record fits")
          .contains("<a href=\"/search?q=harbour&amp;outlet=Post\">", "<bdi>act denies</bdi>")
          .contains("<a href=\"/search?q=harbour&amp;act=denies\">", "<bdi>outlet Post</bdi>");
      assertThat(server.get("/search?q=harbour").body()).doesNotContain("Search without");
    }
  }

  @Test
  void beginsWithSomethingThatIsThere() {
    try (Fixture server = Fixture.local(folder)) {
      assertThat(server.get("/search").body()).contains("Nothing is on record yet");
      server.add("one", "Harbour row", "Post", "Ben Okri said the harbour is sold.");
      assertThat(server.get("/search").body()).contains("/search?q=Harbour%20row\"");
      assertThat(server.get("/search?q=Harbour%20row").body()).contains("the harbour is sold");
      assertThat(server.get("/speakers").body()).contains("Most quoted", "<bdi>Ben Okri</bdi>");
    }
  }

  @Test
  void namesASpeakerOnceOnItsPageAndTheActOfEachStatement() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ben Okri said it rains. Ben Okri denied the sale.");
      String page = server.get("/speaker?key=" + CorrectingTest.key(server, "Okri")).body();
      assertThat(page)
          .contains("<span class=\"act\">asserts", "<span class=\"act\">denies")
          .contains("in 1 article, 4 March 2025</p>");
      assertThat(page.split("<bdi>Ben Okri</bdi>", -1)).hasSize(2);
    }
  }

  @Test
  void saysWhatHappenedWhatIsSafeAndWhatToDo() {
    try (Fixture server = Fixture.local(folder)) {
      HttpResponse<String> answer = server.get("/nowhere");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body())
          .contains("There is nothing at the address /nowhere", "What is on record is as it was")
          .contains("<a href=\"/search\">")
          .doesNotContain("Endpoint");
      assertThat(server.get("/search?q=a&from=June").body())
          .contains("'June' is no day", "Go back, change what was asked");
    }
  }

  @Test
  void saysOnWhichPageOneIs() {
    try (Fixture server = Fixture.local(folder)) {
      assertThat(server.get("/search").body())
          .contains("<a href=\"/search\" aria-current=\"page\">", "<a href=\"/speakers\">");
    }
  }

  @Test
  void tellsOnACardHowSureItIsAndHowToCiteIt() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "Harbour row", "Post", "Ben Okri said the harbour is sold.");
      assertThat(server.get("/article?id=one").body())
          .containsPattern("confidence 0\\.\\d\\d")
          .contains("href=\"/statement?article=one&amp;id=s0\"")
          .contains("href=\"/statement?article=one&amp;id=s0#correct\"")
          .contains("Ben Okri: “the harbour is sold”, in: Harbour row, Post, 4 March 2025.");
    }
  }

  @Test
  void leadFromEveryPageToTheSameForPrograms() throws JsonLdError {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "Harbour row", "Post", "Ben Okri said the harbour is sold.");
      server.add("two", "Two", "Post", "Ben Okri said it rains.");
      server.post("/api/v1/corrections", ApiTest.CORRECTION, "Content-Type", "application/json");
      String key = CorrectingTest.key(server, "Okri");
      String split = "{\"speaker\": \"%s\", \"articles\": [\"two\"]}".formatted(key);
      server.post("/api/v1/links", split, "Content-Type", "application/json");
      for (String page :
          List.of(
              "/",
              "/article?id=one",
              "/statement?article=one&id=s0",
              "/claim?q=the+harbour+is+sold",
              "/search?q=harbour",
              "/speakers?name=Okri",
              "/speaker?key=" + key,
              "/links",
              "/links?key=" + key,
              "/corrections")) {
        Matcher forms =
            Pattern.compile("<a href=\"(/api/v1/[^\"]+)\">(JSON-LD|JSON|CSV)<")
                .matcher(server.get(page).body());
        List<String> seen = new ArrayList<>();
        while (forms.find()) {
          seen.add(forms.group(2));
          String address = forms.group(1).replace("&amp;", "&");
          HttpResponse<String> answer = server.get(address);
          assertThat(answer.statusCode()).as(address).isEqualTo(200);
          assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
              .as(address)
              .startsWith(TYPES.get(forms.group(2)));
          if (forms.group(2).equals("JSON-LD")) {
            StringReader linked = new StringReader(answer.body());
            assertThat(JsonLd.expand(JsonDocument.of(linked)).get()).as(address).isNotEmpty();
          }
        }
        assertThat(seen).as(page).startsWith("JSON", "JSON-LD", "CSV");
      }
    }
  }
}
