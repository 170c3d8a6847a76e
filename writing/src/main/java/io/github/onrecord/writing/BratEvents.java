package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the lines of an annotation file; events may come before the spans they name. */
final class BratEvents {
  private static final Pattern SPAN =
      Pattern.compile("(T\\d+)\t\\S+ ([\\d ;]+)\t.*", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("(\\d+) (\\d+)");
  private static final Pattern EVENT = Pattern.compile("(E\\d+)\tAttribution:T\\d+( .*|)\\s*");
  private static final Pattern ARGUMENT = Pattern.compile("\\b(Source|Cue|Content)\\d*:(T\\d+)\\b");

  private final ArticleText text;
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final List<Matcher> events = new ArrayList<>();

  BratEvents(ArticleText text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException if it is a broken span or event
   */
  void read(String line) {
    if (line.startsWith("T")) {
      Matcher span = matcher(SPAN, line);
      spans.put(span.group(1), places(span.group(2)));
    } else if (line.startsWith("E") && line.contains("\tAttribution:")) {
      events.add(matcher(EVENT, line));
    }
  }

  /**
   * @throws IllegalArgumentException if an event names a span that is not there
   */
  List<Attribution> attributions() {
    return events.stream().map(event -> attribution(event.group(1), event.group(2))).toList();
  }

  private Attribution attribution(String event, String arguments) {
    Map<String, Set<Span>> roles = new HashMap<>();
    Matcher argument = ARGUMENT.matcher(arguments);
    while (argument.find()) {
      List<Span> named = spans.get(argument.group(2));
      if (named == null) {
        throw new IllegalArgumentException(event + " names " + argument.group(2) + ", not there");
      }
      roles.computeIfAbsent(argument.group(1), role -> new TreeSet<>()).addAll(named);
    }
    try {
      return new Attribution(
          passage(roles, "Source"),
          passage(roles, "Cue").fragments().stream()
              .max(Comparator.comparingInt(fragment -> fragment.span().length())),
          passage(roles, "Content"),
          1);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(event + ": " + e.getMessage(), e);
    }
  }

  private Passage passage(Map<String, Set<Span>> roles, String role) {
    return text.passage(roles.getOrDefault(role, Set.of()));
  }

  private List<Span> places(String places) {
    List<Span> list = new ArrayList<>();
    for (String place : places.split(";", -1)) {
      Matcher ends = matcher(PLACE, place);
      Span span = new Span(Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2)));
      if (span.end() > text.length()) {
        throw new IllegalArgumentException("the text ends before " + span);
      }
      list.add(span);
    }
    return list;
  }

  private static Matcher matcher(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no span or event as brat writes it: " + line);
    }
    return matcher;
  }
}
