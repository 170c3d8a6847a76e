package io.github.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.evaluation.GoldArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lays the project's annotations beside the texts they were made of. The annotations of others'
 * articles hold no text, only places in it, in code points; articles of the project's own writing
 * come with their text.
 */
@Command(
    name = "train records",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description =
        "Writes annotated articles as articles/ID.txt and gold/ID.json, from the project's"
            + " annotations, which hold places only, and the texts they were made of.")
final class LayRecordsCommand implements Callable<Integer> {
  @Option(names = "--texts", required = true, description = "JSON Lines of news texts")
  private Path texts = Path.of(".");

  @Option(names = "--articles", required = true, description = "folder of further texts, ID.txt")
  private Path articles = Path.of(".");

  @Option(
      names = "--annotations",
      split = ",",
      description = "the annotations, JSON Lines; several files are parted by commas")
  private List<Path> annotations =
      List.of(
          Path.of("training/annotations/records.jsonl"),
          Path.of("training/annotations/records-2.jsonl"));

  @Option(
      names = "--written",
      description =
          "articles of the project's own writing with their annotations, JSON Lines; those that"
              + " name no part go to stance")
  private Path written = Path.of("training/annotations/written.jsonl");

  @Option(
      names = "--part",
      required = true,
      description =
          "which articles are laid out: ${COMPLETION-CANDIDATES}; what the stance model learns from,"
              + " what the weights of positions are fitted to and what is measured on are"
              + " different articles")
  private Part part = Part.STANCE;

  @Option(
      names = "--records",
      description =
          "a folder of annotated articles of which every other one goes to stance, the rest to"
              + " positions")
  private Optional<Path> records = Optional.empty();

  @Option(names = "--out", required = true, description = "folder that is written")
  private Path out = Path.of(".");

  /** What annotations are for. */
  enum Part {
    /**
     * For the stance model to learn from, with further claims: more of them contradict or concern
     * only one speaker than readers would ask.
     */
    STANCE,
    /** To fit the weights of positions to. */
    POSITIONS,
    /** To measure on; nothing has learned from it. */
    MEASURE
  }

  private final ObjectMapper json = new ObjectMapper();

  public static void main(String[] arguments) {
    System.exit(command().execute(arguments));
  }

  static CommandLine command() {
    return new CommandLine(new LayRecordsCommand()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> known = new HashMap<>();
    for (GoldArticle each : RumourTexts.read(texts)) {
      known.put(each.article().id(), each.article().text().toString());
    }
    Files.createDirectories(out.resolve("articles"));
    Files.createDirectories(out.resolve("gold"));
    int laid = 0;
    for (Path file : annotations) {
      laid += lay(file, known);
    }
    laid += layWritten();
    laid += records.isPresent() && part != Part.MEASURE ? copy(records.get()) : 0;
    System.out.println(laid + " articles in " + out);
    return 0;
  }

  private int lay(Path file, Map<String, String> known) throws IOException {
    int laid = 0;
    for (String line : Files.readAllLines(file)) {
      ObjectNode record = (ObjectNode) json.readTree(line);
      if (record.remove("part").asText().equalsIgnoreCase(part.name())) {
        lay(record, known);
        laid++;
      }
    }
    return laid;
  }

  private void lay(ObjectNode record, Map<String, String> known) throws IOException {
    String id = record.path("id").asText();
    String text = known.containsKey(id) ? known.get(id) : article(id);
    if (!digest(text).equals(record.remove("digest").asText())) {
      throw new IOException(id + ": not the text that was annotated; its digest differs");
    }
    record.path("statements").forEach(each -> spell((ObjectNode) each, text));
    JsonNode further = record.path("further");
    record.remove("further");
    if (part == Part.STANCE) {
      List.of("disputes", "paraphrases_of_no_claim_here")
          .forEach(claims -> further.path(claims).forEach(record.withArray(claims)::add));
    }
    write(id, text, record);
  }

  private int layWritten() throws IOException {
    int laid = 0;
    for (String line : Files.readAllLines(written)) {
      ObjectNode record = (ObjectNode) json.readTree(line);
      String name = record.path("part").asText(Part.STANCE.name());
      record.remove("part");
      if (name.equalsIgnoreCase(part.name())) {
        write(record.path("id").asText(), record.remove("text").asText(), record);
        laid++;
      }
    }
    return laid;
  }

  private void write(String id, String text, ObjectNode record) throws IOException {
    Files.writeString(out.resolve("articles").resolve(id + ".txt"), text);
    Files.writeString(out.resolve("gold").resolve(id + ".json"), json.writeValueAsString(record));
  }

  /** Copies every other article with its annotation. */
  private int copy(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
      all = files.sorted().toList();
    }
    int copied = 0;
    for (int i = part.ordinal(); i < all.size(); i += 2) {
      String id = all.get(i).getFileName().toString().replaceFirst("[.]json$", "");
      for (String file : List.of("gold/" + id + ".json", "articles/" + id + ".txt")) {
        Files.copy(folder.resolve(file), out.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
      copied++;
    }
    return copied;
  }

  private String article(String id) throws IOException {
    Path file = articles.resolve(id + ".txt");
    if (!Files.exists(file)) {
      throw new IOException(id + ": no such text in " + texts + " or " + articles);
    }
    return Files.readString(file);
  }

  /** The first half of the SHA-256 of the text's UTF-8, in hexadecimal. */
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void spell(ObjectNode statement, String text) {
    ArrayNode content = statement.arrayNode();
    statement.path("content").forEach(place -> content.add(slice(text, place)));
    statement.set("content", content);
    for (String role : List.of("source_text", "cue")) {
      if (statement.path(role).isArray()) {
        statement.put(role, slice(text, statement.path(role)));
      }
    }
  }

  private static String slice(String text, JsonNode place) {
    int start = text.offsetByCodePoints(0, place.get(0).asInt());
    return text.substring(start, text.offsetByCodePoints(0, place.get(1).asInt()));
  }
}
