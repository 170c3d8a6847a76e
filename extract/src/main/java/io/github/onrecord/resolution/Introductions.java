package io.github.onrecord.resolution;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who is introduced by a description at the head of a pronoun's paragraph, and was no source
 * yet: "A waitress was not so sure. "He was here," she said."
 */
final class Introductions {
  /** Words of a description before its noun at most. */
  private static final int LONGEST = 8;

  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "one", "another", "his", "her", "its");

  private static final Set<String> THINGS = Set.of("it", "its");

  private final Words words;
  private final Cast cast;
  private final PhraseParser parser;

  Introductions(Words words, Cast cast, PhraseParser parser) {
    this.words = words;
    this.cast = cast;
    this.parser = parser;
  }

  /** Who opens the last sentence of the narration before a pronoun that something was said by. */
  Optional<Phrase> of(Word pronoun) {
    int sentence = sentence(pronoun);
    if (sentence < 0) {
      return Optional.empty();
    }
    int from = words.firstOf(sentence);
    return OPENERS.contains(words.get(from).lower()) ? phrase(from, pronoun) : Optional.empty();
  }

  /** The last sentence before a pronoun in its paragraph that is not all quoted; or negative. */
  private int sentence(Word pronoun) {
    int sentence = pronoun.sentence() - 1;
    while (sentence >= 0 && quoted(words.firstOf(sentence))) {
      sentence--;
    }
    boolean same =
        sentence >= 0
            && words.get(words.firstOf(sentence)).paragraph() == pronoun.paragraph()
            && sentence < pronoun.sentence();
    return same ? sentence : -1;
  }

  private boolean quoted(int at) {
    return words.get(at).quoted() || !words.get(at).letters();
  }

  private Optional<Phrase> phrase(int from, Word pronoun) {
    int head = -1;
    for (int i = from + 1; i < from + LONGEST && goesOn(i, from); i++) {
      boolean noun =
          THINGS.contains(pronoun.base())
              ? WordGroup.BODY.hasExactly(words.get(i).lower())
                  || Nouns.anyBody(words.get(i).lower())
              : Nouns.agent(words.get(i).lower());
      head = noun ? i : head;
    }
    int last = head;
    return Optional.of(last)
        .filter(h -> h > 0 && !words.get(h).capital() && !named(h + 1))
        .filter(h -> alone(from, pronoun))
        .map(h -> parser.parse(from, h + 1))
        .filter(p -> p.form() == Phrase.Form.DESCRIPTION)
        .filter(p -> Gender.ofWord(p.head()).agrees(Gender.ofWord(pronoun.base())));
  }

  /** Whether the noun goes on with a name: "the lawyer Ann Okoro" and "the lawyer, Ann Okoro". */
  private boolean named(int at) {
    int next = words.is(at, ",") ? at + 1 : at;
    return next < words.size() && words.get(next).capital();
  }

  /** Whether nobody else opens a sentence between. */
  private boolean alone(int from, Word pronoun) {
    return cast.before(pronoun, pronoun.sentence() - words.get(from).sentence()).stream()
        .flatMap(e -> e.before(pronoun.start()).stream())
        .noneMatch(m -> m.subject() && m.sentence() >= words.get(from).sentence());
  }

  private boolean goesOn(int at, int from) {
    Word word = words.get(at);
    boolean genitive = word.is("'s") || word.is("’");
    return word.sentence() == words.get(from).sentence()
        && (genitive || (word.letters() && !WordGroup.FUNCTION.hasExactly(word.lower())));
  }
}
