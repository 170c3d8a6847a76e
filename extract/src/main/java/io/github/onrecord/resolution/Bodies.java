package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds which named body a noun such as "the company" means: one of that sort, by how near and how
 * often it was named, and whether sentences were about it. A product stands for its maker.
 */
final class Bodies {
  /** Mentions of a body, the last ones, by which sentences may be about it. */
  private static final int LATEST = 3;

  private static final double SPOKE = 0.6;
  private static final double LEAST = -2.0;

  /** A noun that tells the sort reaches farther: "the school". */
  private static final double FAR = -5.0;

  /** An article that tells what a body is tells which one it means by that noun. */
  private static final double CALLED = 2.0;

  private static final Set<String> OUTLETS =
      Set.of(
          "paper",
          "newspaper",
          "outlet",
          "publication",
          "magazine",
          "tabloid",
          "broadcaster",
          "station",
          "website",
          "site",
          "channel",
          "daily",
          "weekly",
          "journal");

  /** Those who are of a party, which an article may take for a name. */
  private static final Set<String> PARTISANS =
      Set.of("republican", "democrat", "conservative", "tory", "labour", "liberal");

  /** Nouns in the names of bodies that no company or group is called after. */
  private static final Set<String> PUBLIC =
      Set.of(
          "ministry",
          "university",
          "college",
          "school",
          "police",
          "department",
          "council",
          "court",
          "parliament",
          "senate",
          "congress",
          "government",
          "embassy",
          "hospital",
          "army",
          "house",
          "kingdom",
          "republic");

  private static final Set<String> TEACHING =
      Set.of("school", "college", "university", "academy", "institute");
  private static final Set<String> POLICE = Set.of("police", "constabulary", "force");
  private static final Set<String> OFFICE =
      Set.of("agency", "bureau", "office", "administration", "service", "department", "authority");
  private static final Set<String> OVERSEERS =
      Set.of(
          "commission", "authority", "office", "inspectorate", "agency", "watchdog", "regulator");

  /** Nouns for what is often called by the first letters of its name. */
  private static final Set<String> ABBREVIATED = Set.of("agency", "bureau", "alliance");

  /** What must stand in a name for a noun to mean it. */
  private static final Map<String, Set<String>> SORTS =
      Map.ofEntries(
          Map.entry("school", TEACHING),
          Map.entry("college", TEACHING),
          Map.entry("university", TEACHING),
          Map.entry("institution", TEACHING),
          Map.entry("force", POLICE),
          Map.entry("police", POLICE),
          Map.entry("constabulary", POLICE),
          Map.entry("agency", OFFICE),
          Map.entry("bureau", OFFICE),
          Map.entry("alliance", Set.of("alliance")),
          Map.entry("watchdog", OVERSEERS),
          Map.entry("regulator", OVERSEERS));

  /** Stand before a product's name, and not before a company's. */
  private static final Set<String> PRODUCT =
      Set.of("the", "a", "an", "its", "new", "upcoming", "first", "this", "each", "gold");

  /** Nouns for any company at all. */
  private static final Set<String> ANY_FIRM =
      Set.of("company", "firm", "group", "business", "giant", "chain");

  /** Nouns for what companies are by trade. */
  private static final Set<String> TRADES =
      Set.of(
          "company",
          "firm",
          "manufacturer",
          "retailer",
          "carrier",
          "airline",
          "brewer",
          "operator",
          "supplier",
          "insurer",
          "lender",
          "developer",
          "producer",
          "group",
          "giant",
          "chain",
          "startup",
          "start-up",
          "exporter",
          "miner",
          "utility",
          "pharmacy",
          "label",
          "franchise");

  private final Cast cast;

  Bodies(Cast cast) {
    this.cast = cast;
  }

  /** Whom a noun for a body means; empty where nobody fits. */
  Optional<Entity> of(Phrase phrase) {
    String head = noun(phrase);
    boolean single =
        phrase.telling().stream().filter(t -> !t.endsWith("-based")).count() == 1 || police(phrase);
    if (!told(head) || phrase.plural() || !single) {
      return Optional.empty();
    }
    Optional<Entity> best =
        cast.entities().stream()
            .filter(
                e -> fits(e, phrase) && score(e, phrase) > (SORTS.containsKey(head) ? FAR : LEAST))
            .max(Comparator.comparingDouble(e -> score(e, phrase)))
            .map(e -> maker(e, phrase.words()));
    best.filter(e -> e.kind() == SpeakerKind.PERSON).ifPresent(Entity::isBody);
    return best;
  }

  /** The noun that tells the sort: "police" of "the police service" as well. */
  private static String noun(Phrase phrase) {
    return police(phrase) ? "police" : phrase.head();
  }

  private static boolean police(Phrase phrase) {
    List<String> telling = phrase.telling();
    return telling.size() == 2
        && telling.get(0).equals("police")
        && Set.of("service", "force", "department").contains(telling.get(1));
  }

  /** Whether a noun is one for bodies. */
  private static boolean told(String head) {
    return fitsMany(head) || TRADES.contains(head);
  }

  /** Whether names alone tell which bodies a noun fits, so that none need be called by it. */
  private static boolean fitsMany(String head) {
    return Nouns.anyBody(head) || OUTLETS.contains(head) || SORTS.containsKey(head);
  }

  private static boolean fits(Entity entity, Phrase phrase) {
    String head = noun(phrase);
    boolean named =
        entity.kind() == SpeakerKind.ORGANISATION
            ? !WordGroup.PLACE.hasExactly(entity.lastToken())
            : Pronouns.unheardOf(entity);
    boolean acronym = entity.tokens().size() == 1 && entity.shown().matches("\\p{Lu}[\\p{Lu}.]+");
    Set<String> sort = SORTS.getOrDefault(head, Set.of());
    if (!sort.isEmpty()) {
      return named
          && (entity.tokens().stream().anyMatch(sort::contains)
              || (acronym && ABBREVIATED.contains(head))
              || NounBeside.of(entity, phrase.words(), head::equals));
    }
    if (!fitsMany(head)) {
      boolean perhaps = entity.kind() == SpeakerKind.PERSON && entity.gender() == Gender.UNKNOWN;
      return (named || perhaps) && NounBeside.of(entity, phrase.words(), head::equals);
    }
    boolean outlet =
        Issuers.outlet(entity)
            || Outlets.called(entity, phrase.words())
            || Outlets.reporting(entity, phrase.words());
    boolean address = entity.lastToken().contains(".");
    if (OUTLETS.contains(head)) {
      return named && (outlet || (address && Nouns.site(head)));
    }
    return named
        && !PARTISANS.contains(entity.lastToken())
        && entity.tokens().stream().noneMatch(PUBLIC::contains)
        && (!outlet || address || entity.tokens().contains("network"));
  }

  private static double score(Entity entity, Phrase phrase) {
    List<Entity.Mention> before = entity.allBefore(phrase.first().start());
    if (before.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    return Prominence.score(before, LATEST, phrase)
        + (entity.spoke() ? SPOKE : 0)
        + (NounBeside.of(entity, phrase.words(), sort(noun(phrase))) ? CALLED : 0)
        - (entity.kind() == SpeakerKind.PERSON ? 1 : 0)
        + before.get(0).span().start() / 1e6;
  }

  /**
   * Nouns for what the noun means: itself, and for companies "drugmaker" and "retailer" as well.
   */
  private static Predicate<String> sort(String head) {
    return noun ->
        noun.equals(head)
            || (ANY_FIRM.contains(head) && (Nouns.maker(noun) || TRADES.contains(noun)));
  }

  /** Whoever a product is named after: Apple for "the Apple Watch". */
  private Entity maker(Entity entity, Words words) {
    List<String> tokens = entity.tokens();
    boolean product =
        tokens.size() > 1
            && entity.mentions().stream()
                .anyMatch(
                    m ->
                        PRODUCT.contains(
                            words.get(Math.max(0, words.at(m.span().start()) - 1)).lower()));
    return cast.entities().stream()
        .filter(e -> product && e.tokens().size() == 1 && e.tokens().get(0).equals(tokens.get(0)))
        .filter(e -> e.gender() == Gender.UNKNOWN)
        .findFirst()
        .orElse(entity);
  }
}
