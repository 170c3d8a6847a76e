package io.github.onrecord.resolution;

import java.util.Set;
import java.util.regex.Pattern;

/** What the noun of a description tells of whom it may mean. */
final class Nouns {
  /** Nouns for people whom articles leave unnamed; they mean no named person by themselves. */
  private static final Set<String> ANONYMOUS =
      Set.of("official", "source", "person", "witness", "resident", "officer", "insider", "expert");

  private static final Set<String> BODIES =
      Set.of(
          "company",
          "firm",
          "organisation",
          "organization",
          "group",
          "agency",
          "institution",
          "body",
          "retailer",
          "bank",
          "airline",
          "charity",
          "union",
          "club",
          "party",
          "militia",
          "manufacturer",
          "app",
          "startup",
          "carmaker",
          "chipmaker",
          "website",
          "site",
          "operator",
          "network",
          "newspaper",
          "watchdog",
          "tank");

  /** How nouns for persons end. */
  private static final Pattern AGENT =
      Pattern.compile(".{2,}([^aeiou]er|eer|ist|ian|man|woman|lady|person|[ct]or|surgeon|-old)");

  /** Nouns for those who speak or act for whoever owns them, and so are not their owner's name. */
  private static final Set<String> SERVANTS =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "aide",
          "lawyer",
          "attorney",
          "adviser",
          "advisor",
          "representative",
          "member",
          "worker",
          "employee",
          "staffer",
          "friend",
          "ally",
          "colleague",
          "neighbour",
          "neighbor",
          "relative",
          "agent",
          "solicitor",
          "student");

  /** Those who run for something, which is not theirs. */
  private static final Set<String> RUNNERS = Set.of("nominee", "candidate", "contender", "hopeful");

  /** Offices that an article tells of whoever holds them. */
  private static final Set<String> OFFICES =
      Set.of(
          "judge",
          "magistrate",
          "coroner",
          "governor",
          "mayor",
          "ambassador",
          "bishop",
          "sheriff",
          "commander",
          "secretary",
          "mp",
          "mep",
          "mla");

  /** Offices of which one is known to all, so that nobody is meant but who is told to hold it. */
  private static final Set<String> KNOWN_TO_ALL =
      Set.of("president", "king", "queen", "pope", "chancellor", "emperor", "sultan", "emir");

  /** How adjectives for countries end. */
  private static final Pattern OF_COUNTRY = Pattern.compile(".{2,}(ian|ean|can|ish|ese|ic)");

  private Nouns() {}

  /** Whether a word tells where an outlet is and does not name it: "Ruritanian television". */
  static boolean ofCountry(String word) {
    return OF_COUNTRY.matcher(word).matches();
  }

  /** Whether the noun is one for a person, by the list or by its ending: "striker", "guitarist". */
  static boolean human(Phrase phrase) {
    String head = phrase.head();
    boolean thing = WordGroup.DOCUMENT.has(head) || WordGroup.BODY.has(head);
    boolean ending = AGENT.matcher(head).matches() && !WordGroup.MEDIA.hasExactly(head);
    return WordGroup.PERSON.hasExactly(head) || (ending && !thing && !phrase.plural());
  }

  /** Whether a word is a noun for one person, by the list or by its ending. */
  static boolean agent(String noun) {
    boolean thing =
        WordGroup.DOCUMENT.has(noun) || WordGroup.BODY.has(noun) || WordGroup.MEDIA.has(noun);
    return WordGroup.PERSON.hasExactly(noun) || (!thing && AGENT.matcher(noun).matches());
  }

  /** Whether it is somebody's: "the senator's aide", "a spokesman for the mayor", "his lawyer". */
  static boolean owned(Phrase phrase) {
    boolean possessive = Set.of("his", "her", "its", "their").contains(phrase.first().lower());
    boolean runs = RUNNERS.contains(phrase.head());
    boolean of =
        phrase.words().is(phrase.coreTo(), "of")
            || (phrase.words().is(phrase.coreTo(), "for") && !runs);
    return possessive || of || phrase.genitive();
  }

  /** Whether articles leave those unnamed whom the noun means. */
  static boolean anonymous(Phrase phrase) {
    return ANONYMOUS.contains(phrase.head());
  }

  /** Whether the noun means somebody who speaks or acts for another. */
  static boolean servant(Phrase phrase) {
    return servant(phrase.head());
  }

  static boolean servant(String noun) {
    return SERVANTS.contains(noun);
  }

  static boolean office(Phrase phrase) {
    return OFFICES.contains(phrase.head());
  }

  /** Whether nobody holds the office but who is told to: "the president", "the Pope". */
  static boolean knownToAll(Phrase phrase) {
    return KNOWN_TO_ALL.contains(phrase.head());
  }

  /** Whether the noun fits any body of people. */
  static boolean body(Phrase phrase) {
    return anyBody(phrase.head());
  }

  /** Whether it is a place in the web: most often an outlet that goes by its address. */
  static boolean site(String noun) {
    return noun.equals("website") || noun.equals("site");
  }

  static boolean anyBody(String noun) {
    return BODIES.contains(noun);
  }

  /** Whether a firm is told of by what it makes: "drugmaker", but no lawmaker. */
  static boolean maker(String noun) {
    return noun.endsWith("maker") && !WordGroup.PERSON.has(noun);
  }
}
