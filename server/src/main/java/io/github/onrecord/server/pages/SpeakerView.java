package io.github.onrecord.server.pages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A speaker with all that shows where it stands.
 *
 * @param name what it is called, leading to its record
 * @param about role or affiliation; empty where unknown
 * @param evidence what shows it, by the day
 */
record SpeakerView(Link name, String about, List<EvidenceView> evidence) {
  /** Copies the list. */
  SpeakerView {
    evidence = List.copyOf(evidence);
  }

  /** "denies, then affirms". */
  String path() {
    return evidence.stream()
        .map(EvidenceView::word)
        .collect(Collectors.collectingAndThen(Collectors.toList(), SpeakerView::steps));
  }

  private static String steps(List<String> words) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || !words.get(i).equals(words.get(i - 1))) {
        steps.append(i == 0 ? "" : ", then ").append(words.get(i));
      }
    }
    return steps.toString();
  }
}
