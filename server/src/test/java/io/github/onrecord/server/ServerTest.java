package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.server.guard.Settings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  private static final String JSON = "application/json";
  private static final String TOKEN = "a-long-enough-token-for-tests";

  @TempDir private Path folder;

  @Test
  void tellsThatItIsWell() {
    try (Fixture server = Fixture.local(folder)) {
      assertThat(server.get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
      assertThat(server.get("/metrics").body()).contains("onrecord_ledger_articles 0.0");
    }
  }

  @Test
  void readsAPastedTextFromAFormOfItsOwn() {
    try (Fixture server = Fixture.local(folder)) {
      HttpResponse<String> start = server.get("/");
      String page =
          server
              .post("/read", form(start) + "&text=Ana+Silva+denied+the+sale.", formHeaders(start))
              .body();
      assertThat(page).contains("Ana Silva").contains("denies").contains("was read and not stored");
      assertThat(server.get("/api/v1/articles").body()).contains("\"articles\":[]");
    }
  }

  @Test
  void keepsAPastedTextAndShowsItOnEveryPage() {
    try (Fixture server = Fixture.local(folder)) {
      HttpResponse<String> start = server.get("/");
      String body = form(start) + "&keep=yes&title=The+sale&text=Ana+Silva+denied+the+sale.";
      HttpResponse<String> kept = server.post("/read", body, formHeaders(start));
      assertThat(kept.statusCode()).isEqualTo(303);
      String article = kept.headers().firstValue("Location").orElseThrow();
      assertThat(server.get(article).body()).contains("Ana Silva");
      assertThat(server.get("/").body()).contains("The sale").contains("1 statement");
      String speakers = server.get("/speakers?name=Silva").body();
      assertThat(speakers).contains("Ana Silva").contains("/speaker?key=");
      String key = speakers.replaceAll("(?s).*/speaker\\?key=([^\"]+)\".*", "$1");
      assertThat(server.get("/speaker?key=" + key).body()).contains("the sale").contains("denies");
      assertThat(
              server.get("/statement?id=s0&" + article.replace("/article?id=", "article=")).body())
          .contains("Ana Silva: “the sale”, in: The sale.");
      assertThat(server.get("/search?q=sale").body()).contains("1 statement, the best first");
    }
  }

  @Test
  void refusesFormsThatItDidNotShow() {
    try (Fixture server = Fixture.local(folder)) {
      HttpResponse<String> start = server.get("/");
      String type = "application/x-www-form-urlencoded";
      assertThat(server.post("/read", "text=x", "Content-Type", type).statusCode()).isEqualTo(403);
      String body = form(start) + "&text=x";
      assertThat(server.post("/read", body, "Content-Type", type).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void refusesWhatOtherSitesSend() {
    try (Fixture server = Fixture.local(folder)) {
      HttpResponse<String> refused =
          server.post(
              "/api/v1/articles",
              "x",
              "Content-Type",
              "text/plain",
              "Origin",
              "http://evil.example");
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(server.get("/api/v1/articles").body()).contains("\"articles\":[]");
    }
  }

  @Test
  void needsATokenWhereOthersCanReachIt() {
    assertThatThrownBy(() -> Settings.local(0).at("0.0.0.0", Optional.empty(), false))
        .hasMessageContaining("token is needed");
    Settings settings = Settings.local(0).at("0.0.0.0", Optional.of(TOKEN), false);
    try (Fixture server = new Fixture(folder, settings)) {
      String path = "/api/v1/read";
      String[] plain = {"Content-Type", "text/plain"};
      String[] wrong = {"Content-Type", "text/plain", "Authorization", "Bearer wrong-token"};
      String[] right = {"Content-Type", "text/plain", "Authorization", "Bearer " + TOKEN};
      assertThat(server.post(path, "Ana Silva said no.", plain).statusCode()).isEqualTo(401);
      assertThat(server.post(path, "Ana Silva said no.", wrong).statusCode()).isEqualTo(401);
      assertThat(server.post(path, "Ana Silva said no.", right).statusCode()).isEqualTo(200);
      assertThat(server.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void needsTheTokenToReadIfAsked() {
    Settings settings = Settings.local(0).at("127.0.0.1", Optional.of(TOKEN), true);
    try (Fixture server = new Fixture(folder, settings)) {
      HttpResponse<String> login = server.get("/");
      assertThat(login.statusCode()).isEqualTo(401);
      assertThat(login.body()).contains("This needs the token");
      HttpResponse<String> in =
          server.post("/login", form(login) + "&token=" + TOKEN, formHeaders(login));
      assertThat(in.statusCode()).isEqualTo(303);
      String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
      assertThat(cookie).doesNotContain(TOKEN);
      assertThat(server.get("/", "Cookie", cookie).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void limitsSizeAndNumberOfRequests() {
    Settings settings = Settings.local(0).limited(1000, 2, 1000, Duration.ofSeconds(20));
    try (Fixture server = new Fixture(folder, settings)) {
      String[] plain = {"Content-Type", "text/plain"};
      assertThat(server.post("/api/v1/read", "x".repeat(1001), plain).statusCode()).isEqualTo(413);
      assertThat(server.post("/api/v1/read", "x", plain).statusCode()).isEqualTo(200);
      HttpResponse<String> third = server.post("/api/v1/read", "x", plain);
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After")).hasValue("60");
    }
  }

  @Test
  void loadsNothingFromElsewhereAndRunsNoScriptOfAPage() {
    try (Fixture server = Fixture.local(folder)) {
      HttpResponse<String> start = server.get("/");
      String policy = start.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
      assertThat(start.body())
          .doesNotContain("://")
          .doesNotContain("<style")
          .doesNotContain("onclick");
    }
  }

  @Test
  void namesWhatIsWrongWithoutTellingWhatIsInside() {
    try (Fixture server = Fixture.local(folder)) {
      HttpResponse<String> missing = server.get("/article?id=none");
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(missing.body()).contains("has no article 'none'").doesNotContain("Exception");
      HttpResponse<String> problem = server.get("/api/v1/search?q=x&from=yesterday");
      assertThat(problem.statusCode()).isEqualTo(400);
      assertThat(problem.body()).contains("is no day").contains("\"status\":400");
      assertThat(server.post("/api/v1/read", "{", "Content-Type", JSON).statusCode())
          .isEqualTo(422);
    }
  }

  @Test
  void tellsProgramsOfEveryProblemInOneForm() {
    Settings settings = Settings.local(0).limited(1000, 10, 1000, Duration.ofSeconds(20));
    try (Fixture server = new Fixture(folder, settings)) {
      String[] picture = {"Content-Type", "image/png"};
      String[] text = {"Content-Type", "text/plain"};
      check(server.get("/api/v1/nothing"), 404, "there is nothing at the address");
      check(server.get("/api/v1/article?id=x"), 404, "the ledger has no article 'x'");
      check(server.get("/api/v1/articles?format=xml"), 400, "'xml' is none of the words");
      check(server.get("/api/v1/articles?cursor=x"), 400, "'x' is no number");
      HttpResponse<String> method = server.delete("/api/v1/search?q=x");
      check(method, 405, "GET");
      assertThat(method.headers().firstValue("Allow").orElseThrow()).contains("GET");
      check(server.post("/api/v1/read", "x".repeat(1001), text), 413, "longer than 1,000 bytes");
      check(server.post("/api/v1/read", "x", picture), 415, "text/html or application/json");
      check(server.post("/api/v1/corrections", "{}", text), 415, "that it is application/json");
      check(server.post("/api/v1/read", "", text), 422, "there is no text");
      HttpResponse<String> last = server.post("/api/v1/read", "x", text);
      for (int i = 0; i < 10 && last.statusCode() == 200; i++) {
        last = server.post("/api/v1/read", "x", text);
      }
      check(last, 429, "too many requests; wait a minute");
    }
  }

  private static void check(HttpResponse<String> problem, int status, String detail) {
    assertThat(problem.statusCode()).as(problem.body()).isEqualTo(status);
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.body())
        .contains("\"type\":\"about:blank\"", "\"title\":\"", "\"status\":" + status)
        .contains(detail);
  }

  @Test
  void answersTheSameOnlyOnce() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ana Silva said no.");
      String tag = server.get("/api/v1/article?id=one").headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = server.get("/api/v1/article?id=one", "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  static String form(HttpResponse<String> page) {
    return "form-token="
        + page.body().replaceAll("(?s).*name=\"form-token\" value=\"([^\"]+)\".*", "$1");
  }

  static String[] formHeaders(HttpResponse<String> page) {
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    return new String[] {"Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie};
  }
}
