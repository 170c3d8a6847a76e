package io.github.onrecord.days;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A headline tells in the present, and at times without a name, of what the lead below it dates.
 */
final class Headline {
  /** How many paragraphs, a byline and a dateline among them, may come before the lead ends. */
  private static final int LEAD = 3;

  /** Shorter words do not tell who somebody is. */
  private static final int TELLING = 4;

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+");

  private final Page page;
  private final List<Told> told;

  /**
   * @param told all that is told of sayings, in the order of the text
   */
  Headline(Page page, List<Told> told) {
    this.page = page;
    this.told = told;
  }

  /** The first statement below a headline, if it is the same one and its own sentence dates it. */
  Optional<Told> told(Told each) {
    if (paragraph(each) > 0
        || each.closed()
        || !Manner.present(each.place().cue().of(page.text()))) {
      return Optional.empty();
    }
    return told.stream()
        .filter(t -> t.index() >= 0 && paragraph(t) > 0)
        .findFirst()
        .filter(t -> paragraph(t) <= LEAD)
        .filter(t -> t.days().filter(d -> d.from().equals(d.to())).isPresent())
        .filter(t -> same(each, t));
  }

  private boolean same(Told each, Told lead) {
    boolean unnamed =
        each.speaker().kind() == SpeakerKind.UNNAMED
            || lead.speaker().kind() == SpeakerKind.UNNAMED;
    return unnamed
        ? words(lead).stream().anyMatch(words(each)::contains)
        : each.speaker().equals(lead.speaker());
  }

  private Set<String> words(Told each) {
    return each.place().source().stream()
        .flatMap(s -> WORD_END.splitAsStream(s.of(page.text()).toLowerCase(Locale.ROOT)))
        .filter(w -> w.length() >= TELLING)
        .collect(Collectors.toSet());
  }

  private int paragraph(Told each) {
    return page.paragraph(each.place().cue().start());
  }
}
