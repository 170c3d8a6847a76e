package io.github.onrecord.days;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A headline tells in the present, and at times without a name, of what the lead below it dates.
 */
final class Headline {
  /** Shorter words do not tell who somebody is. */
  private static final int TELLING = 4;

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+");

  private final Page page;
  private final Lead lead;

  Headline(Page page, Lead lead) {
    this.page = page;
    this.lead = lead;
  }

  /** The first statement below a headline, if it is the same one and its own sentence dates it. */
  Optional<Told> told(Told each) {
    if (page.paragraph(each.place().cue().start()) > 0
        || each.closed()
        || !Manner.present(each.place().cue().of(page.text()))) {
      return Optional.empty();
    }
    return lead.dated().filter(t -> same(each, t));
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
}
