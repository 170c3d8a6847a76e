package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Somebody or something of an article, gathered while the article is gone through. */
final class Entity {
  private SpeakerKind kind;
  private final boolean plural;
  private final List<String> tokens;
  private final Set<Role> roles = new LinkedHashSet<>();
  private final Set<String> nouns = new HashSet<>();
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
  private String shown;
  private Gender gender = Gender.UNKNOWN;
  private boolean spoke;
  private boolean thing;

  /**
   * @param shown its name, or the words that describe it
   * @param tokens the words of the name or description in lower case
   */
  Entity(SpeakerKind kind, boolean plural, String shown, List<String> tokens) {
    this.kind = kind;
    this.plural = plural;
    this.shown = shown;
    this.tokens = List.copyOf(tokens);
  }

  /**
   * A place where the article means it.
   *
   * @param span the place, in code points
   * @param sentence the number of the sentence
   * @param subject whether it is the first to be named in the sentence
   * @param quoted whether the place is within quotation marks
   */
  record Mention(Span span, int sentence, boolean subject, boolean quoted) {}

  SpeakerKind kind() {
    return kind;
  }

  boolean isPerson() {
    boolean somebody = kind == SpeakerKind.PERSON || (kind == SpeakerKind.UNNAMED && !plural);
    return somebody && !thing;
  }

  /** Whether anything tells that it is a person: a gender or a role. */
  boolean isToldOf() {
    return gender != Gender.UNKNOWN || !roles.isEmpty();
  }

  /** Notes that no person is meant, whatever the name looks like. */
  void isThing() {
    thing = true;
  }

  /** Notes that a body is meant, where the name alone did not tell. */
  void isBody() {
    kind = SpeakerKind.ORGANISATION;
  }

  /** Notes that words are credited to it. */
  void speaks() {
    spoke = true;
  }

  boolean spoke() {
    return spoke;
  }

  /** Whether there is more to tell that it is somebody than capitalised words. */
  boolean firm() {
    return spoke || !roles.isEmpty() || gender != Gender.UNKNOWN;
  }

  boolean plural() {
    return plural;
  }

  /** Gives it the fuller of its names. */
  void shown(String fuller) {
    shown = fuller;
  }

  String shown() {
    return shown;
  }

  List<String> tokens() {
    return tokens;
  }

  String lastToken() {
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender told) {
    gender = gender.or(told);
  }

  void role(Role role) {
    roles.add(role);
    gender(Gender.ofWords(role.heads()));
  }

  /** Notes a noun that stands for it, in the singular and lower case. */
  void called(String noun) {
    nouns.add(noun);
  }

  Set<Role> roles() {
    return roles;
  }

  /** The nouns for a person that the article uses of it. */
  Set<String> heads() {
    Set<String> heads = new HashSet<>(nouns);
    roles.forEach(r -> heads.addAll(r.heads()));
    return heads;
  }

  /** The capitalised words of its roles. */
  Set<String> capitals() {
    Set<String> capitals = new HashSet<>();
    roles.forEach(r -> capitals.addAll(r.capitals()));
    return capitals;
  }

  /** The fullest of its roles: the first with an affiliation, or else the longest. */
  Optional<Role> fullestRole() {
    Optional<Role> longest = Optional.empty();
    for (Role role : roles) {
      if (longest.isEmpty() || score(role) > score(longest.get())) {
        longest = Optional.of(role);
      }
    }
    return longest;
  }

  private static int score(Role role) {
    return Math.min(role.text().length(), 60) + (role.affiliation().isPresent() ? 30 : 0);
  }

  void mention(Mention mention) {
    mentions.putIfAbsent(mention.span().start(), mention);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions.values());
  }

  /** The last mention that starts before a code point. */
  Optional<Mention> before(int offset) {
    return Optional.ofNullable(mentions.lowerEntry(offset)).map(e -> e.getValue());
  }

  /** The mentions that start before a code point, the last first. */
  List<Mention> allBefore(int offset) {
    return List.copyOf(mentions.headMap(offset, false).descendingMap().values());
  }

  /** Where it is mentioned first, in code points. */
  int first() {
    return mentions.isEmpty() ? Integer.MAX_VALUE : mentions.firstKey();
  }

  @Override
  public String toString() {
    return kind + " " + shown;
  }
}
