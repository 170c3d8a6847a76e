package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.text.Article;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NinjsTest {
  @TempDir Path folder;

  @Test
  void readsVersion1() throws Exception {
    Article article =
        read(
            """
            {"uri": "https://wire.example/2024/1", "type": "text", "headline": "Dam reopens",
             "versioncreated": "2024-05-02T08:00:00+02:00", "firstcreated": "2024-05-01T21:00:00Z",
             "copyrightholder": "Example Wire", "provider": "Other",
             "body_xhtml": "<p>Marked up.</p>", "body_text": "\\"It holds,\\" she said.\\n"}""");
    assertThat(article.id()).isEqualTo("https://wire.example/2024/1");
    assertThat(article.url()).contains("https://wire.example/2024/1");
    assertThat(article.title()).contains("Dam reopens");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 2));
    assertThat(article.outlet()).contains("Example Wire");
    assertThat(Desk.text(article)).isEqualTo("\"It holds,\" she said.\n");
  }

  @Test
  void readsMarkupWhereThereIsNoPlainText() throws Exception {
    Article article =
        read(
            """
            {"uri": "urn:wire:2", "infosource": [{"name": "Example Wire"}],
             "body_xhtml": "<h1>No</h1><p>She said\\n  &ldquo;no&rdquo;.</p><p>He agreed.</p>"}""");
    assertThat(Desk.text(article)).isEqualTo("No\n\nShe said “no”.\n\nHe agreed.");
    assertThat(article.url()).isEmpty();
    assertThat(article.outlet()).contains("Example Wire");
  }

  @Test
  void readsVersions2And3() throws Exception {
    Article article =
        read(
            """
            {"uri": "urn:wire:3", "firstCreated": "2024-05-01T21:00:00Z",
             "provider": {"name": "Example Wire"},
             "headlines": [{"role": "short", "value": "Dam"},
                           {"role": "main", "value": "Dam reopens"}],
             "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>Marked up.</p>"},
                        {"role": "main", "contentType": "text/plain", "value": "It holds."}]}""");
    assertThat(article.title()).contains("Dam reopens");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 1));
    assertThat(article.outlet()).contains("Example Wire");
    assertThat(Desk.text(article)).isEqualTo("It holds.");
  }

  @Test
  void refusesPictures() throws Exception {
    Path file = new Desk(folder).file("p.json", "{\"uri\": \"urn:p\", \"type\": \"picture\"}");
    assertThat(Desk.failures(Desk.read(file))).singleElement().asString().contains("no text");
  }

  private Article read(String json) throws Exception {
    return Desk.only(Desk.read(new Desk(folder).file("item.json", json))).article();
  }
}
