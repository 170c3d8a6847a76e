package io.github.onrecord.evaluation;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One file of brat standoff: spans on lines that begin with T, attributions on those with E. */
final class BratAnnotations {
  // A quoted text may break over lines, so a line counts only when it begins as an annotation.
  private static final Pattern LINE = Pattern.compile("([TE]\\d+)\t([^\t]+).*");
  private static final Pattern SPANS = Pattern.compile("\\S+ +(\\d+ +\\d+(?: *; *\\d+ +\\d+)*)");
  private static final Pattern ARGUMENT = Pattern.compile("(Source|Cue|Content)\\d*:(\\S+)");

  private final Path file;
  private final ArticleText text;
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final List<Attribution> attributions = new ArrayList<>();

  private BratAnnotations(Path file, ArticleText text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The attributions of a file, in its order.
   *
   * @throws IOException if a span is malformed or leaves the text
   */
  static List<Attribution> read(Path file, ArticleText text) throws IOException {
    BratAnnotations annotations = new BratAnnotations(file, text);
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      annotations.take(lines.get(i), i + 1);
    }
    return annotations.attributions;
  }

  private void take(String line, int number) throws IOException {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return;
    }
    if (line.startsWith("T")) {
      spans.put(matcher.group(1), spans(matcher.group(2), number));
    } else {
      attribution(matcher.group(2)).ifPresent(attributions::add);
    }
  }

  private List<Span> spans(String bound, int number) throws IOException {
    Matcher matcher = SPANS.matcher(bound);
    if (!matcher.matches()) {
      throw malformed(number, "expected 'Role START END', found '" + bound + "'");
    }
    List<Span> found = new ArrayList<>();
    for (String range : matcher.group(1).split(";", -1)) {
      String[] ends = range.strip().split(" +", -1);
      found.add(span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), number));
    }
    return found;
  }

  private Span span(int start, int end, int number) throws IOException {
    if (start >= end || end > text.length()) {
      throw malformed(
          number, "span %d to %d is not in a text of %d".formatted(start, end, text.length()));
    }
    return new Span(start, end);
  }

  private IOException malformed(int number, String problem) {
    return new IOException("%s line %d: %s".formatted(file, number, problem));
  }

  // As for the reference scorer, an argument counts only when its span stands above the event.
  private Optional<Attribution> attribution(String event) {
    Map<String, List<Span>> roles = new HashMap<>();
    Matcher argument = ARGUMENT.matcher(event);
    while (argument.find()) {
      roles
          .computeIfAbsent(argument.group(1), role -> new ArrayList<>())
          .addAll(spans.getOrDefault(argument.group(2), List.of()));
    }
    List<Span> source = Spans.merged(roles.getOrDefault("Source", List.of()));
    List<Span> content = Spans.merged(roles.getOrDefault("Content", List.of()));
    Optional<Fragment> cue = Spans.hull(roles.getOrDefault("Cue", List.of())).map(text::fragment);
    return content.isEmpty() && cue.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(text.passage(source), cue, text.passage(content), 1));
  }
}
