package io.github.onrecord.days;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cue and the words around it tell about when something was said, beside days. */
final class Manner {
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:\\b(?:will|shall|is due to|are due to|is to|are to|is expected to|are expected to"
              + "|is set to|are set to|plans to|plan to|is going to|are going to)|['’]ll)"
              + "(?: \\w+ly)?(?: be)? ?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENS_AHEAD =
      Pattern.compile(
          "^(?:will|shall|is due to|is to|is expected to|is set to|plans to)\\b.*", Pattern.DOTALL);
  private static final Pattern PERFECT =
      Pattern.compile(
          "\\b(?:has|have|had|['’]ve|['’]d)(?: \\w+ly| not| never| long| also| now| again| since)* ?$");
  private static final Pattern OPENS_PERFECT =
      Pattern.compile("^(?:has|have|had|would have)\\b.*", Pattern.DOTALL);
  private static final Pattern PRESENT =
      Pattern.compile(
          "^(?!(?:was|has|does|is|as|focus|discuss|express|stress|address|according)\\b)[a-z]+s(?: .*)?$|^(?:am|are|is|say|think|believe|want|hope|fear|expect|know)\\b.*",
          Pattern.DOTALL);
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:earlier|previously|recently|repeatedly|often|once|in the past|at the time|formerly"
              + "|frequently|always|separately|in recent|a recent|a previous|in a separate"
              + "|(?:days|years?|months?|weeks?|decades?) (?:ago|earlier|before|later)"
              + "|for (?:years|months|weeks|decades)"
              + "|last (?:spring|summer|autumn|fall|winter|time|decade|century|term)"
              + "|another (?:interview|statement|letter|tweet|post))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_OCCASION =
      Pattern.compile(
          "\\b(?:in|on|during|at|released|issued) an? (?:[\\w-]+ ){0,3}(?:interview|statement|letter|tweet|post|speech"
              + "|memo|report|email|filing|press release|news release|rally|column|op-ed)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONVERSATION =
      Pattern.compile(
          "\\b(?:ask(?:ed|ing)?|press(?:ed|ing)|question(?:ed|ing)|repl(?:ied|ying)"
              + "|respond(?:ed|ing)|answer(?:ed|ing)|pointed out|suggested|read)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPLY =
      Pattern.compile("\\b(?:repl(?:ied|ying)|respond(?:ed|ing)|answer(?:ed|ing))\\b");
  private static final Pattern TOLD_NAME =
      Pattern.compile(
          "\\b(?:told|tells|telling) (?!reporters|journalists)(?:the )?[A-Z].*", Pattern.DOTALL);

  private static final Pattern THE_OCCASION =
      Pattern.compile(
          "\\b(?:the|that|this) (?:same )?(interview|statement|letter|speech|rally)\\b");
  private static final Pattern THOUGHT =
      Pattern.compile(
          "^(?:believe|think|suspect|want|hope|fear|expect|know|feel|plan|intend|call|see|consider)s?"
              + "\\b.*",
          Pattern.DOTALL);

  private static final Pattern RECORD =
      Pattern.compile("\\b(?:transcripts?|recordings?|audio|video|footage)\\b");

  private Manner() {}

  /** Whether something is announced that somebody is yet to say. */
  static boolean ahead(String beforeCue, String cue) {
    return AHEAD.matcher(beforeCue).find() || OPENS_AHEAD.matcher(cue).matches();
  }

  /** Whether "has said" or "had said". */
  static boolean perfect(String beforeCue, String cue) {
    return PERFECT.matcher(beforeCue).find() || OPENS_PERFECT.matcher(cue).matches();
  }

  static boolean present(String cue) {
    return PRESENT.matcher(cue).matches();
  }

  /** Whether words about a saying point to another time that is not told as days. */
  static boolean otherTime(String about) {
    return OTHER_TIME.matcher(about).find();
  }

  /** Whether words about a saying bring in an occasion that was not spoken of before. */
  static boolean ownOccasion(String about) {
    return OWN_OCCASION.matcher(about).find() || TOLD_NAME.matcher(about).find();
  }

  /** Whether a cue is of somebody who asks or answers. */
  static boolean conversation(String cue) {
    return CONVERSATION.matcher(cue).find();
  }

  /** Whether a cue tells what somebody thinks at all times and not on one day: "believes". */
  static boolean thought(String cue) {
    return THOUGHT.matcher(cue).matches();
  }

  /** The kind of occasion that words speak of as known: "in the interview". */
  static Optional<String> knownOccasion(String about) {
    Matcher matcher = THE_OCCASION.matcher(about);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether words speak of an occasion of a kind that was not spoken of before. */
  static boolean introduces(String occasion, String about) {
    return Pattern.compile("\\ban? (?:[\\w-]+ ){0,3}" + occasion + "\\b").matcher(about).find();
  }

  /** Whether a source is what keeps the words of an occasion: "a transcript of the show". */
  static boolean record(String source) {
    return RECORD.matcher(source).find();
  }

  /** Whether words bring in an occasion of a kind: "in an interview". */
  static boolean bringsIn(String occasion, String about) {
    Matcher matcher = OWN_OCCASION.matcher(about);
    return matcher.find() && matcher.group().endsWith(occasion);
  }

  /** Whether a cue is of somebody who answers what was said before. */
  static boolean reply(String cue) {
    return REPLY.matcher(cue).find();
  }
}
