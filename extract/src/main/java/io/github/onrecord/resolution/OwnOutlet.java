package io.github.onrecord.resolution;

import io.github.onrecord.resolution.Interviews.Said;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the outlet that an article itself is from: many people speak to it, or one exclusively; it
 * has also seen a document; or it goes by the short name of a local paper alone. It is never said
 * to have reported anything.
 */
final class OwnOutlet {
  /**
   * Speakers who told one outlet things that an article of another would hardly have so many of.
   */
  private static final int MANY = 3;

  /** Names of local papers that others call by the place too: "told the Courier". */
  private static final Set<String> LOCAL =
      Set.of(
          "advertiser",
          "argus",
          "chronicle",
          "comet",
          "courier",
          "echo",
          "examiner",
          "gazette",
          "ledger",
          "recorder");

  private static final Set<String> SEEN = Set.of("seen", "obtained", "reviewed", "viewed");

  private OwnOutlet() {}

  /** The article's own outlet, as far as those who spoke to it tell. */
  static Optional<Entity> of(Words words, List<Said> said) {
    return said.stream()
        .filter(s -> s.tie().spoken() && !s.relays().isEmpty())
        .map(s -> s.relays().get(0))
        .distinct()
        .filter(o -> o.kind() == SpeakerKind.ORGANISATION && own(o, words, said))
        .findFirst();
  }

  private static boolean own(Entity outlet, Words words, List<Said> said) {
    Set<Entity> speakers = new HashSet<>();
    for (Said each : said) {
      boolean relayed = each.relays().contains(outlet);
      boolean spokenTo = each.tie().spoken() && each.relays().size() == 1;
      if (each.speaker().equals(Optional.of(outlet)) || (relayed && !spokenTo)) {
        return false;
      }
      each.speaker().filter(s -> relayed).ifPresent(speakers::add);
    }
    boolean exclusive = words.all().stream().anyMatch(OwnOutlet::exclusive);
    boolean seen = outlet.mentions().stream().anyMatch(m -> seen(m.span(), words));
    boolean local = outlet.tokens().size() == 1 && LOCAL.contains(outlet.lastToken());
    return exclusive
        || speakers.size() >= MANY
        || (local && !Outlets.called(outlet, words))
        || (seen && outlet.mentions().size() > 1 && !Outlets.called(outlet, words));
  }

  /** Whether a document was seen by whoever is named: "the letter, seen by the Courier". */
  private static boolean seen(Span name, Words words) {
    int at = words.at(name.start());
    int by = words.is(at - 1, "the") ? at - 2 : at - 1;
    return words.is(by, "by") && by > 0 && SEEN.contains(words.get(by - 1).lower());
  }

  private static boolean exclusive(Word word) {
    return !word.quoted() && (word.is("exclusive") || word.is("exclusively"));
  }
}
