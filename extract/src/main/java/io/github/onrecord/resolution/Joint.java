package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes apart sources that name several who spoke each for themselves: "Ann Okoro and Kofi Mensah
 * said", "police and witnesses said". What was issued together, and names that hold "and", are left
 * whole.
 */
final class Joint {
  private static final Set<String> LINKS = Set.of("and", "nor");

  /** What opens words that tell who somebody is. */
  private static final Set<String> OPENERS =
      Set.of("a", "an", "the", "his", "her", "its", "former");

  private static final Set<String> CLAUSE = Set.of("who", "whose", "which", "that");

  private final Words words;
  private final PhraseParser parser;
  private final Search search;

  Joint(Words words, PhraseParser parser, Search search) {
    this.words = words;
    this.parser = parser;
    this.search = search;
  }

  /** One for each who is named as a source, or the same where only one is or all speak as one. */
  Stream<Unfolded> apart(Unfolded unfolded) {
    Attribution attribution = unfolded.attribution();
    return parser
        .parse(attribution.source())
        .filter(p -> attribution.source().fragments().size() == 1 && !together(attribution))
        .map(this::parts)
        .filter(parts -> parts.size() > 1)
        .map(parts -> parts.stream().map(p -> part(unfolded, p)))
        .orElseGet(() -> Stream.of(unfolded));
  }

  private static boolean together(Attribution attribution) {
    return attribution.cue().filter(c -> c.text().contains("joint")).isPresent();
  }

  /** The parts of a source, or none where one of them does not stand by itself. */
  private List<Phrase> parts(Phrase whole) {
    boolean neither = whole.first().is("neither");
    int from = neither || whole.first().is("both") ? whole.from() + 1 : whole.from();
    List<Phrase> parts = new ArrayList<>();
    boolean linked = false;
    for (int i = from; i < whole.to(); i++) {
      boolean link = search.isAny(i, LINKS);
      if (link || words.is(i, ",")) {
        linked |= link;
        if (i > from) {
          parts.add(parser.parse(from, i));
          i = explained(from, i, whole.to());
        }
        from = i + 1;
      } else if (search.isAny(i, CLAUSE)) {
        return List.of();
      }
    }
    if (from < whole.to()) {
      parts.add(parser.parse(from, whole.to()));
    }
    return linked && parts.stream().allMatch(p -> stands(p, neither)) ? parts : List.of();
  }

  /**
   * Past what a comma after a name tells of that person, "Ann Okoro, a poet and a sailor, and ...":
   * the comma before the next who is named, or the end; the same index where nothing is told.
   */
  private int explained(int from, int comma, int to) {
    boolean told = words.is(comma, ",") && comma + 1 < to && tells(words.get(comma + 1));
    if (!told || !named(from, comma)) {
      return comma;
    }
    for (int i = comma + 1; i < to; i++) {
      int next = search.isAny(i + 1, LINKS) ? i + 2 : i + 1;
      if (words.is(i, ",") && next < to && named(next, end(next, to))) {
        return i;
      }
    }
    return to;
  }

  private static boolean tells(Word word) {
    boolean calling = !word.capital() && WordGroup.PERSON.hasExactly(word.lower());
    return OPENERS.contains(word.lower()) || (calling && !word.is("police"));
  }

  /** The index of the next comma. */
  private int end(int from, int to) {
    int end = from;
    while (end < to && !words.is(end, ",")) {
      end++;
    }
    return end;
  }

  /** Whether nothing but somebody's name stands between two indices. */
  private boolean named(int from, int to) {
    if (to <= from) {
      return false;
    }
    Phrase part = parser.parse(from, to);
    return part.form() == Phrase.Form.NAME && stands(part, false);
  }

  private static boolean stands(Phrase part, boolean neither) {
    if (outlet(part)) {
      return true;
    }
    if (part.coreTo() < part.to()) {
      return false;
    }
    return switch (part.form()) {
      case PRONOUN -> false;
      case NAME ->
          part.name().filter(n -> !n.tokens().isEmpty() && (neither || sure(part, n))).isPresent();
      case DESCRIPTION -> people(part);
    };
  }

  /** A name with a noun for outlets: "Gazette newspaper", "Tarn online magazine". */
  private static boolean outlet(Phrase part) {
    Word last = part.words().get(part.to() - 1);
    List<Word> between = part.words().all().subList(part.from(), part.to() - 1);
    return part.first().capital()
        && !between.isEmpty()
        && !last.capital()
        && WordGroup.MEDIA.hasExactly(last.lower())
        && WordGroup.singular(last.lower()).equals(last.lower())
        && !last.lower().startsWith("report")
        && !Nouns.ofCountry(part.first().lower())
        && between.stream().noneMatch(w -> WordGroup.FUNCTION.hasExactly(w.lower()));
  }

  /** Whether a name is somebody's or stands apart by an article, and so is no half of another. */
  private static boolean sure(Phrase part, Name name) {
    List<String> tokens = name.tokens();
    String last = tokens.get(tokens.size() - 1);
    boolean office = WordGroup.PERSON.has(last) || WordGroup.TITLE.hasExactly(last);
    boolean apart =
        part.definite()
            || name.bare() > part.from()
            || (tokens.size() == 1 && Affiliations.acronym(name.bareWords().get(0)))
            || (tokens.size() > 1 && WordGroup.MEDIA.hasExactly(last))
            || Gender.ofGivenName(tokens.get(0)) != Gender.UNKNOWN;
    return apart && !office;
  }

  /** "police", "two witnesses", "the company", "his lawyer". */
  private static boolean people(Phrase part) {
    if (part.headWord().capital()) {
      return false;
    }
    boolean several = part.plural() && WordGroup.PERSON.has(part.head());
    boolean known = part.definite() && (Nouns.human(part) || Nouns.body(part));
    return several || known || part.head().equals("police");
  }

  private Unfolded part(Unfolded whole, Phrase part) {
    Attribution attribution = whole.attribution();
    return Unfolded.of(
        attribution, search.passage(part.from(), part.to()), attribution.cue(), whole.relays());
  }
}
