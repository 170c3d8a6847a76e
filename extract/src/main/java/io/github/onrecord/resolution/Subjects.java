package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who speaks where no source is marked, by how the sentence is built: "and said", "said two
 * bankers", "were told by staff", a quotation that a name and a verb follow, "As per the report".
 */
final class Subjects {
  /** Words of a name or description at most. */
  private static final int LONGEST = 12;

  /** Words between a quotation and the name of who spoke at most. */
  private static final int REACH = 5;

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "wrote",
          "writes",
          "asks",
          "added",
          "adds",
          "insisted",
          "insists",
          "argued",
          "argues",
          "warned",
          "warns",
          "denied",
          "denies",
          "announced",
          "admitted",
          "admits",
          "explained",
          "replied");

  private static final Set<String> TOLD =
      Set.of("told", "asked", "urged", "warned", "ordered", "advised", "informed", "assured");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  private static final Set<String> HAVE = Set.of("has", "have", "had");

  private static final Set<String> OPENERS =
      Set.of(
          "a", "an", "the", "one", "two", "three", "four", "several", "some", "another", "his",
          "her", "its", "their");

  private static final Set<String> GOVERN =
      Set.of(
          "of", "for", "by", "to", "with", "in", "at", "from", "about", "against", "on", "near",
          "than", "after", "before", "between", "into", "over", "under", "off", "as", "like", "via",
          "and", "or", "called", "named");

  private static final Set<String> ENDS =
      Set.of(
          "that", "to", "who", "which", "whose", "when", "after", "before", "while", "as", "on",
          "if", "whether", "because");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private final Words words;
  private final PhraseParser parser;

  Subjects(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** Who speaks by the words around the cue, or around the content where there is no cue. */
  Optional<Phrase> of(Attribution attribution) {
    if (attribution.content().isEmpty()) {
      return Optional.empty();
    }
    List<Fragment> content = attribution.content().fragments();
    int first = words.at(content.get(0).start());
    int last = words.after(content.get(content.size() - 1).span());
    if (attribution.cue().isEmpty()) {
      return afterQuotation(last).or(() -> per(first));
    }
    int cue = words.at(attribution.cue().get().start());
    int cueEnd = words.after(attribution.cue().get().span());
    int firstEnd = words.after(content.get(0).span());
    return by(cueEnd)
        .or(() -> firstEnd <= cue ? inverted(cue, cueEnd) : Optional.empty())
        .or(() -> first >= cueEnd ? before(cue, cueEnd) : Optional.empty())
        .or(() -> accordingTo(Math.max(last, cueEnd)))
        .or(() -> firstEnd == cue ? within(first, cue, cueEnd) : Optional.empty());
  }

  /** "..., according to the Gazette" behind what "reportedly" credits to nobody. */
  private Optional<Phrase> accordingTo(int from) {
    int at = from;
    while (at < words.size() && !words.get(at).letters() && at < from + 3) {
      at++;
    }
    boolean according = words.is(at, "according") && words.is(at + 1, "to");
    return according && at + 2 < words.size() && sameSentence(at, Math.max(0, from - 1))
        ? phrase(at + 2)
        : Optional.empty();
  }

  /**
   * A name before the verb that was taken for a part of the content: "[Zappo] hinted [that ...]".
   */
  private Optional<Phrase> within(int from, int cue, int end) {
    boolean hearsay =
        words.all().subList(cue, end).stream()
            .anyMatch(w -> BE.contains(w.lower()) || w.lower().endsWith("dly"));
    return Optional.of(parser.parse(from, cue))
        .filter(p -> !hearsay && p.form() == Phrase.Form.NAME && sameSentence(from, cue));
  }

  /** "were told by staff". */
  private Optional<Phrase> by(int end) {
    boolean told = is(end - 1, TOLD) && words.is(end, "by");
    return told ? phrase(end + 1) : Optional.empty();
  }

  /** "said two bankers" after what they said. */
  private Optional<Phrase> inverted(int cue, int end) {
    boolean verb = end == cue + 1 && is(cue, SAYING) && !words.get(cue).quoted();
    boolean opens = end < words.size() && (words.get(end).capital() || is(end, OPENERS));
    return verb && opens && sameSentence(cue, end) ? phrase(end) : Optional.empty();
  }

  /** The last name or pronoun before an active verb that no preposition governs. */
  private Optional<Phrase> before(int cue, int end) {
    if (!active(cue, end)) {
      return Optional.empty();
    }
    int from = words.firstOf(words.get(cue).sentence());
    List<Name> names = NameFinder.within(words, from, cue);
    for (int i = cue - 1; i >= from; i--) {
      int at = i;
      boolean free = !is(at - 1, GOVERN) || at == from;
      if (is(at, PRONOUNS) && free && !words.get(at).acronym()) {
        return Optional.of(parser.parse(at, at + 1));
      }
      Optional<Name> name =
          names.stream()
              .filter(n -> n.from() == at && !n.bareWords().isEmpty())
              .filter(n -> free && !words.is(n.to(), "'s") && !lists(at, names))
              .findFirst();
      if (name.isPresent()) {
        return Optional.of(parser.parse(at, name.get().to()));
      }
    }
    return Optional.empty();
  }

  /** Whether a name goes on with another: "in Port Ellis, New Fenland". */
  private boolean lists(int at, List<Name> names) {
    return words.is(at - 1, ",") && names.stream().anyMatch(n -> n.to() == at - 1);
  }

  private boolean active(int cue, int end) {
    boolean passive = is(cue - 1, BE);
    for (int i = cue; i < end; i++) {
      passive |= is(i, BE);
    }
    boolean going = passive && words.get(end - 1).lower().endsWith("ing");
    boolean verb = !passive && (is(cue, SAYING) || perfect(cue, end) || present(cue, end));
    return !words.get(cue).quoted() && (going || verb);
  }

  /** A word in s right after a name, which speaks either way: "Al-Noor also claims". */
  private boolean present(int cue, int end) {
    String word = words.get(end - 1).lower();
    int to = words.is(cue - 1, ",") ? cue - 1 : cue;
    boolean adverb =
        end == cue + 2 && (words.is(cue, "also") || words.get(cue).lower().endsWith("ly"));
    return (end == cue + 1 || adverb)
        && word.endsWith("s")
        && word.length() > 3
        && NameFinder.within(words, words.firstOf(words.get(cue).sentence()), to).stream()
            .anyMatch(n -> n.to() == to && !n.bareWords().isEmpty());
  }

  private boolean perfect(int cue, int end) {
    return is(cue, HAVE) && end > cue + 1;
  }

  /** A name with a verb after a quotation that its sentence does not end with. */
  private Optional<Phrase> afterQuotation(int last) {
    int from = last;
    while (from < words.size() && !words.get(from).letters()) {
      from++;
    }
    boolean goesOn = false;
    boolean closed = false;
    for (int i = Math.max(0, last - 2); i < from; i++) {
      goesOn |= words.is(i, ",") || words.is(i, "?") || words.is(i, "!");
      closed |= words.is(i, "”") || words.is(i, "\"") || words.is(i, "’") || words.is(i, "''");
    }
    if (!goesOn || !closed || from >= words.size()) {
      return Optional.empty();
    }
    return named(from);
  }

  private Optional<Phrase> named(int from) {
    int to = Math.min(words.size(), from + REACH + LONGEST);
    return NameFinder.within(words, from, to).stream()
        .findFirst()
        .filter(n -> n.from() - from <= REACH && !n.bareWords().isEmpty())
        .filter(n -> n.from() == from || is(from, OPENERS))
        .filter(n -> sameSentence(from, n.to() - 1) && !words.get(from).quoted())
        .filter(n -> verb(words.is(n.to(), ",") ? n.to() + 1 : n.to()))
        .map(n -> parser.parse(from, n.to()));
  }

  private boolean verb(int at) {
    return at < words.size()
        && !words.get(at).capital()
        && (is(at, SAYING) || is(at, BE) || words.get(at).lower().endsWith("ed"));
  }

  /** "As per the report, ..." */
  private Optional<Phrase> per(int first) {
    int comma = first - 1;
    while (comma > 0 && !words.get(comma).letters() && !words.is(comma, ",")) {
      comma--;
    }
    if (!words.is(comma, ",") || !sameSentence(comma, first)) {
      return Optional.empty();
    }
    int at = words.firstOf(words.get(comma).sentence());
    int from = words.is(at, "as") ? at + 1 : at;
    boolean per = words.is(from, "per");
    boolean according = words.is(from, "according") && words.is(from + 1, "to");
    int start = per ? from + 1 : from + 2;
    return (per || according) && start < comma && comma - start <= LONGEST
        ? Optional.of(parser.parse(start, comma))
        : Optional.empty();
  }

  private Optional<Phrase> phrase(int from) {
    int to = from;
    while (to < words.size() && to - from < LONGEST && goesOn(from, to)) {
      to++;
    }
    return to > from ? Optional.of(parser.parse(from, to)) : Optional.empty();
  }

  private boolean goesOn(int from, int at) {
    boolean letters = words.get(at).letters() || words.is(at, "'s");
    return letters && !words.get(at).quoted() && !is(at, ENDS) && sameSentence(from, at);
  }

  private boolean is(int at, Set<String> any) {
    return at >= 0 && at < words.size() && any.contains(words.get(at).lower());
  }

  private boolean sameSentence(int a, int b) {
    return words.get(a).sentence() == words.get(b).sentence();
  }
}
