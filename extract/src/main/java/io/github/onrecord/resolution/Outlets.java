package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.resolution.RelayFinder.Wording;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells outlets, programmes and interviewers from audiences and other bodies. */
final class Outlets {
  private static final Set<String> AUDIENCES =
      Set.of(
          "reporter",
          "journalist",
          "crowd",
          "parliament",
          "congress",
          "court",
          "lawmaker",
          "audience",
          "supporter",
          "follower",
          "police",
          "officer",
          "detective",
          "prosecutor",
          "friend",
          "investigator",
          "committee",
          "inquiry",
          "conference",
          "news conference",
          "jury",
          "judge",
          "student",
          "staff",
          "voter",
          "rally",
          "mps",
          "tribunal",
          "senate",
          "assembly",
          "chamber",
          "dáil",
          "seanad",
          "duma",
          "knesset",
          "bundestag");

  private static final Set<String> TRANSLATORS = Set.of("translator", "interpreter");

  /** What somebody gives out for another. */
  private static final Set<String> GIVEN =
      Set.of("statement", "plea", "message", "letter", "issued", "released", "relayed");

  /** What a speaker publishes. */
  private static final Set<String> CHANNELS =
      Set.of("statement", "tweet", "letter", "release", "post", "email", "memo", "filing", "blog");

  /** Words of outlets' names that mean something else by themselves. */
  private static final Set<String> NO_OUTLETS =
      Set.of(
          "mail", "express", "record", "review", "post", "star", "sun", "times", "mirror", "globe",
          "press");

  /** Nouns that tell what a name beside them is. */
  private static final Set<String> NOUNS =
      Set.of(
          "newspaper",
          "paper",
          "daily",
          "tabloid",
          "magazine",
          "weekly",
          "broadcaster",
          "network",
          "channel",
          "station",
          "radio",
          "television",
          "tv",
          "site",
          "website",
          "outlet",
          "agency",
          "podcast",
          "programme",
          "show");

  /** Places to put words of one's own. */
  private static final Set<String> SITES = Set.of("website", "blog", "site", "media", "page");

  /** What speakers have themselves: "told his podcast". */
  private static final Set<String> OWN_SHOWS = Set.of("podcast", "show", "programme", "channel");

  /** Where speakers publish by themselves, whatever it is called. */
  private static final Set<String> PLATFORMS =
      Set.of("youtube", "facebook", "twitter", "instagram", "tiktok", "telegram", "reddit");

  private static final Set<String> STREETS = Set.of("street", "avenue", "road", "boulevard");

  /** In lower case no relays in any wording: "people familiar with the matter". */
  private static final Set<String> NOUNS_OF_NO_RELAY = Set.of("familiar", "people", "analysis");

  private static final Set<String> ARTICLES =
      Set.of("la", "le", "il", "el", "al", "der", "die", "o", "a");

  private static final Pattern REPORTING =
      Pattern.compile("(?i).*\\b(report(s|ed)|quot(es|ed)|according to)\\b.*");

  private Outlets() {}

  /** Whether a phrase in its wording names or describes an outlet. */
  static boolean is(RelayFinder.Found found, Entity entity, Words words) {
    Phrase phrase = found.phrase();
    return switch (found.wording()) {
      case SURE -> !CHANNELS.contains(phrase.head());
      case THROUGH -> spokesman(phrase) || issuer(found, entity, words);
      default ->
          !audience(phrase)
              && entity.tokens().stream().noneMatch(PLATFORMS::contains)
              && ((!story(phrase) && called(entity, words)) || outlet(found, entity));
    };
  }

  /** Whether it hears what is said and passes nothing on: "the Senate", but no "Star Reporter". */
  private static boolean audience(Phrase phrase) {
    Word head = phrase.headWord();
    return AUDIENCES.contains(phrase.head()) && !(head.capital() && medium(head.lower()));
  }

  private static boolean spokesman(Phrase phrase) {
    boolean translator = TRANSLATORS.contains(phrase.head());
    return phrase.form() == Phrase.Form.DESCRIPTION
        && (translator || (!phrase.plural() && WordGroup.PERSON.has(phrase.head())));
  }

  /** Whether somebody gave out another's statement: "in a statement issued through X". */
  private static boolean issuer(RelayFinder.Found found, Entity entity, Words words) {
    boolean given =
        words.sentence(found.phrase().first().sentence()).stream()
            .anyMatch(w -> w.end() < found.phrase().first().start() && GIVEN.contains(w.lower()));
    boolean platform = entity.tokens().stream().anyMatch(PLATFORMS::contains);
    return given && !platform && found.phrase().form() == Phrase.Form.NAME;
  }

  /** Whether a phrase tells what was published, not who did: "calls about the story". */
  private static boolean story(Phrase phrase) {
    return phrase.form() == Phrase.Form.DESCRIPTION && WordGroup.DOCUMENT.has(phrase.head());
  }

  /** Whether a phrase means no relay in any wording: an address, a site of one's own. */
  static boolean never(Phrase phrase) {
    boolean own =
        phrase.possessive()
            && (SITES.contains(phrase.head())
                || CHANNELS.contains(phrase.head())
                || OWN_SHOWS.contains(phrase.head()));
    boolean noun = NOUNS_OF_NO_RELAY.contains(phrase.head()) && !phrase.headWord().capital();
    boolean note = phrase.head().equals("note");
    return own || noun || note || STREETS.contains(phrase.head());
  }

  /** Whether a noun for an outlet stands beside the name somewhere. */
  static boolean called(Entity entity, Words words) {
    return NounBeside.of(entity, words, NOUNS::contains);
  }

  /** Whether the article tells that it reports: "The Tarn Ledger reported". */
  static boolean reporting(Entity entity, Words words) {
    return entity.mentions().stream()
        .map(m -> words.after(m.span()))
        .anyMatch(after -> words.is(after, "reported") || words.is(after, "reports"));
  }

  private static boolean outlet(RelayFinder.Found found, Entity entity) {
    Phrase phrase = found.phrase();
    boolean open = found.wording() == Wording.OPEN;
    if (phrase.form() == Phrase.Form.DESCRIPTION) {
      boolean site = open && SITES.contains(phrase.head()) && !phrase.definite();
      boolean title = phrase.headWord().capital() && phrase.core().size() > 1;
      boolean noun = title || !NO_OUTLETS.contains(phrase.head());
      return WordGroup.MEDIA.has(phrase.head()) && noun && !site;
    }
    boolean interview = found.wording() == Wording.INTERVIEW;
    if (entity.kind() == SpeakerKind.PERSON) {
      return interview
          || journalist(phrase)
          || entity.heads().stream().anyMatch(Journalists::are)
          || (!open && !entity.isToldOf() && titleLike(phrase) && !surname(phrase, entity));
    }
    boolean body =
        entity.tokens().stream().anyMatch(WordGroup.BODY::has)
            && !entity.tokens().contains("reporting");
    boolean place = WordGroup.PLACE.hasExactly(entity.lastToken());
    boolean called = phrase.core().stream().anyMatch(w -> medium(w.lower()));
    return medium(entity)
        || called
        || (!open && !body && !place && entity.kind() == SpeakerKind.ORGANISATION);
  }

  /** Whether a name holds a word of outlets' names. */
  static boolean medium(Entity entity) {
    return entity.tokens().stream().anyMatch(Outlets::medium);
  }

  /** Whether a word in lower case is one of outlets' names. */
  static boolean medium(String word) {
    return WordGroup.MEDIA.hasExactly(word) || word.endsWith(".com");
  }

  /** Whether a name nothing is known of reads as a newspaper's rather than as a person's. */
  private static boolean titleLike(Phrase phrase) {
    boolean article = phrase.first().is("the") || ARTICLES.contains(phrase.core().get(0).lower());
    return phrase
        .name()
        .filter(n -> n.bare() == n.from())
        .filter(n -> article || n.tokens().size() == 1 || !givenName(n.tokens().get(0)))
        .isPresent();
  }

  /** Whether somebody is spoken of by the last word of a longer name, as people are. */
  private static boolean surname(Phrase phrase, Entity entity) {
    return entity.tokens().size() > 1
        && !phrase.first().is("the")
        && phrase.name().filter(n -> n.tokens().equals(List.of(entity.lastToken()))).isPresent();
  }

  private static boolean givenName(String token) {
    return WordGroup.FEMALE_NAME.hasExactly(token) || WordGroup.MALE_NAME.hasExactly(token);
  }

  /** Whether somebody is called a journalist, or an outlet's. */
  private static boolean journalist(Phrase phrase) {
    return phrase.core().stream().anyMatch(w -> Journalists.are(w.lower()) || medium(w.lower()));
  }

  /** Whether the cue is one for outlets: "reported", "quoted". */
  static boolean reports(Attribution attribution) {
    return attribution.cue().filter(c -> REPORTING.matcher(c.text()).matches()).isPresent();
  }

  /**
   * Whether a phrase in the definite means an outlet named before: "the paper", "the same site".
   */
  static boolean again(Phrase phrase) {
    List<Word> core = phrase.core();
    boolean plain = core.size() == 1 || (core.size() == 2 && core.get(0).is("same"));
    boolean all = Set.of("media", "press").contains(phrase.head()) || phrase.plural();
    return phrase.form() == Phrase.Form.DESCRIPTION
        && plain
        && !all
        && phrase.first().is("the")
        && (WordGroup.MEDIA.has(phrase.head()) || phrase.head().equals("report"));
  }
}
