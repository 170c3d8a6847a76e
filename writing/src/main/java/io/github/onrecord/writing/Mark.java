package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A span of the text that a page marks.
 *
 * @param span where
 * @param style its style classes
 * @param id what links to it name; empty where none does
 * @param speaker to whose card it leads; empty where it is no link
 */
record Mark(Span span, String style, String id, Optional<PageSpeaker> speaker) {

  /** Source, cue and content; the first piece of the content carries the id of the passage. */
  static List<Mark> of(NumberedStatement numbered) {
    Attribution attribution = numbered.statement().attribution();
    List<Mark> marks = new ArrayList<>();
    for (Fragment content : attribution.content().fragments()) {
      String id = marks.isEmpty() ? numbered.passage() : "";
      marks.add(plain(content, "content" + numbered.style(), id));
    }
    String cueId = marks.isEmpty() ? numbered.passage() : "";
    attribution.cue().ifPresent(cue -> marks.add(plain(cue, "cue", cueId)));
    for (Fragment source : attribution.source().fragments()) {
      marks.add(plain(source, "source " + numbered.speaker().hue(), ""));
    }
    return marks;
  }

  /** The mentions of a speaker. */
  static List<Mark> of(PageSpeaker speaker) {
    List<Mark> marks = new ArrayList<>();
    for (Fragment mention : speaker.mentions()) {
      String id = speaker.mention(marks.size());
      String style = "mention " + speaker.hue();
      marks.add(new Mark(mention.span(), style, id, Optional.of(speaker)));
    }
    return marks;
  }

  boolean isLink() {
    return speaker.isPresent();
  }

  private static Mark plain(Fragment fragment, String style, String id) {
    return new Mark(fragment.span(), style, id, Optional.empty());
  }
}
