package io.github.onrecord.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim and an answer to it against each other, both with the words marked that matter: their
 * predicates, or where one has none, all that the other lacks.
 *
 * @param asked what the claim says of its subject, where both predicates stand out
 * @param said what the answer says of its own, likewise
 * @param claim the claim's words
 * @param answer the answer's words
 */
record Against(
    Optional<String> asked, Optional<String> said, List<Piece> claim, List<Piece> answer) {

  static Against of(String claim, String answer) {
    Optional<String> asked = Predicate.of(claim);
    Optional<String> said = Predicate.of(answer);
    if (asked.isEmpty() || said.isEmpty()) {
      WordDiff words = WordDiff.of(claim, answer);
      return new Against(Optional.empty(), Optional.empty(), words.before(), words.after());
    }
    return new Against(
        asked.map(Against::unquoted),
        said.map(Against::unquoted),
        marked(claim, asked.get()),
        marked(answer, said.get()));
  }

  /** A predicate can begin before a quotation and end within it. */
  private static String unquoted(String words) {
    return words.replaceAll("[\"“”]", "");
  }

  private static List<Piece> marked(String sentence, String predicate) {
    int start = sentence.indexOf(predicate);
    if (start < 0) {
      return List.of(new Piece(sentence, ""));
    }
    int end = start + predicate.length();
    return Stream.of(
            new Piece(sentence.substring(0, start), ""),
            new Piece(predicate, WordDiff.DIFFERS),
            new Piece(sentence.substring(end), ""))
        .filter(piece -> !piece.text().isEmpty())
        .toList();
  }
}
