package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.guard.Settings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimPageTest {
  @TempDir private Path folder;

  private Fixture server() {
    Fixture server = Fixture.judging(folder);
    server.add(
        "one",
        "Row over sale",
        "Post",
        "Ana Silva said the harbour will be sold to a fund. Ben Okri denied the harbour sale.",
        LocalDate.of(2025, 3, 4));
    server.add(
        "two",
        "Okri turns",
        "Herald",
        "Ben Okri said the harbour sale had been agreed.",
        LocalDate.of(2025, 6, 20));
    return server;
  }

  @Test
  void saysWhoStandsWhere() {
    try (Fixture server = server()) {
      String page = server.get("/claim?q=the+harbour+is+sold").body();
      assertThat(page)
          .contains("<strong>Disputed</strong>", ">2 affirm</a>", ">1 denies</a>")
          .contains("3 passages from 2 articles of 2 outlets, 4 March 2025 to 20 June 2025")
          .contains("what is on record, not about what is so")
          .contains("denies, then affirms");
      assertThat(page.indexOf(">Ana Silva<")).isLessThan(page.indexOf("Changed position"));
    }
  }

  @Test
  void drawsEachStatementAtItsDayWithTheExactWords() {
    try (Fixture server = server()) {
      assertThat(server.get("/claim?q=the+harbour+is+sold").body())
          .contains("<svg x=\"4.00%\"", "<svg x=\"96.00%\"")
          .contains("4 March 2025, Ben Okri: denies: “the harbour sale”");
    }
  }

  @Test
  void marksTheWordsThatDifferInAChange() {
    try (Fixture server = server()) {
      assertThat(server.get("/claim?q=the+harbour+is+sold").body())
          .contains("the harbour sale <mark class=\"differs\">had been agreed</mark>");
    }
  }

  @Test
  void setsTheClaimAndANarrowerAnswerAgainstEachOther() {
    try (Fixture server = server()) {
      server.add("three", "Okri waits", "Post", "Ben Okri said nothing more.");
      server.post(
          "/api/v1/corrections",
          "{\"article\":\"two\",\"statement\":\"s0\",\"by\":\"Ed\",\"act\":\"pledges\"}",
          "Content-Type",
          "application/json");
      assertThat(server.get("/claim?q=the+harbour+sale+is+on").body())
          .contains("Narrower than the claim", "the harbour sale <mark class=\"differs\">is on")
          .contains("the claim says <b>“is on”</b>, the answer <b>“<bdi>had been agreed</bdi>”</b>")
          .contains("the harbour sale <mark class=\"differs\">had been agreed</mark>")
          .contains("corrected by hand");
    }
  }

  @Test
  void setsWhatWasNotDiscussedAgainstWhatWillBe() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("deal", "Drones", "Post", "Ana Silva said the drones have not been discussed.");
      server.post(
          "/api/v1/corrections",
          "{\"article\":\"deal\",\"statement\":\"s0\",\"by\":\"Ed\",\"act\":\"pledges\"}",
          "Content-Type",
          "application/json");
      String page = server.get("/claim?q=The+drones+will+be+delivered").body();
      assertThat(page)
          .contains(">1 sidesteps</a>", "Narrower than the claim, or beside it:")
          .contains("the claim says <b>“will be delivered”</b>")
          .contains("the answer <b>“<bdi>have not been discussed</bdi>”</b>")
          .contains("<dt>the claim</dt><dd dir=\"auto\">The drones <mark class=\"differs\">will be")
          .contains("drones <mark class=\"differs\">have not been discussed</mark>");
      assertThat(server.get("/claim?q=The+drones+will+be+delivered&stance=denies").body())
          .doesNotContain("Narrower than the claim");
    }
  }

  @Test
  void leavesOutWhatFiltersLeaveOut() {
    try (Fixture server = server()) {
      String claim = "/claim?q=the+harbour+is+sold";
      assertThat(server.get(claim + "&stance=denies").body())
          .contains("Shown: 1 passage from 1 article of 1 outlet, 4 March 2025")
          .contains("<strong>Disputed</strong>");
      assertThat(server.get(claim + "&outlet=Herald").body()).contains("Shown: 1 passage ");
      assertThat(server.get(claim + "&from=2025-07-01").body()).contains("left by these filters");
      assertThat(server.get(claim + "&stance=sings").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void judgesOnceUntilSomethingChanges() {
    try (Fixture server = server()) {
      server.get("/claim?q=the+harbour+is+sold");
      server.get("/claim?q=the+harbour+is+sold");
      assertThat(server.asked()).isEqualTo(1);
      server.post(
          "/api/v1/corrections",
          "{\"article\":\"one\",\"statement\":\"s1\",\"by\":\"Ed\",\"act\":\"asserts\"}",
          "Content-Type",
          "application/json");
      assertThat(server.get("/claim?q=the+harbour+is+sold").body())
          .contains("<strong>Affirmed</strong>");
      assertThat(server.asked()).isEqualTo(2);
    }
  }

  @Test
  void bringsWhatIsDisputedToTheStartPage() {
    try (Fixture server = server()) {
      assertThat(server.get("/").body()).doesNotContain("Most disputed");
      server.get("/claim?q=the+harbour+is+sold");
      assertThat(server.get("/").body())
          .contains("Most disputed", "/claim?q=the%20harbour%20is%20sold\"")
          .contains("2 affirm, 1 denies, last on 20 June 2025");
      assertThat(server.get("/api/v1/latest").body()).contains("\"affirm\":2,\"deny\":1");
    }
  }

  @Test
  void bringsItThereWhoeverAskedFirst() {
    try (Fixture server = server()) {
      server.get("/api/v1/claim?q=the+harbour+is+sold");
      assertThat(server.get("/").body()).doesNotContain("Most disputed");
      server.get("/claim?q=the+harbour+is+sold");
      assertThat(server.get("/").body()).contains("/claim?q=the%20harbour%20is%20sold\"");
      assertThat(server.asked()).isEqualTo(1);
    }
  }

  @Test
  void leadsProgramsToWhatIsShown() {
    try (Fixture server = server()) {
      assertThat(server.get("/claim?q=the+harbour+is+sold&stance=denies&outlet=Post").body())
          .contains(
              "/api/v1/claim?q=the%20harbour%20is%20sold&amp;stance=denies&amp;outlet=Post\"");
    }
  }

  @Test
  void letsStrangersWriteNothingByAsking() {
    Settings open = Settings.local(0).at("127.0.0.1", Optional.of("a-long-enough-token"), false);
    try (Fixture server = Fixture.judging(folder, open)) {
      server.add("one", "Row", "Post", "Ana Silva said it is sold. Ben Okri denied it is sold.");
      assertThat(server.get("/claim?q=it+is+sold").body()).contains("<strong>Disputed</strong>");
      assertThat(server.get("/").body()).doesNotContain("q=it%20is%20sold");
    }
  }

  @Test
  void namesWhatIsDeniedInTheLastWeekOfNews() {
    try (Fixture server = Fixture.judging(folder)) {
      String denial = "Ben Okri denied that the harbour sale had been agreed.";
      server.add("one", "Row", "Post", denial, LocalDate.of(2025, 3, 4));
      assertThat(server.get("/").body())
          .contains("“that the harbour sale had been agreed”", "1 outlet, published 4 March 2025")
          .contains("/claim?q=the%20harbour%20sale%20had%20been%20agreed\"");
      server.add("two", "Calm", "Post", "Ben Okri said all was well.", LocalDate.of(2025, 3, 24));
      assertThat(server.get("/").body()).doesNotContain("Most disputed");
    }
  }

  @Test
  void takesNobodysOwnWordsForWhatIsDenied() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "Row", "Post", "Ben Okri countered that story is wrong.");
      server.add("two", "Row on", "Post", "Ana Silva denied that the harbour is sold.");
      assertThat(server.get("/").body().replaceAll("<[^>]+>", ""))
          .contains("Ben Okri denies, saying “that story is wrong”")
          .contains("Ana Silva denies “that the harbour is sold”");
    }
  }

  @Test
  void tellsAtOnceThatAnAnswerTakesTimeAndThenShowsIt() throws Exception {
    CountDownLatch judged = new CountDownLatch(1);
    try (Fixture server = Fixture.judgingAfter(folder, judged)) {
      server.add("one", "Row", "Post", "Ana Silva said it is sold. Ben Okri denied it is sold.");
      String waiting = server.get("/claim?q=it+is+sold").body();
      assertThat(waiting).contains("Weighing what is on record").doesNotContain("Disputed");
      String again =
          waiting.replaceAll("(?s).*; url=(/claim[^\"]+)\".*", "$1").replace("&amp;", "&");
      server.add("two", "More", "Post", "Ana Silva said it is sold again.");
      judged.countDown();
      String shown = server.get(again).body();
      while (shown.contains("Weighing what is on record")) {
        shown = server.get(again).body();
      }
      assertThat(shown).contains("<strong>Disputed</strong>");
      assertThat(server.asked()).isEqualTo(1);
    }
  }

  @Test
  void remembersOnASpeakersPageWhoChangedPosition() {
    try (Fixture server = server()) {
      String key = CorrectingTest.key(server, "Okri");
      assertThat(server.get("/speaker?key=" + key).body()).doesNotContain("Changed position");
      server.get("/claim?q=the+harbour+is+sold");
      assertThat(server.get("/speaker?key=" + key).body())
          .contains(
              "Changed position",
              "/claim?q=the+harbour+is+sold#changes\"",
              "<bdi>harbour master</bdi> <span class=\"fine\">4 March");
    }
  }

  @Test
  void searchesWhereClaimsCannotBeJudged() {
    try (Fixture server = Fixture.local(folder)) {
      HttpResponse<String> answer = server.get("/claim?q=it+rains");
      assertThat(answer.headers().firstValue("Location")).contains("/search?q=it%20rains");
      assertThat(server.get("/api/v1/claim?q=it+rains").statusCode()).isEqualTo(422);
    }
  }

  @Test
  void showsWordsOfArticlesAsWords() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add(
          "bad",
          "<script>alert(1)</script>",
          "<img src=x>",
          "Ana Silva said <b onclick=x>\"sold\"</b> the harbour.");
      assertThat(server.get("/claim?q=%3Cscript%3Ealert(2)%3C%2Fscript%3E+harbour").body())
          .doesNotContain("<script>alert", "<img src=x>", "<b onclick");
    }
  }
}
