package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a name means somebody who was named before, perhaps more fully. */
final class NameMatch {
  private static final Set<String> COMPANY =
      Set.of(
          "inc", "inc.", "ltd", "ltd.", "plc", "corp", "corp.", "company", "co", "co.", "group",
          "llc");

  private static final Set<String> TRADE =
      Set.of(
          "petroleum",
          "energy",
          "resources",
          "pharmaceuticals",
          "motors",
          "motor",
          "foods",
          "electronics",
          "logistics",
          "entertainment",
          "holdings",
          "industries",
          "technologies",
          "systems");

  /** What may follow a surname: of age, and of degrees, honours and offices. */
  private static final Pattern SUFFIX =
      Pattern.compile("(jr|sr)\\.?|i{2,3}|[qks]c|m[sl]?p|mep|td|[ocm]be|ph\\.?d\\.?|m\\.?d\\.");

  private static final Pattern DOMAIN =
      Pattern.compile("\\.(com|org|net|info|\\p{L}{2})(\\.\\p{L}{2})?");

  private NameMatch() {}

  /** Whether a name is that of a programme, which is often called after its host. */
  static boolean programme(List<Word> parts) {
    String last = parts.get(parts.size() - 1).lower();
    return Set.of("show", "report", "hour", "programme", "program", "podcast", "tonight")
        .contains(last);
  }

  /** Whether a headline's capitals make a participle look like a given name: "Chasing Okoro". */
  static boolean participle(Entity entity) {
    String first = entity.tokens().isEmpty() ? "" : entity.tokens().get(0);
    return entity.tokens().size() > 1
        && first.length() > 5
        && first.endsWith("ing")
        && Gender.ofGivenName(first) == Gender.UNKNOWN;
  }

  /** Whether the words are the same. */
  static boolean equal(Entity entity, List<String> tokens) {
    return entity.tokens().equals(tokens);
  }

  /** Whether a name may mean the entity. */
  static boolean same(Entity entity, List<String> tokens, SpeakerKind kind) {
    if (equal(entity, tokens) || site(entity.tokens(), tokens)) {
      return true;
    }
    return entity.kind() == SpeakerKind.PERSON
        ? person(entity, tokens, kind)
        : body(entity, tokens);
  }

  /** Whether one name is the other's address on the web: "Tarnwatch" and "Tarnwatch.com". */
  private static boolean site(List<String> one, List<String> other) {
    return address(one, other) || address(other, one);
  }

  /** Whether a name is of one word and another is its address on the web. */
  static boolean address(List<String> name, List<String> address) {
    if (name.size() != 1 || address.size() != 1) {
      return false;
    }
    String word = name.get(0);
    return word.length() > 3
        && address.get(0).startsWith(word + ".")
        && DOMAIN.matcher(address.get(0).substring(word.length())).matches();
  }

  private static boolean person(Entity entity, List<String> tokens, SpeakerKind kind) {
    if (kind != SpeakerKind.PERSON) {
      return false;
    }
    List<String> full = core(entity.tokens());
    List<String> shorter = core(tokens);
    if (shorter.isEmpty() || full.size() < shorter.size()) {
      return false;
    }
    String last = full.get(full.size() - 1);
    if (shorter.size() == 1) {
      boolean given = (entity.firm() || familyFirst(full)) && full.get(0).equals(shorter.get(0));
      return last.equals(shorter.get(0)) || given;
    }
    return last.equals(shorter.get(shorter.size() - 1))
        && (full.get(0).equals(shorter.get(0)) || full.containsAll(shorter));
  }

  /** Whether the family's name stands first, as Korean and Chinese names do: "Choe Min-su". */
  private static boolean familyFirst(List<String> full) {
    return full.size() == 2 && full.get(1).matches("\\p{L}+[-‐‑]\\p{L}+");
  }

  /** Without suffixes such as Jr and QC, and the Arabic article. */
  private static List<String> core(List<String> tokens) {
    return tokens.stream()
        .filter(t -> !SUFFIX.matcher(t).matches())
        .map(t -> t.replaceFirst("^[ae]l-", ""))
        .toList();
  }

  private static boolean body(Entity entity, List<String> tokens) {
    List<String> full = entity.tokens();
    if (tokens.size() != 1) {
      return firstOf(full, tokens);
    }
    String word = tokens.get(0);
    if (full.size() < 2) {
      return word.length() > 3 && !full.isEmpty() && full.get(0).startsWith(word + ".");
    }
    boolean acronym = word.length() > 1 && initials(full).equals(word.replace(".", ""));
    boolean outlet = full.stream().anyMatch(WordGroup.MEDIA::hasExactly);
    boolean adjective = word.matches(".*(an|ine|ese|ish|ic|i)") || word.length() < 3;
    boolean first = full.get(0).equals(word) && !adjective;
    boolean last = full.get(full.size() - 1).equals(word) && WordGroup.MEDIA.hasExactly(word);
    boolean part = outlet && (first || last);
    boolean company = first && full.stream().skip(1).allMatch(COMPANY::contains);
    boolean shortened =
        first && full.size() == 2 && WordGroup.BODY.has(full.get(1)) && distinct(word);
    return acronym || company || shortened || (part && !WordGroup.PLACE.hasExactly(word));
  }

  /**
   * Whether words are all of a firm's name but what it trades in: "Delta Crest" of its Petroleum.
   */
  private static boolean firstOf(List<String> full, List<String> tokens) {
    return full.size() > tokens.size()
        && full.subList(0, tokens.size()).equals(tokens)
        && full.stream()
            .skip(tokens.size())
            .allMatch(t -> COMPANY.contains(t) || TRADE.contains(t));
  }

  /** Whether a word is a body's own and no adjective or place that many bodies have. */
  static boolean distinct(String word) {
    return word.length() > 3
        && !WordGroup.PLACE.hasExactly(word)
        && !WordGroup.TITLE.hasExactly(word)
        && !word.matches(
            ".*(al|ed|ary|ern|ing)|high|state|city|united|supreme|north|south|east|west");
  }

  /** The first letters of a name's words. */
  static String initials(List<String> tokens) {
    return tokens.stream()
        .filter(t -> !WordGroup.JOINER.hasExactly(t))
        .map(t -> t.substring(0, 1))
        .collect(Collectors.joining());
  }
}
