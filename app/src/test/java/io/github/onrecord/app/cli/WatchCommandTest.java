package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String CLAIM = "the port would be sold";

  private static final String FEED =
      "<rss version=\"2.0\"><channel><title>Post</title><link>http://post.example/</link>"
          + "<description>News</description><item><title>x</title><link>/port</link></item>"
          + "</channel></rss>";

  private static final String PAGE =
      "<html><head><title>Port</title><meta property=\"og:site_name\" content=\"Volta Post\">"
          + "<meta property=\"article:published_time\" content=\"2024-03-05T08:00:00Z\"></head>"
          + "<body><article><p>There was talk in the market of who might buy the port of Teshie."
          + " Boateng denied that the port would be sold to anybody at all.</p>"
          + "<p>Kofi Mensah said the quay is safe, and that those who load there know it well.</p>"
          + "</article></body></html>";

  @TempDir private Path folder;
  private LoopbackServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new LoopbackServer();
    answer("/robots.txt", "text/plain", "User-agent: *\nAllow: /\n");
    answer("/rss", "application/xml", FEED);
    answer("/port", "text/html; charset=utf-8", PAGE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void answer(String path, String type, String body) {
    server.answer(path, type, body);
  }

  private String address(String path) {
    return server.address(path);
  }

  private Session watch(String... more) {
    Session session = new Session();
    String[] line = new String[more.length + 5];
    System.arraycopy(
        new String[] {
          "watch", "--once", "--ledger", folder.resolve("a.db").toString(), address("/rss")
        },
        0,
        line,
        0,
        5);
    System.arraycopy(more, 0, line, 5, more.length);
    assertThat(session.run(line)).as(session.err()).isZero();
    return session;
  }

  /** Starts the program anew, as if it had never followed the feed. */
  private void forget() throws IOException {
    Files.delete(folder.resolve("a.db.feeds.json"));
  }

  @Test
  void keepsNewArticlesAndTellsOfDenialsOnce() throws IOException {
    Session first = watch();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .isEqualTo(
            "2024-03-05 Boateng denies: that the port would be sold to anybody at all"
                + " (Volta Post, "
                + address("/port")
                + ")\n");
    forget();
    assertThat(watch().out()).as("when the article is known").isEmpty();

    Session search = new Session();
    search.run("search", "--ledger", folder.resolve("a.db").toString(), "quay");
    assertThat(search.out()).contains("the quay is safe");
  }

  @Test
  void tellsOnlyOfWhatSpeaksToTheClaim() {
    assertThat(watch("--about", "the government will build an airport near Kumasi").out())
        .isEmpty();
  }

  /** Lets the page tell something else than the denial. */
  private void report(String report) {
    server.forget("/port");
    answer(
        "/port",
        "text/html; charset=utf-8",
        PAGE.replace("Boateng denied that the port would be sold to anybody at all.", report));
  }

  private String fromPage() {
    return " (Volta Post, " + address("/port") + ")\n";
  }

  @Test
  void tellsWhoDeniesTheClaim() {
    assertThat(watch("--about", CLAIM).out())
        .isEqualTo(
            "2024-03-05 Boateng denies the claim: that the port would be sold to anybody at all"
                + fromPage());
  }

  @Test
  void tellsWhoDeniesTheClaimWithoutAWordForDenying() {
    report("Boateng said never the port would be sold to anybody at all.");
    assertThat(watch("--about", CLAIM).out())
        .isEqualTo(
            "2024-03-05 Boateng denies the claim: never the port would be sold to anybody at all"
                + fromPage());
  }

  @Test
  void tellsWhoConfirmsTheClaim() {
    confirm();
    assertThat(watch("--about", CLAIM).out())
        .isEqualTo(
            "2024-03-05 Boateng confirms the claim: that the port would be sold to anybody at all"
                + fromPage());
  }

  @Test
  void tellsWhoAffirmsTheClaim() {
    report("Boateng said the port would be sold to whoever asks.");
    assertThat(watch("--about", CLAIM).out())
        .isEqualTo(
            "2024-03-05 Boateng affirms the claim: the port would be sold to whoever asks"
                + fromPage());
  }

  @Test
  void tellsWhoDeclinesToComment() {
    report("Boateng declined to say whether the port would be sold to anybody at all.");
    assertThat(watch("--about", CLAIM).out())
        .isEqualTo(
            "2024-03-05 Boateng declines to comment on the claim: to say whether the port would be"
                + " sold to anybody at all"
                + fromPage());
  }

  @Test
  void tellsNothingOfADenialOfSomethingElseInAnArticleOnTheClaim() {
    report("Nobody knew whether the port would be sold. Boateng denied that she would resign.");
    assertThat(watch("--about", CLAIM).out()).isEmpty();
  }

  /** Has the ledger hold an article in which 300 others speak to the claim before. */
  private void fillLedger(String more) throws IOException {
    String callers =
        IntStream.range(0, 300)
            .mapToObj(i -> "Caller%d said the port would be sold.".formatted(i))
            .collect(Collectors.joining(" "));
    Path file = folder.resolve("before.jsonl");
    Files.writeString(
        file,
        """
        {"id": "before", "outlet": "Lakes Wire", "published": "2024-03-01", "text": "%s %s"}
        """
            .formatted(more, callers));
    Session session = new Session();
    assertThat(session.run("add", "--ledger", folder.resolve("a.db").toString(), file.toString()))
        .as(session.err())
        .isZero();
  }

  @Test
  void tellsOfANewDenialHoweverMuchIsOnRecord() throws IOException {
    fillLedger("");
    assertThat(watch("--about", CLAIM).out())
        .startsWith("2024-03-05 Boateng denies the claim: that the port would be sold");
  }

  @Test
  void tellsOfAChangeOfPositionHoweverMuchIsOnRecord() throws IOException {
    fillLedger("After long talks Kofi Mensah said the port would be sold in May at last.");
    report("Kofi Mensah denied that the port would be sold to anybody at all.");
    assertThat(watch("--about", CLAIM).out().lines())
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith(
                        "2024-03-05 Kofi Mensah now denies the claim: that the port would be")
                    && line.endsWith(
                        "; before, affirms it on 2024-03-01: the port would be sold in May at last"
                            + " (Lakes Wire)"));
  }

  /** Lets the page tell of a confirmation instead of a denial. */
  private void confirm() {
    report("Boateng confirmed that the port would be sold to anybody at all.");
  }

  @Test
  void tellsOfAPageThatCannotBeReadAndGoesOn() throws IOException {
    answer(
        "/bad",
        "text/html; charset=utf-8",
        PAGE.replace("There was talk", "UNREADABLE was the talk"));
    server.forget("/rss");
    String item = "<item><title>x</title><link>/port</link></item>";
    answer("/rss", "application/xml", FEED.replace(item, item + item.replace("/port", "/bad")));
    Session session = watch();
    assertThat(session.out()).startsWith("2024-03-05 Boateng denies: that the port");
    assertThat(session.err().lines())
        .singleElement()
        .asString()
        .contains(address("/bad") + ": left out, reading it failed (")
        .contains("no way to read this");
    assertThat(Files.readString(folder.resolve("a.db.feeds.json"))).contains("\"waiting\":[]");
  }

  @Test
  void tellsNothingOfAConfirmationOfSomethingElse() {
    confirm();
    assertThat(watch("--about", "the government will build an airport near Kumasi").out())
        .isEmpty();
  }

  @Test
  void tellsOfACopyOnlyWhatItAdds() {
    answer(
        "/copy",
        "text/html; charset=utf-8",
        PAGE.replace("Volta Post", "Lakes Wire")
            .replace("</article>", "<p>Kofi Mensah denied that he had been asked.</p></article>"));
    server.forget("/rss");
    String item = "<item><title>x</title><link>/port</link></item>";
    answer("/rss", "application/xml", FEED.replace(item, item.replace("/port", "/copy") + item));
    assertThat(watch().out().lines())
        .containsExactly(
            "2024-03-05 Boateng denies: that the port would be sold to anybody at all (Volta Post, "
                + address("/port")
                + ")",
            "2024-03-05 Kofi Mensah denies: that he had been asked (Lakes Wire, "
                + address("/copy")
                + ")");
  }

  @Test
  void goesOnWhereItStoppedWhenStartedAgain() throws IOException {
    watch();
    server.forget("/rss");
    Session again = watch();
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).startsWith("onrecord: no feed is to be asked before 2");

    Path state = folder.resolve("own.json");
    assertThat(watch("--state", state.toString()).err()).contains("/rss: status 404");
    assertThat(state).exists();
  }

  @Test
  void tellsWhoChangedPosition() throws IOException {
    watch();
    answer(
        "/mensah",
        "text/html; charset=utf-8",
        "<html><head><title>Quay</title><meta property=\"og:site_name\" content=\"Lakes Wire\">"
            + "<meta property=\"article:published_time\" content=\"2024-03-09T08:00:00Z\"></head>"
            + "<body><article><p>Two more cracks were found below the water line at Teshie on Friday."
            + " Kofi Mensah said never the quay is safe while they grow.</p><p>Lorries were turned away"
            + " all morning, and the drivers slept in their cabs.</p></article></body></html>");
    server.forget("/rss");
    answer("/rss", "application/xml", FEED.replace("/port", "/mensah"));
    forget();
    assertThat(watch("--about", "the quay is safe").out())
        .contains(
            "2024-03-09 Kofi Mensah now denies the claim: never the quay is safe while they grow (Lakes Wire, "
                + address("/mensah")
                + "); before, affirms it on 2024-03-05: the quay is safe, and that those who load"
                + " there know it well (Volta Post, "
                + address("/port")
                + ")\n");
  }

  @Test
  void refusesWhatIsNoAddress() {
    Session session = new Session();
    assertThat(session.run("watch", "news.rss")).isEqualTo(2);
    assertThat(session.err()).contains("news.rss: no address of a feed");
  }
}
