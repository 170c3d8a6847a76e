package io.github.onrecord.resolution;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The speakers of one article, each known by the words of its sources alone. */
final class Sources {
  private final Map<String, List<Fragment>> mentions = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  /** Notes a source and returns the id of its speaker; none where the text names nobody. */
  Optional<String> add(Passage source) {
    if (source.isEmpty()) {
      return Optional.empty();
    }
    String name = name(source);
    mentions.computeIfAbsent(name, n -> new ArrayList<>()).addAll(source.fragments());
    return Optional.of(ids.computeIfAbsent(name, n -> "p" + (ids.size() + 1)));
  }

  /** The speakers noted so far, in the order of their first source. */
  Map<String, Speaker> byId() {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    mentions.forEach((name, at) -> speakers.put(ids.get(name), speaker(name, at)));
    return speakers;
  }

  private Speaker speaker(String name, List<Fragment> at) {
    List<Fragment> distinct =
        at.stream().distinct().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    return new Speaker(
        ids.get(name), name, kind(name), Optional.empty(), Optional.empty(), distinct);
  }

  private static String name(Passage source) {
    return source.text().replaceAll("\\s+", " ").strip();
  }

  /** A description without a capital letter names nobody; more cannot be told from the words. */
  private static SpeakerKind kind(String name) {
    boolean named = Character.isUpperCase(name.codePointAt(0));
    return named ? SpeakerKind.PERSON : SpeakerKind.UNNAMED;
  }
}
