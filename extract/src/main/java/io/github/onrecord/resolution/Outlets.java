package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Set;

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
          "police",
          "officer",
          "friend",
          "investigator",
          "committee",
          "inquiry",
          "conference",
          "news conference",
          "jury",
          "judge",
          "student",
          "voter",
          "rally",
          "mps");

  private static final Set<String> JOURNALISTS =
      Set.of(
          "journalist", "reporter", "correspondent", "host", "presenter", "anchor", "interviewer");

  /** Words of outlets' names that mean something else by themselves. */
  private static final Set<String> NO_OUTLETS =
      Set.of(
          "mail", "record", "review", "post", "star", "sun", "times", "mirror", "globe", "press");

  private Outlets() {}

  /** Whether a phrase in a wording that fits others too names or describes an outlet. */
  static boolean is(RelayFinder.Found found, Entity entity) {
    Phrase phrase = found.phrase();
    if (found.wording() == RelayFinder.Wording.SURE) {
      return true;
    }
    if (AUDIENCES.contains(phrase.head())) {
      return false;
    }
    boolean open = found.wording() == RelayFinder.Wording.OPEN;
    if (phrase.form() == Phrase.Form.DESCRIPTION) {
      return WordGroup.MEDIA.has(phrase.head()) && !NO_OUTLETS.contains(phrase.head());
    }
    boolean medium = entity.tokens().stream().anyMatch(WordGroup.MEDIA::hasExactly);
    if (entity.kind() == SpeakerKind.PERSON) {
      return journalist(phrase) || (!open && !entity.firm() && titleLike(phrase));
    }
    boolean body = entity.tokens().stream().anyMatch(WordGroup.BODY::has);
    boolean place = WordGroup.PLACE.hasExactly(entity.lastToken());
    return medium || (!open && !body && !place && entity.kind() == SpeakerKind.ORGANISATION);
  }

  /** Whether a name nothing is known of reads as a newspaper's rather than as a person's. */
  private static boolean titleLike(Phrase phrase) {
    boolean article =
        phrase.first().is("the")
            || Set.of("la", "le", "il", "el", "al", "der", "die", "o", "a")
                .contains(phrase.core().get(0).lower());
    return phrase
        .name()
        .filter(n -> n.bare() == n.from() && (article || n.tokens().size() == 1))
        .isPresent();
  }

  /** Whether somebody is called a journalist, or an outlet's. */
  private static boolean journalist(Phrase phrase) {
    return phrase.core().stream()
        .anyMatch(w -> JOURNALISTS.contains(w.lower()) || WordGroup.MEDIA.hasExactly(w.lower()));
  }
}
