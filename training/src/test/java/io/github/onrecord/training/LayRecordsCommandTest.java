package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.evaluation.GoldRecord;
import io.github.onrecord.evaluation.GoldRecords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LayRecordsCommandTest {
  private static final String TEXT = "\uD83D\uDEA2 Ama Owusu denied that the ferry was sold.";

  private static final String GOLD =
      "{\"id\": \"%s\", \"published\": null, \"speakers\": [], \"statements\": [],"
          + " \"disputes\": [], \"paraphrases_of_no_claim_here\": []}";

  @TempDir private Path folder;

  @Test
  void spellsOutThePlacesInTheirTexts() throws IOException {
    assertThat(lay("tale", LayRecordsCommand.digest(TEXT))).isZero();
    GoldRecord record = GoldRecords.read(folder.resolve("out")).get(2);
    assertThat(record.article().text()).hasToString(TEXT);
    assertThat(record.statements()).hasSize(1);
    assertThat(record.statements().get(0).content().text()).isEqualTo("that the ferry was sold");
  }

  @Test
  void laysEveryOtherOfFurtherRecordsOut() throws IOException {
    assertThat(lay("tale", LayRecordsCommand.digest(TEXT))).isZero();
    assertThat(GoldRecords.read(folder.resolve("out")))
        .extracting(record -> record.article().id())
        .containsExactly("a", "c", "tale");
  }

  @Test
  void laysFurtherClaimsOutForTheStanceModelAlone() throws IOException {
    String digest = LayRecordsCommand.digest(TEXT);
    assertThat(lay(LayRecordsCommand.command(), "stance", "tale", digest)).isZero();
    GoldRecord learned = GoldRecords.read(folder.resolve("out")).get(2);
    assertThat(learned.disputes()).hasSize(1);
    assertThat(learned.unaddressed()).containsExactly("The ferry sank.");
    assertThat(lay(LayRecordsCommand.command(), "measure", "tale", digest)).isZero();
    GoldRecord measured = GoldRecords.read(folder.resolve("out")).get(2);
    assertThat(measured.disputes()).isEmpty();
    assertThat(measured.unaddressed()).isEmpty();
  }

  @Test
  void laysWhatTheProjectWroteForTheStanceModelUnlessItNamesAPart() throws IOException {
    Path written =
        Files.writeString(
            folder.resolve("written.jsonl"),
            own("", "z-own") + "\n" + own("\"part\": \"positions\", ", "z-fit") + "\n");
    assertThat(written("stance", written))
        .contains("z-own: Kofi Addo said no.")
        .noneMatch(each -> each.startsWith("z-fit"));
    assertThat(written("positions", written))
        .contains("z-fit: Kofi Addo said no.")
        .noneMatch(each -> each.startsWith("z-own"));
  }

  @Test
  void laysTheAnnotationsOfSeveralFilesOut() throws IOException {
    String record =
        "{\"part\": \"stance\", \"digest\": \"%s\", %s"
            .formatted(LayRecordsCommand.digest(TEXT), GOLD.substring(1));
    for (String id : List.of("one", "two")) {
      Files.writeString(folder.resolve(id + ".txt"), TEXT);
      Files.writeString(folder.resolve(id + ".jsonl"), record.formatted(id));
    }
    String none = Files.writeString(folder.resolve("none.jsonl"), "").toString();
    Path out = folder.resolve("several");
    int exit =
        LayRecordsCommand.command()
            .execute(
                "--texts",
                none,
                "--articles",
                folder.toString(),
                "--annotations",
                folder.resolve("one.jsonl") + "," + folder.resolve("two.jsonl"),
                "--written",
                none,
                "--part",
                "stance",
                "--out",
                out.toString());
    assertThat(exit).isZero();
    assertThat(GoldRecords.read(out))
        .extracting(each -> each.article().id())
        .containsExactly("one", "two");
  }

  private static String own(String part, String id) {
    return "{" + part + "\"text\": \"Kofi Addo said no.\", " + GOLD.formatted(id).substring(1);
  }

  /** The articles of a part with their texts. */
  private List<String> written(String part, Path written) throws IOException {
    Path out = folder.resolve(part);
    String digest = LayRecordsCommand.digest(TEXT);
    assertThat(lay(LayRecordsCommand.command(), part, "tale", digest, written, out)).isZero();
    return GoldRecords.read(out).stream()
        .map(record -> record.article().id() + ": " + record.article().text())
        .toList();
  }

  @Test
  void refusesATextThatIsNotTheOneAnnotated() throws IOException {
    assertThat(lay("tale", "0000")).isEqualTo(1);
  }

  @Test
  void namesATextThatIsMissing() throws IOException {
    StringWriter errors = new StringWriter();
    CommandLine command = LayRecordsCommand.command().setErr(new PrintWriter(errors));
    lay(command, "stance", "other", "0000");
    assertThat(errors.toString()).contains("other: no such text");
  }

  private int lay(String id, String digest) throws IOException {
    return lay(LayRecordsCommand.command(), "stance", id, digest);
  }

  private int lay(CommandLine command, String part, String id, String digest) throws IOException {
    return lay(command, part, id, digest, Files.writeString(folder.resolve("none.jsonl"), ""));
  }

  private int lay(CommandLine command, String part, String id, String digest, Path written)
      throws IOException {
    return lay(command, part, id, digest, written, folder.resolve("out"));
  }

  private int lay(
      CommandLine command, String part, String id, String digest, Path written, Path out)
      throws IOException {
    Path texts =
        Files.writeString(
            folder.resolve("texts.jsonl"), "{\"id\": \"tale\", \"text\": \"" + TEXT + "\"}\n");
    for (String more : List.of("a", "b", "c")) {
      Files.createDirectories(folder.resolve("more/gold"));
      Files.createDirectories(folder.resolve("more/articles"));
      Files.writeString(folder.resolve("more/gold/" + more + ".json"), GOLD.formatted(more));
      Files.writeString(folder.resolve("more/articles/" + more + ".txt"), TEXT);
    }
    Path annotations =
        Files.writeString(
            folder.resolve("records.jsonl"),
            """
            {"id": "%s", "part": "%s", "digest": "%s", "published": null, "speakers": [{"id": "p1", \
            "name": "Ama Owusu", "kind": "person", "role": null, "aliases": []}], "statements": [\
            {"content": [[19, 42]], "speaker": "p1", "source_text": [2, 11], "cue": [12, 18], \
            "kind": "indirect", "act": "denies", "via": [], "said_on": null}], "disputes": [], \
            "paraphrases_of_no_claim_here": [], "further": {"disputes": [{"claim": "The ferry was \
            sold.", "positions": [{"speaker": "p1", "stance": "denies", "evidence": [0]}]}], \
            "paraphrases_of_no_claim_here": ["The ferry sank."]}}
            """
                .formatted(id, part, digest));
    return command.execute(
        "--texts", texts.toString(),
        "--articles", folder.toString(),
        "--annotations", annotations.toString(),
        "--written", written.toString(),
        "--part", part,
        "--records", folder.resolve("more").toString(),
        "--out", out.toString());
  }
}
