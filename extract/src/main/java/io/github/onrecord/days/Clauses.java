package io.github.onrecord.days;

import java.util.regex.Pattern;

/** Words around an expression of time that tell what it belongs to. */
final class Clauses {
  private static final String OCCASION =
      "(?:interviews?|statements?|briefing|conference|speech|tweets?|letter|memo(?:randum)?|reports?"
          + "|rally|debate|hearing|testimony|address|post|poll|survey|emails?|e-mail|remarks|calls?"
          + "|meeting|broadcast|programme|program|show|podcast|article|column|editorial|filing"
          + "|ruling|judgment|study|bulletin|release|session|message|video|audio|communique"
          + "|communiqué|note|order|affidavit|lawsuit|appearance|event|forum|press|news|edition"
          + "|notice|sermon|lecture|talk|chat|discussion|panel|reply|response|comments?"
          + "|announcement|telegram|blog|visit|trip|ceremony|update)";
  private static final String ISSUED =
      "(?:published|released|issued|posted|dated|aired|broadcast|taped|recorded|given|written"
          + "|filed|sent|delivered|made|held|conducted|circulated|unveiled|printed|signed|obtained"
          + "|distributed|tabled|lodged|submitted|uploaded|leaked|shared|dispatched|tweeted)";
  private static final String SPEAKING =
      "(?:speaking|asked|questioned|pressed|interviewed|talking|addressing|testifying|writing"
          + "|appearing|briefing|quizzed|commenting|responding|reacting|challenged)";
  private static final Pattern HAS_OCCASION = word(OCCASION);
  private static final Pattern OCCASION_FOLLOWS =
      Pattern.compile("^(?:['’]s?)?(?: [\\w’'-]+){0,3} " + OCCASION + "\\b.*", Pattern.DOTALL);
  private static final Pattern TITLE_FOLLOWS = Pattern.compile("['’]s [“\"‘]?\\p{Lu}\\w+ \\p{Lu}");
  private static final Pattern ISSUED_BEFORE =
      Pattern.compile(
          "(?:\\b"
              + ISSUED
              + "|\\b"
              + OCCASION
              + ")(?: (?:by|to|in|at|from) (?:[\\w’'.-]+ ){1,4})?(?: ?,)?(?: late| early)?"
              + "(?: on| in| at)?(?: the)? ?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEECH = word(SPEAKING);
  private static final Pattern RELATIVE = word("(?:who|which|whose|whom|where)");
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "^[\\s\"“”'‘’,–—-]*(?:just |only |shortly |soon |even |hours |days |weeks |months )?"
              + "(?:after|before|since|when|while|as|although|though|because|if|following"
              + "|despite|until|ahead of|amid|having|having been|by|for)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BREAK =
      word(
          "(?:after|before|since|when|while|because|although|though|but|following|ahead of|amid"
              + "|that|over|about|against)");
  private static final Pattern OTHER_RELATION =
      Pattern.compile(
          "\\b(?:since|until|till|before|after|by|from|between|through|for|following|ahead of|than"
              + "|as of|than on|to|beginning|starting|effective)(?: late| early)?(?: the)? ?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF =
      Pattern.compile("(?<!morning|afternoon|evening|night|day) of (?:the )?$");
  private static final Pattern ATTRIBUTIVE = Pattern.compile("\\b(?:the|an?|his|her|its|their) $");
  private static final Pattern FINITE =
      word("(?:was|were|is|are|has|have|had|will|would|could|should|may|might|must|did|does)");
  private static final Pattern JOINED =
      word("(?:and|but|while|after|before|as|when|so|until|that)");
  private static final Pattern ASIDE = Pattern.compile(", (?:who|which|whose) [^,]*,");

  /** What joins two things that happened at one time: "the ruling on Tuesday came as she said". */
  private static final Pattern COMES_AS = Pattern.compile("\\bc[oa]mes? (?:just |even )?as\\b");

  private static final Pattern PARTICIPLE =
      Pattern.compile("\\b\\w+(?:ed|en|un|ld|nt|ght)(?: on| in| late| early)* ?$");

  /** The land of a town, between commas that end no clause: "killed in Leeds, Missouri, on". */
  private static final Pattern REGION =
      Pattern.compile("(?<=\\p{Lu}\\w{0,20}), \\p{Lu}\\p{Ll}[\\w.]*(?: \\p{Lu}\\w+)?,(?= )");

  private static final Pattern CLAUSE_START = Pattern.compile("[,;:()–—\n¶]");

  private Clauses() {}

  private static Pattern word(String alternatives) {
    return Pattern.compile("\\b" + alternatives + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Whether words speak of an interview, a statement or such. */
  static boolean occasion(String words) {
    return HAS_OCCASION.matcher(words).find();
  }

  /** Whether words are of somebody who speaks or is asked. */
  static boolean speaking(String words) {
    return SPEECH.matcher(words).find();
  }

  /** Whether what stands before an expression publishes or holds something: "released on". */
  static boolean issued(String before) {
    return ISSUED_BEFORE.matcher(before).find();
  }

  /**
   * Whether an expression cannot tell when something happened, by the words next to it: "since
   * Monday", "Monday's attack".
   */
  static boolean otherRelation(String before, String expression, String after) {
    boolean occasionFollows =
        OCCASION_FOLLOWS.matcher(after).matches() || TITLE_FOLLOWS.matcher(after).lookingAt();
    boolean possessive = after.startsWith("'") || after.startsWith("’");
    boolean attributive =
        !Character.isDigit(expression.charAt(0))
            && ATTRIBUTIVE.matcher(before).find()
            && after.startsWith(" ");
    return OTHER_RELATION.matcher(before).find()
        || (OF.matcher(before).find() && !occasion(before))
        || ((possessive || attributive) && !occasionFollows);
  }

  /** The last clause of words that come before an expression. */
  static String lastClause(String before) {
    String[] clauses = CLAUSE_START.split(REGION.matcher(before).replaceAll(""), -1);
    return clauses[clauses.length - 1];
  }

  /** Whether a clause tells of something beside the saying: "after he was held on". */
  static boolean beside(String clause) {
    return (RELATIVE.matcher(clause).find() || SUBORDINATE.matcher(clause).matches())
        && !speaking(clause);
  }

  /** Whether words between a cue and an expression after it lead away from the cue. */
  static boolean leadsAway(String between) {
    return RELATIVE.matcher(between).find()
        || (BREAK.matcher(between).find() && !speaking(between));
  }

  /** Whether a clause of its own stands between an expression and a cue after it. */
  static boolean parted(String between) {
    String main = ASIDE.matcher(COMES_AS.matcher(between).replaceAll(" ")).replaceAll(" ");
    return JOINED.matcher(main).find()
        || FINITE.matcher(main).find()
        || RELATIVE.matcher(main).find();
  }

  /** Whether no participle takes what follows: "the man held on". */
  static boolean free(String before) {
    return !PARTICIPLE.matcher(before).find();
  }
}
