package io.github.onrecord.writing;

import io.github.onrecord.statement.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A statement beside its passage: who, act and day, relays, how sure it is, how to cite it. */
final class Card {
  private final NumberedStatement numbered;
  private final String outlet;
  private final Destinations destinations;

  private Card(NumberedStatement numbered, String outlet, Destinations destinations) {
    this.numbered = numbered;
    this.outlet = outlet;
    this.destinations = destinations;
  }

  /** The cards of the statements that begin in a paragraph, if any. */
  static void list(
      Html html, List<NumberedStatement> statements, String outlet, Destinations destinations)
      throws IOException {
    if (statements.isEmpty()) {
      return;
    }
    html.open("ol", "class", "cards").newLine();
    for (NumberedStatement statement : statements) {
      new Card(statement, outlet, destinations).write(html);
    }
    html.close("ol").newLine();
  }

  /** Act with its basis, and the day; what a person put right rests on no wording. */
  static void act(Html html, Statement statement, Destinations destinations) throws IOException {
    html.element("span", ActWords.act(statement), "class", "act");
    Optional<String> basis =
        ActWords.basis(statement).filter(words -> !destinations.isCorrected(statement));
    if (basis.isPresent()) {
      html.text(" (").element("bdi", Visible.line(basis.get())).text(")");
    }
    if (statement.saidOn().isPresent()) {
      html.text(" · ").element("span", DayWords.of(statement.saidOn().get()), "class", "day");
    }
  }

  /** How the words travelled: "Amina Okoro → Daily Gleaner → Harbour Courier". */
  static void relays(Html html, NumberedStatement numbered, String outlet) throws IOException {
    if (numbered.via().isEmpty()) {
      return;
    }
    html.open("div", "class", "via");
    html.element("bdi", Visible.line(numbered.speaker().name()));
    for (int i = numbered.via().size() - 1; i >= 0; i--) {
      html.text(" → ");
      name(html, numbered.via().get(i));
    }
    html.text(" → ").element("bdi", Visible.line(outlet)).close("div");
  }

  private void write(Html html) throws IOException {
    html.open("li", "class", style(), "id", numbered.card());
    who(html);
    html.open("div");
    act(html, numbered.statement(), destinations);
    html.close("div");
    relays(html, numbered, outlet);
    if (destinations.isCorrected(numbered.statement())) {
      html.element("div", "corrected by hand", "class", "corrected");
    }
    sureness(html);
    html.element("a", "back to the passage", "class", "back", "href", "#" + numbered.passage());
    html.close("li").newLine();
  }

  private void sureness(Html html) throws IOException {
    html.open("div", "class", "sureness");
    html.element("span", ActWords.confidence(numbered.statement()));
    Optional<String> page = destinations.statement(numbered.statement());
    if (page.isPresent()) {
      html.element("a", "link", "class", "more", "href", page.get());
      html.element("a", "correct", "class", "more", "href", page.get() + "#correct");
    }
    citation(html);
    html.close("div");
  }

  /** Folded, so that a card stays short; a page with script makes the button copy the words. */
  private void citation(Html html) throws IOException {
    Optional<String> citation = destinations.citation(numbered.statement());
    if (citation.isEmpty()) {
      return;
    }
    String id = "q" + numbered.number();
    html.open("details", "class", "cite").element("summary", "cite");
    html.element("p", citation.get(), "id", id, "class", "citation", "dir", "auto");
    html.element(
        "button", "Copy", "type", "button", "data-copy", id, "class", "small", "hidden", "");
    html.close("details");
  }

  private void who(Html html) throws IOException {
    html.open("div");
    String passage = "#" + numbered.passage();
    html.element("a", numbered.tag(), "class", "tag", "href", passage, "title", "to the passage");
    html.text(" ").open("b");
    name(html, numbered.speaker());
    html.close("b");
    Optional<String> about =
        SpeakerWords.about(numbered.statement().speaker()).stream().findFirst();
    if (about.isPresent()) {
      html.text(", ").element("bdi", Visible.line(about.get()));
    }
    html.close("div");
  }

  private static void name(Html html, PageSpeaker speaker) throws IOException {
    html.open("a", "class", "name " + speaker.hue(), "href", "#" + speaker.card());
    html.element("bdi", Visible.line(speaker.name())).close("a");
  }

  private String style() {
    return "card " + numbered.speaker().hue() + numbered.style();
  }
}
