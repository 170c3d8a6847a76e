package io.github.onrecord.days;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Days;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The occasion on which several speak that a text tells of at a place: whoever speaks in the
 * paragraphs that follow speaks there, until nobody does for a while or another one is told of.
 */
final class Gathering {
  /** How many paragraphs may lie between one statement of a gathering and the next. */
  private static final int ON = 4;

  private static final Pattern ASKED_BY_THE_AUTHOR =
      Pattern.compile("\\b(?:requests? for|for comment|to comment|inquiries)\\b");

  private final Page page;
  private final List<Occasions.Occasion> all;
  private int next = 0;
  private Optional<Occasions.Occasion> now = Optional.empty();
  private int paragraph = 0;

  Gathering(Page page, List<Occasions.Occasion> all) {
    this.page = page;
    this.all = all;
  }

  /** Goes on to a saying; they are to come in the order of the text. */
  void reach(Told told) {
    while (next < all.size() && all.get(next).sentence().start() <= told.place().cue().start()) {
      now = Optional.of(all.get(next));
      paragraph = page.paragraph(all.get(next).range().start());
      next++;
    }
  }

  /** Whether the gathering is told of after one saying, before another. */
  boolean opensBetween(Told before, Told after) {
    return now.filter(o -> o.sentence().start() > before.place().cue().start())
        .filter(o -> near(after))
        .isPresent();
  }

  /** The days of the gathering if a saying may be of it. */
  Optional<Days> days(Told told) {
    boolean apart =
        !near(told)
            || (told.place().source().isEmpty() && !Manner.conversation(cue(told)))
            || told.speaker().kind() == SpeakerKind.DOCUMENT
            || ASKED_BY_THE_AUTHOR.matcher(told.place().sentence().of(page.text())).find();
    if (apart) {
      return Optional.empty();
    }
    paragraph = page.paragraph(told.place().cue().start());
    return now.map(Occasions.Occasion::days);
  }

  private String cue(Told told) {
    return told.place().cue().of(page.text());
  }

  private boolean near(Told told) {
    return page.paragraph(told.place().cue().start()) - paragraph <= ON;
  }
}
