package io.github.onrecord.days;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lead of an article, which dates the matter: what reporters are told right below it was told
 * on its day.
 */
final class Lead {
  /** How many paragraphs, a byline and a dateline among them, may come before the lead ends. */
  private static final int LEAD = 3;

  /** How many paragraphs below the lead surely tell of what it sums up. */
  private static final int BELOW = 1;

  private static final Pattern TOLD_REPORTERS =
      Pattern.compile(
          "\\btold (?:the )?(?:reporters|journalists|newsmen|(?:a|the) (?:news|press) (?:conference|briefing))\\b"
              + "|\\b(?:at|in|during) a (?:news|press) (?:conference|briefing)\\b");

  private final Page page;
  private final List<Told> told;

  /**
   * @param told all that is told of sayings, in the order of the text
   */
  Lead(Page page, List<Told> told) {
    this.page = page;
    this.told = told;
  }

  /** The statement of the lead that has the day of a saying below it. */
  Optional<Told> of(Told each) {
    if (!TOLD_REPORTERS.matcher(each.about()).find()) {
      return Optional.empty();
    }
    return dated()
        .filter(t -> t.place().cue().start() < each.place().cue().start())
        .filter(t -> paragraph(t) + BELOW >= paragraph(each))
        .filter(t -> next(t, each));
  }

  /** The first statement below the headline, if it is in the lead and of one day. */
  Optional<Told> dated() {
    return told.stream()
        .filter(t -> t.index() >= 0 && paragraph(t) > 0)
        .findFirst()
        .filter(t -> paragraph(t) <= LEAD)
        .filter(t -> t.days().filter(d -> d.from().equals(d.to())).isPresent());
  }

  /** Whether nobody else is told of between the lead and a saying. */
  private boolean next(Told lead, Told each) {
    return told.subList(told.indexOf(lead) + 1, told.indexOf(each)).stream()
        .allMatch(
            t ->
                t.index() < 0
                    || t.speaker().equals(each.speaker())
                    || paragraph(t) == paragraph(lead));
  }

  private int paragraph(Told each) {
    return page.paragraph(each.place().cue().start());
  }
}
