package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whose words they are that the article credits to nobody at their place. */
final class Unsourced {
  private final Words words;
  private final Cast cast;
  private final PhraseParser parser;

  Unsourced(Words words, Cast cast, PhraseParser parser) {
    this.words = words;
    this.cast = cast;
    this.parser = parser;
  }

  /** Whoever is behind a cue without a source: hearsay, critics, a question. */
  Optional<Entity> unknown(Attribution attribution) {
    return attribution.cue().map(cast.unattributed()::of);
  }

  /** Whether the words go on with those of the last attribution: a quotation, a second cue. */
  boolean goesOn(Attribution attribution, Optional<Attribution> last) {
    if (last.isEmpty()) {
      return false;
    }
    Word here = word(start(attribution));
    Word there = word(end(last.get()) - 1);
    int paragraphs = here.paragraph() - there.paragraph();
    boolean quotation =
        here.quoted() && (paragraphs == 0 || (bare(attribution) && paragraphs == 1));
    return quotation || (here.sentence() == there.sentence() && participle(attribution));
  }

  private static boolean bare(Attribution attribution) {
    return attribution.cue().isEmpty();
  }

  private Word word(int offset) {
    return words.get(Math.min(words.size() - 1, words.at(offset)));
  }

  /** Whoever stands before a colon before the content, as in headlines and transcripts. */
  Optional<Phrase> label(Attribution attribution) {
    int at = words.at(start(attribution)) - 1;
    while (at > 0 && !words.get(at).letters() && !words.is(at, ":")) {
      at--;
    }
    if (at < 1 || !words.is(at, ":") || attribution.cue().isPresent()) {
      return Optional.empty();
    }
    int from = Math.max(words.firstOf(words.get(at).sentence()), at - 8);
    Phrase phrase = parser.parse(from, at);
    return Optional.of(phrase).filter(p -> p.form() == Phrase.Form.NAME || document(p));
  }

  /** "Poll:" before a headline. */
  private static boolean document(Phrase phrase) {
    return phrase.to() == phrase.from() + 1 && WordGroup.DOCUMENT.has(phrase.first().lower());
  }

  private static boolean participle(Attribution attribution) {
    return attribution.cue().filter(c -> c.text().strip().endsWith("ing")).isPresent();
  }

  private static int start(Attribution attribution) {
    return places(attribution).stream().mapToInt(Fragment::start).min().orElse(0);
  }

  /** Where the last part of an attribution ends, in code points. */
  static int end(Attribution attribution) {
    return places(attribution).stream().mapToInt(Fragment::end).max().orElse(1);
  }

  private static List<Fragment> places(Attribution attribution) {
    List<Fragment> places = new ArrayList<>(attribution.content().fragments());
    attribution.cue().ifPresent(places::add);
    places.addAll(attribution.source().fragments());
    return places;
  }
}
