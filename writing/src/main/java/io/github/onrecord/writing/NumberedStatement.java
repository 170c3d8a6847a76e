package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement with its place on a page.
 *
 * @param number from 1, in the order of the record
 * @param statement the statement
 * @param speaker whose it is
 * @param via its relays, nearest to the article first
 */
record NumberedStatement(
    int number, Statement statement, PageSpeaker speaker, List<PageSpeaker> via) {

  static List<NumberedStatement> of(ArticleRecord record, PageSpeakers speakers) {
    List<NumberedStatement> numbered = new ArrayList<>();
    for (Statement statement : record.statements()) {
      numbered.add(
          new NumberedStatement(
              numbered.size() + 1,
              statement,
              speakers.of(statement.speaker()),
              statement.via().stream().map(speakers::of).toList()));
    }
    return numbered;
  }

  /** The speaker's initial and the number, the same wherever the statement is shown. */
  String tag() {
    return speaker.initial() + number;
  }

  /** The id of its passage. */
  String passage() {
    return "p" + number;
  }

  /** The id of its card. */
  String card() {
    return "c" + number;
  }

  /** Style classes of what shows it. */
  String style() {
    return (denies() ? " denied" : "") + (ActWords.isCertain(statement) ? "" : " maybe");
  }

  /** The code point where the passage begins. */
  int passageStart() {
    return said().get(0).start();
  }

  /** The code point after which the tag stands: the end of the source, or else of what there is. */
  int tagPlace() {
    Attribution attribution = statement.attribution();
    return Stream.of(
            attribution.source().fragments(),
            attribution.cue().stream().toList(),
            attribution.content().fragments())
        .filter(fragments -> !fragments.isEmpty())
        .mapToInt(fragments -> fragments.get(fragments.size() - 1).end())
        .findFirst()
        .orElse(0);
  }

  private boolean denies() {
    return statement.act() == Act.DENIES;
  }

  /** The content or, where there is none, the cue. */
  private List<Fragment> said() {
    Attribution attribution = statement.attribution();
    return attribution.content().isEmpty()
        ? attribution.cue().stream().toList()
        : attribution.content().fragments();
  }
}
