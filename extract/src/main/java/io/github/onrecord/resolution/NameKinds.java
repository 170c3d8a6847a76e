package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells persons from bodies and documents by the words of their names and those beside them. */
final class NameKinds {
  /** What only states have: offices, and those who govern. */
  private static final Set<String> STATES =
      Set.of(
          "government",
          "republic",
          "kingdom",
          "ambassador",
          "parliament",
          "premier",
          "minister",
          "president",
          "army",
          "embassy",
          "ministry");

  /** Those who speak for bodies or lead them. */
  private static final Set<String> OFFICERS =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "executive",
          "director",
          "chairman",
          "chairwoman",
          "ceo",
          "founder",
          "head",
          "manager",
          "owner",
          "secretary-general");

  /** Those whom bodies have, and persons have not. */
  private static final Set<String> STAFF =
      Set.of(
          "executives",
          "employees",
          "employee",
          "customers",
          "customer",
          "shareholders",
          "engineers",
          "stores",
          "branches",
          "shares",
          "headquarters",
          "users");

  /** What records are of. */
  private static final Set<String> FILED =
      Set.of(
          "court",
          "state",
          "police",
          "tax",
          "public",
          "medical",
          "property",
          "phone",
          "school",
          "campaign",
          "federal",
          "bank");

  /** Documents after which newspapers are named. */
  private static final Set<String> PAPERS = Set.of("ledger", "bulletin");

  private final Words words;
  private final Map<Integer, Name> firstOfSentence = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> acronyms = new HashSet<>();
  private final Set<String> partsOfPersons = new HashSet<>();

  NameKinds(Words words, List<Name> names) {
    this.words = words;
    names.stream()
        .filter(n -> n.words().size() == 1 && Affiliations.acronym(n.words().get(0)))
        .map(n -> n.words().get(0).lower().replace(".", ""))
        .filter(a -> a.length() > 2)
        .forEach(acronyms::add);
    for (Name name : names) {
      if (!name.words().get(0).quoted()) {
        firstOfSentence.putIfAbsent(name.words().get(0).sentence(), name);
      }
      learn(name);
    }
  }

  private void learn(Name name) {
    List<String> tokens = name.tokens();
    if (tokens.isEmpty()) {
      return;
    }
    if (tokens.size() > 1 && alone(name) == SpeakerKind.PERSON) {
      part(tokens.get(tokens.size() - 1));
      part(tokens.get(0));
    }
    boolean titles = name.bare() > name.from();
    if (!titles && ((afterArticle(name) && !qualifies(name)) || owns(name))) {
      bodies.add(Name.key(tokens));
    }
  }

  /** Notes a word of a person's name, if it is not a place's or a body's as well. */
  private void part(String token) {
    if (!WordGroup.PLACE.hasExactly(token) && !WordGroup.BODY.hasExactly(token)) {
      partsOfPersons.add(token);
    }
  }

  private boolean owns(Name name) {
    return state(name) || served(name) || described(name) || staffed(name) || reports(name);
  }

  /** Whether somebody speaks for it or leads it: "a spokeswoman for Brightway". */
  private boolean served(Name name) {
    boolean links = words.is(name.from() - 1, "for") || words.is(name.from() - 1, "of");
    return links && name.from() > 1 && OFFICERS.contains(words.get(name.from() - 2).lower());
  }

  /** Whether those who work for it or buy from it are named by it: "Brightway customers". */
  private boolean staffed(Name name) {
    return name.to() < words.size() && STAFF.contains(words.get(name.to()).lower());
  }

  /** Whether a sentence ends with its reporting: "..., Brookwire reports." */
  private boolean reports(Name name) {
    boolean verb = words.is(name.to(), "reports") || words.is(name.to(), "reported");
    return verb && name.tokens().size() == 1 && words.is(name.to() + 1, ".");
  }

  /** Whether the article uses the first letters of its words as its name. */
  private boolean abbreviated(List<String> tokens) {
    return tokens.size() > 2 && acronyms.contains(NameMatch.initials(tokens));
  }

  /** Whether it has what states have: "Ruritania's ambassador", "the government of Ruritania". */
  private boolean state(Name name) {
    if (words.is(name.from() - 1, "of")) {
      return name.from() > 1 && STATES.contains(words.get(name.from() - 2).lower());
    }
    if (!words.is(name.to(), "'s")) {
      return false;
    }
    int to = Math.min(words.size(), name.to() + 4);
    for (int i = name.to() + 1; i < to && words.get(i).letters(); i++) {
      if (STATES.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun for a body stands right before it: "the retailer Brightway", "the daily X". */
  private boolean described(Name name) {
    int at = name.from() - 1;
    return at >= 0
        && !words.get(at).capital()
        && words.get(at).sentence() == name.words().get(0).sentence()
        && (Nouns.anyBody(words.get(at).lower())
            || outlet(words.get(at).lower())
            || Nouns.maker(words.get(at).lower()));
  }

  private static boolean outlet(String noun) {
    return WordGroup.MEDIA.hasExactly(noun) && !WordGroup.PERSON.has(noun);
  }

  /** Whether a noun follows that the name only qualifies: "the Okoro administration". */
  private boolean qualifies(Name name) {
    if (name.to() >= words.size()) {
      return false;
    }
    Word next = words.get(name.to());
    boolean noun =
        next.letters() && !next.capital() && !WordGroup.FUNCTION.hasExactly(next.lower());
    return noun && !next.lower().endsWith("ed") && !next.lower().endsWith("s");
  }

  /** The first name of a sentence outside quotation marks. */
  Optional<Name> firstIn(int sentence) {
    return Optional.ofNullable(firstOfSentence.get(sentence));
  }

  SpeakerKind of(Name name) {
    List<String> tokens = name.tokens();
    if (tokens.size() == 1 && partsOfPersons.contains(tokens.get(0)) && !afterArticle(name)) {
      return SpeakerKind.PERSON;
    }
    SpeakerKind alone = alone(name);
    boolean body = alone == SpeakerKind.PERSON && bodies.contains(Name.key(tokens));
    return body && !titled(name) && !given(tokens) ? SpeakerKind.ORGANISATION : alone;
  }

  private SpeakerKind alone(Name name) {
    List<String> tokens = name.tokens();
    String last = tokens.get(tokens.size() - 1);
    if (titled(name)) {
      return SpeakerKind.PERSON;
    }
    if (tokens.size() > 1 && label(tokens)) {
      return SpeakerKind.ORGANISATION;
    }
    boolean paper = paper(tokens);
    if (tokens.size() > 1 && WordGroup.DOCUMENT.has(last) && !paper && !medium(last)) {
      return SpeakerKind.DOCUMENT;
    }
    boolean body =
        paper
            || tokens.stream().anyMatch(t -> WordGroup.BODY.has(t) || medium(t))
            || WordGroup.PLACE.hasExactly(last)
            || abbreviated(tokens)
            || tokens.contains("of")
            || tokens.contains("&")
            || last.matches("[^.]{2,}\\.\\p{L}{2,}")
            || (tokens.size() == 1 && Affiliations.acronym(name.bareWords().get(0)));
    boolean show = tokens.size() > 2 && NameMatch.programme(name.bareWords());
    return body && (show || !given(tokens)) ? SpeakerKind.ORGANISATION : SpeakerKind.PERSON;
  }

  /** Whether it is a newspaper named after a document: "The Tarn Ledger". */
  static boolean paper(List<String> tokens) {
    return tokens.size() > 1 && PAPERS.contains(tokens.get(tokens.size() - 1));
  }

  private static boolean medium(String token) {
    return WordGroup.MEDIA.hasExactly(token);
  }

  /** Whether a name is that of a label of music, and not of what is kept on file. */
  private static boolean label(List<String> tokens) {
    String last = tokens.get(tokens.size() - 1);
    return last.equals("records") && !FILED.contains(tokens.get(tokens.size() - 2));
  }

  private static boolean given(List<String> tokens) {
    return tokens.size() > 1
        && tokens.size() < 4
        && !tokens.contains("&")
        && Gender.ofGivenName(tokens.get(0)) != Gender.UNKNOWN
        && (!WordGroup.BODY.has(tokens.get(tokens.size() - 1))
            || Gender.surname(tokens.get(tokens.size() - 2), tokens.get(tokens.size() - 1)));
  }

  private boolean titled(Name name) {
    boolean noun =
        name.from() > 0
            && WordGroup.PERSON.hasExactly(words.get(name.from() - 1).lower())
            && words.get(name.from() - 1).sentence() == name.words().get(0).sentence();
    return name.bare() > name.from() || noun;
  }

  private boolean afterArticle(Name name) {
    return words.is(name.from() - 1, "the");
  }
}
