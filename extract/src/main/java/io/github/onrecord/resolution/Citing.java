package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes apart "X, citing Y, said ...", "Citing Y, X said ..." and "..., X reported, citing Y, which
 * quoted Z": the last one cited is the source, those before are relays.
 */
final class Citing {
  private static final Set<String> CITING = Set.of("citing", "quoting");
  private static final Set<String> CITED = Set.of("citing", "cited", "quoting");
  private static final Set<String> FURTHER =
      Set.of("quoted", "cited", "quoting", "citing", "spoke", "spoken");

  /** Longer than the words for somebody. */
  private static final int NAME = 12;

  private final Words words;
  private final Cast cast;
  private final PhraseParser parser;
  private final Search search;

  Citing(Words words, Cast cast, PhraseParser parser, Search search) {
    this.words = words;
    this.cast = cast;
    this.parser = parser;
    this.search = search;
  }

  Optional<Unfolded> unfold(Attribution attribution, Phrase source) {
    if (attribution.cue().filter(c -> search.has(c, CITED)).isPresent()) {
      return within(attribution, source);
    }
    if (speaksOnGrounds(source)) {
      return Optional.empty();
    }
    Optional<Unfolded> before = before(attribution, source);
    return before.isPresent() ? before : after(attribution, source);
  }

  /**
   * Whether it is somebody who cites grounds for words of their own, as officials and experts do,
   * rather than an outlet or its journalist, who pass on what they cite.
   */
  private boolean speaksOnGrounds(Phrase source) {
    boolean press =
        words.all().subList(source.from(), source.to()).stream()
            .anyMatch(w -> Outlets.medium(w.lower()) || Journalists.are(w.lower()));
    if (press || source.form() == Phrase.Form.PRONOUN) {
      return false;
    }
    return source
        .name()
        .map(n -> person(cast.named(n)))
        .orElseGet(() -> Nouns.human(source) && source.definite());
  }

  private static boolean person(Entity entity) {
    return entity.kind() == SpeakerKind.PERSON
        && entity.isToldOf()
        && entity.heads().stream().noneMatch(Journalists::are);
  }

  /** "According to X, citing Y, ...", where Y stands at the head of the content. */
  private Optional<Unfolded> within(Attribution attribution, Phrase source) {
    int from = search.first(attribution.content());
    int to = end(from);
    boolean cited = search.isAny(from - 1, CITING) && words.is(to, ",") && to > from;
    if (!cited || !speaker(parser.parse(from, to))) {
      return Optional.empty();
    }
    return search
        .from(to + 1, attribution.content())
        .map(
            rest ->
                new Unfolded(
                    new Attribution(
                        search.passage(from, to),
                        attribution.cue(),
                        rest,
                        attribution.confidence()),
                    List.of(source)));
  }

  /** "X, citing Y, said ..." and "Citing Y, X said ...". */
  private Optional<Unfolded> before(Attribution attribution, Phrase source) {
    int citing = search.findAny(words.firstOf(source.first().sentence()), source.to() + 3, CITING);
    int content = search.first(attribution.content());
    if (citing < 0 || citing > source.to() + 1 || (citing > source.to() && content < citing)) {
      return Optional.empty();
    }
    int to = citing + 1;
    while (to < words.size() && !words.is(to, ",") && !search.isAny(to, QuotedAs.SAYING)) {
      to++;
    }
    boolean said = to > citing + 1 && to - citing < NAME && words.is(to, ",");
    return said
        ? Optional.of(cited(attribution, citing + 1, to, List.of(source)))
        : Optional.empty();
  }

  /** "..., X reported, citing Y" at the end of a sentence. */
  private Optional<Unfolded> after(Attribution attribution, Phrase source) {
    int from = Math.max(source.to(), attribution.cue().map(c -> words.after(c.span())).orElse(0));
    int citing = search.findAny(from, from + NAME, CITING);
    if (citing < 0 || words.get(citing - 1).letters()) {
      return Optional.empty();
    }
    Optional<Passage> content = search.without(citing, attribution.content());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Phrase> relays = new ArrayList<>(List.of(source));
    int begin = citing + 1;
    int to = end(begin);
    int next = further(to);
    while (next > 0 && to > begin) {
      relays.add(parser.parse(begin, to));
      begin = next;
      to = end(begin);
      next = further(to);
    }
    if (to <= begin || !speaker(parser.parse(begin, to))) {
      return Optional.empty();
    }
    return Optional.of(
        new Unfolded(
            new Attribution(
                search.passage(begin, to),
                attribution.cue(),
                content.get(),
                attribution.confidence()),
            relays));
  }

  /** Where those begin whom the cited cited in turn: ", which had spoken to Z"; or 0. */
  private int further(int to) {
    int verb = words.is(to, ",") ? search.findAny(to + 1, to + 5, FURTHER) : -1;
    if (verb < 0) {
      return 0;
    }
    return words.is(verb + 1, "to") || words.is(verb + 1, "with") ? verb + 2 : verb + 1;
  }

  private int end(int from) {
    int to = from;
    while (to < words.size() && to - from < NAME && goesOn(from, to)) {
      to++;
    }
    return to;
  }

  private boolean goesOn(int from, int at) {
    Word word = words.get(at);
    return word.sentence() == words.get(from).sentence() && (word.letters() || word.is("'s"));
  }

  /** Whether a phrase means somebody who can say something, rather than a reason. */
  private static boolean speaker(Phrase phrase) {
    String head = phrase.head();
    return phrase.form() == Phrase.Form.NAME
        || head.equals("people")
        || WordGroup.PERSON.has(head)
        || WordGroup.BODY.has(head)
        || WordGroup.MEDIA.has(head)
        || WordGroup.DOCUMENT.has(head);
  }

  private Unfolded cited(Attribution attribution, int from, int to, List<Phrase> relays) {
    return Unfolded.of(attribution, search.passage(from, to), attribution.cue(), relays);
  }
}
