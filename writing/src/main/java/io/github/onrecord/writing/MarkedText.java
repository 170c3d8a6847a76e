package io.github.onrecord.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes segments as elements one within the other; where marks cross, one of them is split. */
final class MarkedText {
  private final Html html;
  private final Set<Mark> begun = new HashSet<>();
  private final List<Mark> open = new ArrayList<>();

  MarkedText(Html html) {
    this.html = html;
  }

  /** Closes what does not go on in {@code next}. */
  void closeBefore(List<Mark> next) throws IOException {
    int shared = 0;
    while (shared < Math.min(open.size(), next.size())
        && open.get(shared).equals(next.get(shared))) {
      shared++;
    }
    while (open.size() > shared) {
      html.close(tag(open.remove(open.size() - 1)));
    }
  }

  /** Opens what begins and writes the words. */
  void write(List<Mark> marks, String words) throws IOException {
    closeBefore(marks);
    for (Mark mark : marks.subList(open.size(), marks.size())) {
      open(mark);
    }
    html.text(words);
  }

  /** A place to link to, for marks that stand between paragraphs, where nothing is shown. */
  void anchorUnseen(List<Mark> marks) throws IOException {
    for (Mark mark : marks) {
      if (!mark.id().isEmpty() && !begun.contains(mark)) {
        html.open("span", "id", mark.id()).close("span");
      }
    }
  }

  private void open(Mark mark) throws IOException {
    boolean first = begun.add(mark);
    List<String> attributes = new ArrayList<>(List.of("class", first ? mark.style() : rest(mark)));
    if (first && !mark.id().isEmpty()) {
      attributes.addAll(List.of("id", mark.id()));
    }
    mark.speaker().ifPresent(to -> attributes.addAll(List.of("href", "#" + to.card())));
    if (!first && mark.isLink()) {
      attributes.addAll(List.of("tabindex", "-1"));
    }
    html.open(tag(mark), attributes.toArray(String[]::new));
    open.add(mark);
  }

  private static String rest(Mark mark) {
    return mark.style() + " rest";
  }

  private static String tag(Mark mark) {
    return mark.isLink() ? "a" : "span";
  }
}
