package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Fragment;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of an annotation file. */
final class BratLines {
  /** All that some reader takes for the end of a line or of a column. */
  private static final Pattern BREAK =
      Pattern.compile("[\\t\\n-\\r\\x1C-\\x1E\\x85\\u2028\\u2029]");

  private final StringBuilder lines = new StringBuilder();
  private final BratNotes notes = new BratNotes();
  private int spans;
  private int events;

  BratLines(ArticleRecord record) {
    for (Statement statement : record.statements()) {
      add(statement.attribution());
      lines.append(notes.of(statement, "E" + events));
    }
  }

  private void add(Attribution attribution) {
    List<Fragment> cue = attribution.cue().stream().toList();
    List<Fragment> content = attribution.content().fragments();
    StringBuilder arguments = new StringBuilder();
    argument(arguments, "Source", attribution.source().fragments());
    argument(arguments, "Cue", cue);
    argument(arguments, "Content", content);
    int trigger = span("Attribution", cue.isEmpty() ? content.subList(0, 1) : cue);
    lines.append("E%d\tAttribution:T%d%s\n".formatted(++events, trigger, arguments));
  }

  private void argument(StringBuilder arguments, String role, List<Fragment> fragments) {
    if (!fragments.isEmpty()) {
      arguments.append(" %s:T%d".formatted(role, span(role, fragments)));
    }
  }

  private int span(String type, List<Fragment> fragments) {
    String places =
        fragments.stream()
            .map(fragment -> fragment.start() + " " + fragment.end())
            .collect(Collectors.joining(";"));
    String words = fragments.stream().map(Fragment::text).collect(Collectors.joining(" "));
    lines.append("T%d\t%s %s\t".formatted(++spans, type, places));
    lines.append(onOneLine(words)).append('\n');
    return spans;
  }

  static String onOneLine(String words) {
    return BREAK.matcher(words).replaceAll(" ");
  }

  /** The whole file; empty without statements. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
