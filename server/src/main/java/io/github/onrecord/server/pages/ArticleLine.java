package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Overview;
import io.github.onrecord.writing.Phrases;

/**
 * An article in a list.
 *
 * @param title its headline, leading to it
 * @param about outlet, day and number of statements
 */
record ArticleLine(Link title, String about) {

  static ArticleLine of(Overview.Summary summary) {
    String title = summary.title().filter(t -> !t.isBlank()).orElse(summary.article());
    String outlet = summary.outlet().map(name -> Phrases.line(name) + " · ").orElse("");
    String day = summary.published().map(d -> Phrases.day(d) + " · ").orElse("");
    return new ArticleLine(
        Link.of(Phrases.line(title), Addresses.article(summary.article())),
        outlet + day + counted(summary.statements(), "statement"));
  }

  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
