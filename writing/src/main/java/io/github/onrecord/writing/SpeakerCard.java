package io.github.onrecord.writing;

import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Passage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A speaker with all that is on record: who it is, where it is mentioned, what it says. */
final class SpeakerCard {
  private final PageSpeaker speaker;
  private final List<NumberedStatement> own;
  private final List<NumberedStatement> relayed;
  private final String outlet;
  private final Destinations destinations;
  private final Optional<String> page;

  /**
   * @param destinations where its name leads, and which statements a person put right
   */
  SpeakerCard(
      PageSpeaker speaker,
      List<NumberedStatement> statements,
      String outlet,
      Destinations destinations) {
    this.speaker = speaker;
    this.outlet = outlet;
    this.destinations = destinations;
    this.page = destinations.speaker(speaker.speaker());
    own = statements.stream().filter(each -> each.speaker().equals(speaker)).toList();
    relayed = statements.stream().filter(each -> each.via().contains(speaker)).toList();
  }

  void write(Html html) throws IOException {
    html.open("section", "class", "speaker " + speaker.hue(), "id", speaker.card()).newLine();
    html.open("h3");
    if (page.isPresent()) {
      html.open("a", "href", page.get());
    }
    html.element("bdi", Visible.line(speaker.name()));
    if (page.isPresent()) {
      html.close("a");
    }
    html.close("h3").newLine();
    about(html);
    figures(html);
    mentions(html);
    if (!own.isEmpty()) {
      html.open("ol").newLine();
      for (NumberedStatement statement : own) {
        statement(html, statement);
      }
      html.close("ol").newLine();
    }
    html.close("section").newLine();
  }

  private void about(Html html) throws IOException {
    if (speaker.number() > 0) {
      html.open("p", "class", "about");
      item(html, "Role", speaker.speaker().role());
      item(html, "Affiliation", speaker.speaker().affiliation());
      item(html, "Kind", Optional.of(Words.of(speaker.speaker().kind())));
      html.close("p").newLine();
    }
  }

  private static void item(Html html, String label, Optional<String> words) throws IOException {
    if (words.isPresent()) {
      html.open("span").text(label + ": ").element("bdi", Visible.line(words.get()));
      html.close("span");
    }
  }

  private void figures(Html html) throws IOException {
    html.open("p", "class", "about");
    if (!own.isEmpty()) {
      html.element("span", Tally.count(own.size(), "statement"));
    }
    if (!relayed.isEmpty()) {
      html.open("span").text("passes on");
      for (NumberedStatement statement : relayed) {
        html.text(" ");
        tag(html, statement);
      }
      html.close("span");
    }
    html.close("p").newLine();
  }

  private void mentions(Html html) throws IOException {
    int count = speaker.mentions().size();
    if (count == 0) {
      return;
    }
    html.open("details").element("summary", Tally.count(count, "mention"));
    for (int i = 0; i < count; i++) {
      String words = speaker.mentions().get(i).text();
      html.text(i == 0 ? " " : ", ");
      html.open("a", "href", "#" + speaker.mention(i)).element("bdi", Visible.line(words));
      html.close("a");
    }
    html.close("details").newLine();
  }

  private void statement(Html html, NumberedStatement numbered) throws IOException {
    Statement statement = numbered.statement();
    html.open("li", "class", "said" + numbered.style()).open("div");
    tag(html, numbered);
    html.text(" ");
    Card.act(html, statement, destinations);
    html.close("div");
    words(html, statement.content());
    html.open("div", "class", "fine");
    html.text(Words.of(statement.kind()) + " · " + ActWords.confidence(statement)).close("div");
    Card.relays(html, numbered, outlet);
    html.close("li").newLine();
  }

  private static void words(Html html, Passage content) throws IOException {
    if (!content.isEmpty()) {
      html.element("blockquote", Visible.line(content.text()), "dir", "auto");
    }
  }

  private static void tag(Html html, NumberedStatement numbered) throws IOException {
    String style = "tag " + numbered.speaker().hue();
    html.element("a", numbered.tag(), "class", style, "href", "#" + numbered.passage());
  }
}
