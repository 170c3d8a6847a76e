import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonReader;
import javax.json.JsonValue;

/** Keeps of the statements of {@code onrecord read} those that CoreNLP could have found. */
final class DirectOnly {
  private DirectOnly() {}

  /**
   * @param arguments the file of JSON Lines to read, and the one to write
   */
  public static void main(String[] arguments) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]));
        PrintWriter out = new PrintWriter(arguments[1], "UTF-8")) {
      in.lines().map(DirectOnly::direct).forEach(out::println);
    }
  }

  private static String direct(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject record = reader.readObject();
      JsonArrayBuilder kept = Json.createArrayBuilder();
      for (JsonValue statement : record.getJsonArray("statements")) {
        if (statement.asJsonObject().getString("kind").equals("direct")) {
          kept.add(statement);
        }
      }
      return Json.createObjectBuilder(record).add("statements", kept).build().toString();
    }
  }
}
