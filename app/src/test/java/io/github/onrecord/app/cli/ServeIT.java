package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, with its models, as a server. */
class ServeIT {
  private static final String CLAIM = "q=Varkesh+agreed+to+sell+armed+drones+to+Lurania";
  private static final Pattern AT = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  private static final String SOLD =
      "that it had agreed to sell armed drones to neighbouring Lurania";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  private record Serving(Process process, BufferedReader messages, URI address) {}

  @Test
  void answersClaimsAsTheCommandLineDoes() throws Exception {
    Path ledger = folder.resolve("a.db");
    assertThat(Launched.onrecord("add", Launched.EXAMPLES, "--ledger", ledger).exit()).isZero();
    Launched told =
        Launched.onrecord(
            "claim",
            "Varkesh agreed to sell armed drones to Lurania",
            "--ledger",
            ledger,
            "--format",
            "jsonl");
    Serving serving = serve(ledger);
    try {
      HttpResponse<String> answer = get(serving, "api/v1/claim?" + CLAIM);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body().strip()).isEqualTo(told.out().strip());
      assertThat(get(serving, "claim?" + CLAIM).body())
          .contains("class=\"verdict\"", "that it had agreed to sell armed drones");
    } finally {
      // Unlike the process itself, its handle leaves what it still says to be read.
      serving.process().toHandle().destroy();
    }
    assertThat(serving.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(serving.messages().lines().toList())
        .containsExactly("onrecord: stopping when what was accepted is done");
  }

  @Test
  void showsAnswersThatAreNarrowerThanTheClaimAndAChangeOfPosition() throws Exception {
    Path ledger = folder.resolve("c.db");
    Path articles = Launched.EXAMPLES.resolve("steel-mill.jsonl");
    assertThat(Launched.onrecord("add", articles, "--ledger", ledger).exit()).isZero();
    String claim = "q=Calder+Steel+agreed+to+sell+the+Brackwater+mill+to+Hesper+Metals";
    Serving serving = serve(ledger);
    try {
      assertThat(get(serving, "api/v1/claim?" + claim).body())
          .contains("\"verdict\":\"disputed\"", "\"stance\":\"sidesteps\"");
      assertThat(get(serving, "claim?" + claim + "&stance=sidesteps").body())
          .contains("Maud Okonjo-Reyes", "that nobody had told her of an agreement")
          .contains("Narrower than the claim, or beside it: the claim says <b>“agreed to sell”</b>")
          .contains("the answer <b>“<bdi>nobody had told</bdi>”</b>")
          .contains("Calder Steel <mark class=\"differs\">agreed to sell</mark> the Brackwater")
          .contains("that <mark class=\"differs\">nobody had told</mark> her of an agreement");
      assertThat(get(serving, "claim?" + claim).body())
          .contains("<bdi>Anton Vesely</bdi></b> denies", "changed position")
          .contains("<span><bdi>Meridian</bdi></span><span><bdi>The Lake Herald</bdi></span>");
    } finally {
      serving.process().toHandle().destroy();
    }
    assertThat(serving.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void keepsWhatAPersonPutRightWhenTheArticleIsReadAgainAndExportsIt() throws Exception {
    Path ledger = folder.resolve("b.db");
    Path article = Launched.EXAMPLES.resolve("drone-deal.txt");
    assertThat(Launched.onrecord("add", article, "--ledger", ledger).exit()).isZero();
    Serving serving = serve(ledger);
    try {
      String body =
          """
          {"article": "drone-deal", "statement": "%s", "by": "Ed Itor",
           "speaker": {"name": "Zora Adu", "kind": "person"}}
          """
              .formatted(statement(get(serving, "api/v1/article?id=drone-deal").body()));
      assertThat(post(serving, "api/v1/corrections", body).statusCode()).isEqualTo(201);
      assertShownEverywhere(serving);
      Launched again = Launched.onrecord("add", "--again", article, "--ledger", ledger);
      assertThat(again.err()).isEmpty();
      assertThat(again.exit()).isZero();
      assertShownEverywhere(serving);
    } finally {
      serving.process().toHandle().destroy();
    }
    assertThat(serving.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    Launched exported = Launched.onrecord("export", "--corrections", "-", "--ledger", ledger);
    assertThat(exported.out().lines())
        .singleElement()
        .asString()
        .contains(
            "\"read\":{\"isStatement\":true,\"act\":\"denies\",\"speaker\":{\"name\":\"Varkesh\"")
        .contains(
            "\"corrected\":{\"isStatement\":true,\"act\":\"denies\",\"speaker\":{\"name\":\"Zora"
                + " Adu\"")
        .contains("\"by\":\"Ed Itor\",\"made\":\"20", "\"text\":\"" + SOLD + "\"")
        .contains("\"model\":\"");
  }

  /** The id of the statement that is put right. */
  private static String statement(String article) throws IOException {
    for (JsonNode each : new JsonMapper().readTree(article).get("statements")) {
      if (each.at("/content/0/text").asText().equals(SOLD)) {
        return each.get("id").asText();
      }
    }
    throw new AssertionError("no statement: " + article);
  }

  private void assertShownEverywhere(Serving serving) throws IOException, InterruptedException {
    String key = get(serving, "api/v1/speakers?name=Zora").body();
    assertThat(key).startsWith("[{\"key\":\"");
    String speaker = key.substring("[{\"key\":\"".length()).replaceFirst("\".*", "");
    for (String address :
        List.of(
            // Waits for its answer, which the page shows at once then.
            "api/v1/claim?" + CLAIM,
            "claim?" + CLAIM,
            "article?id=drone-deal",
            "speaker?key=" + speaker,
            "search?q=armed+drones",
            "api/v1/claim?format=csv&" + CLAIM,
            "api/v1/article?id=drone-deal",
            "api/v1/article?format=csv&id=drone-deal",
            "api/v1/search?q=armed+drones")) {
      HttpResponse<String> answer = get(serving, address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.body()).as(address).contains("Zora Adu");
    }
  }

  private HttpResponse<String> post(Serving serving, String path, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(serving.address().resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Serving serve(Path ledger) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Launched.LAUNCHER.toString(),
                    "serve",
                    "--port",
                    "0",
                    "--ledger",
                    ledger.toString()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader messages =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      Matcher at = AT.matcher(line);
      if (at.find()) {
        return new Serving(process, messages, URI.create(at.group()));
      }
    }
    throw new IOException("the server did not start");
  }

  private HttpResponse<String> get(Serving serving, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(serving.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
