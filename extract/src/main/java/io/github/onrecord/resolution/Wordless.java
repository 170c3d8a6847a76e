package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what was taken for somebody's words and is none. */
final class Wordless {
  private static final Pattern VERB = Pattern.compile("to (suggest|indicate|show|imply)\\W*");

  /** After these stands who is cited, if no clause does. */
  private static final Pattern CITES =
      Pattern.compile("(?i).*\\b(cit(e|es|ed|ing)|quot(e|es|ed|ing))");

  /**
   * What may follow a noun that names somebody, and is no verb of which the noun is the subject.
   */
  private static final Set<String> AFTER =
      Set.of("in", "of", "at", "for", "from", "with", "close", "familiar", "who", "whom", "whose");

  private final PhraseParser parser;

  Wordless(PhraseParser parser) {
    this.parser = parser;
  }

  boolean is(Attribution attribution) {
    return !attribution.content().isEmpty() && (bareVerb(attribution) || whoIsCited(attribution));
  }

  /** Whether a verb stands where words should: "to suggest" after "as the pictures appeared". */
  private static boolean bareVerb(Attribution attribution) {
    return VERB.matcher(Wordings.plain(attribution.content().text())).matches();
  }

  /** Whether it tells who was cited and not what they said: "it cited two officials in Karsa". */
  private boolean whoIsCited(Attribution attribution) {
    return attribution.cue().filter(cue -> CITES.matcher(cue.text()).matches()).isPresent()
        && parser.parse(attribution.content()).filter(Wordless::somebody).isPresent();
  }

  private static boolean somebody(Phrase phrase) {
    boolean people =
        phrase.head().equals("people") || (phrase.plural() && WordGroup.PERSON.has(phrase.head()));
    boolean ends = phrase.coreTo() == phrase.to();
    return phrase.form() == Phrase.Form.DESCRIPTION
        && (people || Nouns.human(phrase) || Nouns.anonymous(phrase))
        && (ends || AFTER.contains(phrase.words().get(phrase.coreTo()).lower()));
  }
}
