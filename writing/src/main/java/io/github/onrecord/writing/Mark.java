package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of the text that a page marks.
 *
 * @param span where
 * @param role what it is in its statement
 * @param statement whose it is
 */
record Mark(Span span, Role role, NumberedStatement statement) {
  enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  static List<Mark> of(NumberedStatement numbered) {
    Statement statement = numbered.statement();
    Attribution attribution = statement.attribution();
    List<Mark> marks = new ArrayList<>();
    add(marks, attribution.source().fragments(), Role.SOURCE, numbered);
    add(marks, attribution.cue().stream().toList(), Role.CUE, numbered);
    add(marks, attribution.content().fragments(), Role.CONTENT, numbered);
    return marks;
  }

  private static void add(
      List<Mark> marks, List<Fragment> fragments, Role role, NumberedStatement numbered) {
    fragments.forEach(fragment -> marks.add(new Mark(fragment.span(), role, numbered)));
  }
}
