package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final String COPY =
      "  LAGOS — “It will open in March,” he said.\r\n\r\nCafé owners said so too. \uD83D\uDE44\n\n";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layDesk() {
    desk = new Desk(folder);
  }

  @Test
  void keepsPlainTextUnchanged() throws Exception {
    var read = Desk.only(Desk.read(desk.file("refinery.txt", COPY)));
    assertThat(Desk.text(read.article())).isEqualTo(COPY);
    assertThat(read.article().id()).isEqualTo("refinery");
    assertThat(read.article().outlet()).isEmpty();
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void keepsSingleControlCharacters() throws Exception {
    String text =
        "The mayor said the bridge\u0000 would stay shut\f until the inspectors had been.";
    var read = Desk.only(Desk.read(desk.file("bridge.txt", text)));
    assertThat(Desk.text(read.article())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsByTheByteOrderMarkAndDropsIt(String charset) throws Exception {
    Path file = desk.file("marked.txt", ("\uFEFF" + COPY).getBytes(Charset.forName(charset)));
    assertThat(Desk.text(Desk.only(Desk.read(file)).article())).isEqualTo(COPY);
  }

  @Test
  void readsWindows1252AndSaysSo() throws Exception {
    String text = "The owner of the café said: “We’re shut.”";
    Path file = desk.file("old.txt", text.getBytes(Charset.forName("windows-1252")));
    var read = Desk.only(Desk.read(file));
    assertThat(Desk.text(read.article())).isEqualTo(text);
    assertThat(read.warnings()).containsExactly(file + ": not in UTF-8; read as windows-1252");
  }

  @Test
  void replacesBrokenCharactersOfUtf8AndSaysSo() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("“It’s over,” the café’s owner said".getBytes(StandardCharsets.UTF_8));
    bytes.write(new byte[] {(byte) 0xE2, (byte) 0x80, '.'});
    var read = Desk.only(Desk.read(desk.file("cut.txt", bytes.toByteArray())));
    assertThat(Desk.text(read.article())).endsWith("said\uFFFD.");
    assertThat(read.warnings()).singleElement().asString().contains("1 broken UTF-8 character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \t\r\n\u00A0", "\uFEFF"})
  void refusesEmptyFiles(String content) throws Exception {
    var failures = Desk.failures(Desk.read(desk.file("empty.txt", content)));
    assertThat(failures).singleElement().asString().contains("empty.txt").contains("empty");
  }

  @ParameterizedTest
  @CsvSource({
    "photo.txt, 89504E470D0A1A0A",
    "paper.txt, 255044462D312E370A",
    "letter, 504B030414000600",
    "letter.html, D0CF11E0A1B11AE1",
    "noise.txt, 0001020304050607"
  })
  void refusesBinaryData(String name, String hex) throws Exception {
    byte[] bytes = HexFormat.of().parseHex(hex);
    var failures = Desk.failures(Desk.read(desk.file(name, bytes)));
    assertThat(failures).singleElement().asString().contains("looks like binary data");
  }

  @Test
  void refusesMoreThanAnArticleWithoutReadingItAll() throws Exception {
    Path file = desk.file("library.txt", "");
    try (var sparse = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      sparse.position(2_000_000_000L);
      sparse.write(StandardCharsets.UTF_8.encode("end"));
    }
    var failures = Desk.failures(Desk.read(file));
    assertThat(failures).singleElement().asString().contains("too long for one article");
  }

  @Test
  void completesWhatTheInputLacks() throws Exception {
    var day = LocalDate.of(2024, 3, 1);
    var reader = ArticleReader.withDefaults(Optional.of(day), Optional.of("Daily Post"));
    Desk.articles(reader.read(desk.file("refinery.txt", COPY)).toList())
        .forEach(
            article -> {
              assertThat(article.published()).contains(day);
              assertThat(article.outlet()).contains("Daily Post");
            });
    Path own =
        desk.file(
            "own.json",
            "{\"text\": \"He said no.\", \"outlet\": \"BBC\", \"published\": \"2020-02-02\"}");
    Desk.articles(reader.read(own).toList())
        .forEach(article -> assertThat(article.outlet()).contains("BBC"));
  }
}
