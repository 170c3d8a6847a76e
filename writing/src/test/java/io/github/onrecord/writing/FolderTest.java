package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir private Path folder;

  private static ArticleRecord article(String id) {
    return RecordBuilder.of(id, "Text of " + id).build();
  }

  private List<String> files(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void write(Format format, Path path, String... ids) throws IOException {
    try (RecordWriter writer = Writers.to(format, path)) {
      for (String id : ids) {
        writer.write(article(id));
      }
    }
  }

  @Test
  void writesAFileForEachArticleOfAnExistingFolder() throws IOException {
    write(Format.JSON, folder, "one", "two");
    assertThat(files(folder)).containsExactly("one.json", "two.json");
    assertThat(Files.readString(folder.resolve("one.json"))).startsWith("[ {").endsWith("} ]\n");
  }

  @Test
  void makesFoldersForBratAndPages() throws IOException {
    write(Format.BRAT, folder.resolve("deep/brat"), "one");
    write(Format.HTML, folder.resolve("pages"), "one");
    assertThat(files(folder.resolve("deep/brat"))).containsExactly("one.ann", "one.txt");
    assertThat(files(folder.resolve("pages"))).containsExactly("index.html", "one.html");
  }

  @Test
  void neverWritesOneArticleOverAnother() throws IOException {
    write(Format.BRAT, folder, "a", "A", "a", "a-2");
    assertThat(files(folder).stream().filter(name -> name.endsWith(".txt")))
        .containsExactly("A-2.txt", "a-2-2.txt", "a-3.txt", "a.txt");
  }

  @Test
  void writesTheSameNamesWhenRunAgain() throws IOException {
    write(Format.CSV, folder, "a/b", "c");
    List<String> first = files(folder);
    write(Format.CSV, folder, "a/b", "c");
    assertThat(files(folder)).isEqualTo(first).hasSize(2);
  }

  @Test
  void listsThePagesAndKeepsTheListFromAnArticleOfItsName() throws IOException {
    write(Format.HTML, folder, "index", "so %20&#<b>", "javascript:x");
    assertThat(files(folder)).hasSize(4);
    List<Element> links =
        Jsoup.parse(Files.readString(folder.resolve("index.html"))).select(".index a");
    assertThat(links)
        .extracting(Element::text)
        .containsExactly("index", "so %20&#<b>", "javascript:x");
    for (Element link : links) {
      Path page = Path.of(folder.toUri().resolve(link.attr("href")));
      assertThat(page).exists().hasParent(folder);
    }
  }

  @Test
  void refusesAFileWhereAFolderIsNeeded() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "x");
    assertThatThrownBy(() -> Writers.to(Format.BRAT, file))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("taken is a file: name a folder to write to");
  }
}
