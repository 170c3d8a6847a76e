package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Denial;
import io.github.onrecord.ledger.Dispute;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.writing.Phrases;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something in dispute, in a list.
 *
 * @param denier who denies it, leading to the record; empty where it is a claim that was asked
 * @param verb what goes between the two: own words are no name of what they deny
 * @param words the claim as asked, or the exact words of the denial, leading to the question
 * @param about how many stand where
 * @param passage the page of the statement; empty where it is a claim that was asked
 */
record DisputeLine(Optional<Link> denier, String verb, Link words, String about, String passage) {
  private static final int LONGEST = 160;
  private static final Pattern THAT = Pattern.compile("^(?:that|having|ever)\\s+");

  static DisputeLine of(Dispute dispute) {
    return new DisputeLine(
        Optional.empty(),
        "",
        Link.of(Phrases.line(dispute.claim()), Addresses.claim(dispute.claim())),
        dispute.affirm()
            + (dispute.affirm() == 1 ? " affirms, " : " affirm, ")
            + dispute.deny()
            + (dispute.deny() == 1 ? " denies" : " deny")
            + ", last on "
            + Phrases.day(dispute.last()),
        "");
  }

  /**
   * @param ask where questions go
   */
  static DisputeLine of(Denial denial, String ask) {
    Statement statement = denial.found().statement();
    String article = denial.found().record().article().id();
    String words = bare(Phrases.line(statement.content().text()));
    String question = ask + "?q=" + Addresses.encoded(THAT.matcher(words).replaceFirst(""));
    String speaker = denial.found().entity().map(Entity::key).map(Addresses::speaker).orElse("");
    String carried =
        denial.outlets() == 0 ? "" : ArticleLine.counted(denial.outlets(), "outlet") + ", ";
    return new DisputeLine(
        Optional.of(Link.of(Phrases.line(Phrases.called(statement.speaker())), speaker)),
        statement.basis() == ActBasis.CONTENT ? "denies, saying" : "denies",
        Link.of("“" + shortened(words) + "”", question),
        (denial.speakers() == 1 ? "" : denial.speakers() + " speakers, ")
            + carried
            + PassageView.day(denial.found().record().article(), statement),
        Addresses.statement(article, statement.id()));
  }

  /** Without the article's own quotation marks around all of it, and a comma before the last. */
  private static String bare(String words) {
    String inner = words.replaceAll("^[\"“”‘']+|[,.]?[\"“”’']+$", "");
    return inner.matches(".*[\"“”].*") || inner.isBlank() ? words : inner;
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, blank > 0 ? blank : LONGEST) + " …";
  }
}
