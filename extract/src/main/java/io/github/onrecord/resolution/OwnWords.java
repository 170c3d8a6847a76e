package io.github.onrecord.resolution;

import java.util.Optional;
import java.util.Set;

/** Finds whose words a phrase for words means: "the minister's remarks", "her letter". */
final class OwnWords {
  /** Nouns for words, which speak for whoever said them. */
  private static final Set<String> NOUNS =
      Set.of(
          "remark",
          "comment",
          "statement",
          "tweet",
          "post",
          "letter",
          "email",
          "speech",
          "testimony",
          "message",
          "announcement",
          "claim",
          "denial",
          "answer",
          "reply",
          "response",
          "word",
          "memo",
          "op-ed",
          "column",
          "warning",
          "allegation",
          "assertion",
          "lawsuit",
          "filing");

  private final Words words;
  private final PhraseParser parser;

  OwnWords(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** Who said them; none where the phrase means no words, or nobody's. */
  Optional<Phrase> owner(Phrase phrase) {
    if (!NOUNS.contains(phrase.head())) {
      return Optional.empty();
    }
    if (phrase.possessive()) {
      return Optional.of(parser.parse(phrase.from(), phrase.from() + 1));
    }
    for (int i = phrase.from() + 1; i < phrase.coreTo() - 1; i++) {
      if (words.isGenitive(i)) {
        return Optional.of(parser.parse(phrase.from(), i));
      }
    }
    return Optional.empty();
  }
}
