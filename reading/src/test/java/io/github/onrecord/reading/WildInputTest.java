package io.github.onrecord.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WildInputTest {

  @Property(tries = 300)
  void keepsAnyTextOfAJsonFieldUnchanged(@ForAll("texts") String text) throws Exception {
    byte[] json = new JsonMapper().writeValueAsBytes(Map.of("text", text));
    List<Reading> readings = Desk.read(new ByteArrayInputStream(json), "-");
    assertThat(readings).hasSize(1);
    Desk.articles(readings).forEach(article -> assertThat(Desk.text(article)).isEqualTo(text));
  }

  @Property(tries = 300)
  void answersAnyBytesWithAReading(@ForAll("starts") String start, @ForAll byte[] bytes) {
    byte[] all = (start + new String(bytes, ISO_8859_1)).getBytes(ISO_8859_1);
    assertThat(Desk.read(new ByteArrayInputStream(all), "-")).isNotEmpty();
  }

  @Property(tries = 300)
  void readsWhatIsWholeOfAnArchiveWhateverHappenedToABitOfIt(
      @ForAll boolean zipped, @ForAll int place, @ForAll byte value) throws Exception {
    WebArchive archive = zipped ? WebArchive.zipped() : WebArchive.plain();
    for (String town : List.of("Ada", "Osu", "Tema", "Keta")) {
      archive.response("https://a.example/" + town, WebArchive.page(town));
    }
    byte[] bytes = archive.bytes();
    bytes[Math.floorMod(place, bytes.length)] = value;
    Path file = Files.createTempFile("wild", ".warc");
    try {
      Files.write(file, bytes);
      assertThat(Desk.articles(Desk.read(file))).hasSizeGreaterThanOrEqualTo(2);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(200).map(Surrogates::paired);
    return wild.map(tail -> "The spokesman said that he had no comment. " + tail);
  }

  @Provide
  Arbitrary<String> starts() {
    return Arbitraries.of(
        "",
        "{\"text\": \"",
        "[{\"",
        "<html>",
        "<!doctype html><article><p>",
        "\u00FF\u00FE",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\n",
        "\u001F\u008B\b");
  }
}
