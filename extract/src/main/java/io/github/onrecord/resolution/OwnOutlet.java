package io.github.onrecord.resolution;

import io.github.onrecord.resolution.Interviews.Said;
import io.github.onrecord.resolution.Interviews.Tie;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the outlet that an article itself is from: many people speak to it, or one exclusively, and
 * it is never said to have reported anything.
 */
final class OwnOutlet {
  /**
   * Speakers who told one outlet things that an article of another would hardly have so many of.
   */
  private static final int MANY = 3;

  private OwnOutlet() {}

  /** The article's own outlet, as far as those who spoke to it tell. */
  static Optional<Entity> of(Words words, List<Said> said) {
    return said.stream()
        .filter(s -> s.tie() == Tie.INTERVIEW && !s.relays().isEmpty())
        .map(s -> s.relays().get(0))
        .distinct()
        .filter(o -> o.kind() == SpeakerKind.ORGANISATION && own(o, words, said))
        .findFirst();
  }

  private static boolean own(Entity outlet, Words words, List<Said> said) {
    Set<Entity> speakers = new HashSet<>();
    for (Said each : said) {
      boolean relayed = each.relays().contains(outlet);
      boolean spokenTo = each.tie() == Tie.INTERVIEW && each.relays().size() == 1;
      if (each.speaker().equals(Optional.of(outlet)) || (relayed && !spokenTo)) {
        return false;
      }
      each.speaker().filter(s -> relayed).ifPresent(speakers::add);
    }
    boolean exclusive = words.all().stream().anyMatch(OwnOutlet::exclusive);
    return exclusive || speakers.size() >= MANY;
  }

  private static boolean exclusive(Word word) {
    return !word.quoted() && (word.is("exclusive") || word.is("exclusively"));
  }
}
