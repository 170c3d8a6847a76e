package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Statement;
import java.io.IOException;

/** A statement in three lines: speaker and role, act and day, relays. */
final class Card {
  private final NumberedStatement numbered;
  private final Statement statement;

  Card(NumberedStatement numbered) {
    this.numbered = numbered;
    this.statement = numbered.statement();
  }

  void write(Html html) throws IOException {
    html.open("li", "class", style(), "id", "c" + numbered.number());
    speaker(html);
    html.open("div");
    html.element("span", numbered.act(), "class", "act");
    if (statement.saidOn().isPresent()) {
      html.text(" · ").element("span", DayWords.of(statement.saidOn().get()), "class", "day");
    }
    html.close("div");
    if (!statement.via().isEmpty()) {
      relays(html);
    }
    html.element("a", "back to the passage", "class", "back", "href", passage());
    html.close("li").newLine();
  }

  private void speaker(Html html) throws IOException {
    html.open("div");
    html.element("a", numbered.tag(), "class", "tag", "href", passage(), "title", "to the passage");
    html.text(" ").open("b").element("bdi", Visible.line(numbered.speaker())).close("b");
    if (statement.speaker().role().isPresent()) {
      html.text(", ").element("bdi", Visible.line(statement.speaker().role().get()));
    }
    html.close("div");
  }

  /** In the order in which the words travelled. */
  private void relays(Html html) throws IOException {
    html.open("div", "class", "via").text("via ");
    for (int i = statement.via().size() - 1; i >= 0; i--) {
      Speaker relay = statement.via().get(i);
      html.element("bdi", Visible.line(relay.name())).text(" › ");
    }
    html.text("this article").close("div");
  }

  private String passage() {
    return "#p" + numbered.number();
  }

  private String style() {
    return "card "
        + numbered.hue()
        + (numbered.denies() ? " denied" : "")
        + (numbered.isCertain() ? "" : " maybe");
  }
}
