package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final String COPY = "The council said on Friday that the library would close.";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layDesk() {
    desk = new Desk(folder);
  }

  @Test
  void readsFoldersByNameAndPassesOverWhatIsNoArticle() throws Exception {
    desk.file("b.txt", COPY);
    desk.file("a/z.html", "<!doctype html><article><p>" + COPY + "</p></article>");
    desk.file("a/b/y.htm", "<html><article><p>" + COPY + "</p></article>");
    desk.file("c.json", "{\"text\": \"He said no.\"}");
    desk.file("d.jsonl", "{\"text\": \"He said no.\"}");
    desk.file("e.ndjson", "{\"text\": \"He said no.\"}");
    desk.file("f.csv", "id,text");
    desk.file("README", COPY);
    desk.file(".hidden.txt", COPY);
    desk.file(".git/config.txt", COPY);
    assertThat(Desk.read(folder)).hasSize(6);
    assertThat(Desk.ids(Desk.read(folder))).containsExactly("y", "z", "b", "c", "d", "e");
  }

  @Test
  void givesFilesOfTheSameNameDifferentIds() throws Exception {
    desk.file("2023/flood.txt", COPY);
    desk.file("2024/flood.txt", COPY);
    desk.file("2024/flood.html", "<!doctype html><article><p>" + COPY + "</p></article>");
    List<Reading> readings = Desk.read(folder, folder.resolve("2023/flood.txt"));
    assertThat(Desk.ids(readings))
        .startsWith("flood", "2024/flood", "2024/flood.txt")
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void goesOnAfterAnInputThatIsMissing() throws Exception {
    List<Reading> readings =
        Desk.read(
            InputStream.nullInputStream(),
            "gone.txt",
            "bad\0name",
            desk.file("a.txt", COPY).toString());
    assertThat(Desk.failures(readings))
        .allSatisfy(failure -> assertThat(failure.message()).startsWith("no such file or folder"))
        .hasSize(2);
    assertThat(Desk.failures(readings).get(0).line()).startsWith("gone.txt: ");
    assertThat(Desk.ids(readings)).containsExactly("a");
  }

  @Test
  void saysThatAFolderHasNoArticles() throws Exception {
    desk.file("table.csv", "a,b");
    assertThat(Desk.failures(Desk.read(folder)))
        .singleElement()
        .asString()
        .contains("no articles in this folder");
  }

  @Test
  void entersALoopOfLinksOnce() throws Exception {
    desk.file("a/one.txt", COPY);
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    Files.createSymbolicLink(folder.resolve("two.txt"), folder.resolve("a/one.txt"));
    assertThat(Desk.ids(Desk.read(folder))).containsExactly("one", "two");
  }

  @Test
  void tellsOfBrokenLinks() throws Exception {
    desk.file("a.txt", COPY);
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone.txt"));
    assertThat(Desk.ids(Desk.read(folder))).containsExactly("a");
    assertThat(Desk.failures(Desk.read(folder))).singleElement().asString().contains("b.txt");
  }

  @Test
  void readsAFolderAsItGoes() throws Exception {
    desk.file("a.txt", COPY);
    Path later = desk.file("b.txt", COPY);
    var iterator = Articles.read(folder).iterator();
    assertThat(iterator.next().id()).isEqualTo("a");
    Files.writeString(later, COPY + " It was Saturday.");
    assertThat(Desk.text(iterator.next())).endsWith("Saturday.");
  }

  @Test
  void readsStandardInputAndLeavesItOpen() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(COPY.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    assertThat(Desk.ids(Desk.read(in, "-"))).containsExactly("stdin");
    assertThat(closed).isFalse();
  }

  @Test
  void sniffsStandardInput() {
    assertThat(Desk.ids(Desk.readPiped("{\"id\": \"x\", \"text\": \"He said no.\"}")))
        .containsExactly("x");
    assertThat(Desk.ids(Desk.readPiped("{\n \"id\": \"x\",\n \"text\": \"He said no.\"}")))
        .containsExactly("x");
    assertThat(Desk.ids(Desk.readPiped("[{\"id\": \"x\", \"text\": \"He said no.\"}]")))
        .containsExactly("x");
    assertThat(Desk.ids(Desk.readPiped("{\"text\": \"A.\"}\n{\"text\": \"B.\"}\n")))
        .containsExactly("stdin#1", "stdin#2");
    String page = "<?xml version=\"1.0\"?>\n<!-- saved -->\n<!DOCTYPE html><html><body><p>" + COPY;
    assertThat(Desk.text(Desk.only(Desk.readPiped(page)).article())).isEqualTo(COPY);
    String agency = "[Agency] {Update} <html is not here> " + COPY;
    assertThat(Desk.text(Desk.only(Desk.readPiped(agency)).article())).isEqualTo(agency);
  }

  @Test
  void throwsAtTheFirstBadInputIfAskedForArticlesOnly() throws Exception {
    desk.file("a.txt", COPY);
    desk.file("b.txt", "");
    var iterator = Articles.read(folder).iterator();
    assertThat(iterator.next().id()).isEqualTo("a");
    assertThatThrownBy(iterator::next)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("b.txt: empty");
  }
}
