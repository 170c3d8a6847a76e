package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read in the background, and what goes wrong in them. */
class UploadTest {
  private static final String THREE =
      """
      {"id": "a", "text": "Ana Silva said it is sold."}
      {"id": "b", "text": "Ana Silva said that %s."}
      {"id": "c", "text": "Ben Okri said it is not sold."}
      """
          .formatted(Fixture.BREAKING);

  @TempDir private Path folder;

  @Test
  void goesOnAfterAnArticleOnWhichTheReaderBreaksDown() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      String page = Sending.whenDone(server, Sending.from(server, "three.jsonl", THREE).to(server));
      assertThat(page)
          .contains("2 articles read, 2 of them new", "<h2>Not read</h2>")
          .contains("<li>b: could not be read, by a mistake of the program; report it with the")
          .doesNotContain("secret", "Exception");
      assertThat(server.articles()).isEqualTo(2);
      assertThat(server.log.get(0)).contains(" at b: ", "inner secret");
      assertThat(page).contains(server.log.get(0).replaceFirst("^error (\\S+) .*", "$1"));
    }
  }

  @Test
  void tellsHowManyWereReadInWordsThatFitTheNumber() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      String one = "{\"id\": \"a\", \"text\": \"Ana Silva said it is sold.\"}\n";
      String two = one + "{\"id\": \"b\", \"text\": \"Ben Okri said it rains.\"}\n";
      assertThat(read(server, "one.jsonl", one))
          .contains("1 article read, new on record, with 1 statement.", "<title>Read one.jsonl");
      assertThat(read(server, "one.jsonl", one)).contains("1 article read, on record already.");
      assertThat(read(server, "two.jsonl", two))
          .contains("2 articles read, 1 of them new, with 1 statement.");
      assertThat(read(server, "none.jsonl", "{\"text\": 7}")).contains("No article was read.");
    }
  }

  private static String read(Fixture server, String name, String content) throws Exception {
    return Sending.whenDone(server, Sending.from(server, name, content).to(server));
  }
}
