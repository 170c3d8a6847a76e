package io.github.onrecord.resolution;

import io.github.onrecord.resolution.Interviews.Said;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Carries an outlet on to the sources that it keeps unnamed: who retells a report quotes "the
 * source" without naming the outlet again.
 */
final class KeptUnnamed {
  private static final Set<String> SOURCES =
      Set.of("source", "insider", "tipster", "informant", "familiar");

  /** Unnamed people who are pointed back to: "these people". */
  private static final Pattern PEOPLE = Pattern.compile("(?i)(the|these|those) people");

  /** What is followed by somebody else who was told: "a source told the Star". */
  private static final Pattern TOLD = Pattern.compile("(?i).*\\b(told|tells?)");

  /** What points back to sources told of before: "the sources", "its source", "one of them". */
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)((the|these|those|its|their|his|her|same)\\b|.*(['’]s? |\\bof (the|them)\\b)).*");

  private KeptUnnamed() {}

  /**
   * The relays of each attribution, with the outlet cited last for sources that have none.
   *
   * @param relays of each attribution so far, nearest to the article first
   * @param nobody those who stand for sources not told
   */
  static List<List<Entity>> carried(
      List<Said> said, List<List<Entity>> relays, Unattributed nobody) {
    List<List<Entity>> all = new ArrayList<>();
    Optional<Entity> last = Optional.empty();
    for (int i = 0; i < said.size(); i++) {
      Optional<Entity> cited = cited(said.get(i));
      last = cited.isPresent() ? cited : last;
      boolean source =
          said.get(i).speaker().filter(s -> !nobody.has(s) && source(s)).isPresent()
              && !elsewhere(said.get(i));
      boolean theirs =
          back(said.get(i))
              || again(said, i)
              || last.filter(o -> Retold.from(o, said, relays)).isPresent();
      all.add(relays.get(i).isEmpty() && source && theirs ? last.stream().toList() : relays.get(i));
    }
    return all;
  }

  /** The outlet that a sentence credits: its relay, or else whoever reports there. */
  private static Optional<Entity> cited(Said each) {
    return each.relays().stream()
        .findFirst()
        .or(
            () ->
                each.speaker()
                    .filter(s -> Outlets.medium(s) || Outlets.reports(each.attribution())))
        .filter(e -> e.kind() == SpeakerKind.ORGANISATION);
  }

  /** Whether the words for the source point back rather than bring it in: "a source". */
  private static boolean back(Said each) {
    return BACK.matcher(each.attribution().source().text().strip()).matches();
  }

  /** Whether the source has spoken through an outlet before. */
  private static boolean again(List<Said> said, int i) {
    return said.subList(0, i).stream()
        .anyMatch(s -> s.speaker().equals(said.get(i).speaker()) && !s.relays().isEmpty());
  }

  private static boolean elsewhere(Said each) {
    return each.attribution().cue().filter(c -> TOLD.matcher(c.text()).matches()).isPresent();
  }

  private static boolean source(Entity speaker) {
    boolean known =
        Arrays.stream(speaker.shown().toLowerCase(Locale.ROOT).split("\\W+"))
            .map(WordGroup::singular)
            .anyMatch(SOURCES::contains);
    return speaker.kind() == SpeakerKind.UNNAMED
        && (known || PEOPLE.matcher(speaker.shown()).matches());
  }
}
