package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a speaker is called, for programs and for people. */
final class SpeakerWords {
  static final String UNKNOWN = "Unknown speaker";

  private SpeakerWords() {}

  /** The name; empty for a speaker without one, whose description is its role. */
  static Optional<String> name(Speaker speaker) {
    return Optional.of(speaker.name()).filter(name -> isNamed(speaker));
  }

  /** The role; for a speaker without a name its description. */
  static Optional<String> role(Speaker speaker) {
    return isNamed(speaker) ? speaker.role() : Optional.of(speaker.name());
  }

  /** Name or description as people read it. */
  static String called(Speaker speaker) {
    return speaker.isKnown() && !speaker.name().isBlank() ? speaker.name() : UNKNOWN;
  }

  /** Role, affiliation and kind, as far as the name and one another do not tell them already. */
  static List<String> about(Speaker speaker) {
    List<String> about = new ArrayList<>();
    speaker.role().filter(role -> !tells(speaker.name(), role)).ifPresent(about::add);
    String told = String.join(" ", speaker.name(), speaker.role().orElse(""));
    speaker.affiliation().filter(body -> !tells(told, body)).ifPresent(about::add);
    if (speaker.isKnown() && speaker.kind() != SpeakerKind.PERSON) {
      about.add(Words.of(speaker.kind()));
    }
    return about;
  }

  /** The words of the source where the article calls the speaker otherwise: "he". */
  static Optional<String> calledHere(Statement statement) {
    String source = statement.attribution().source().text();
    Speaker speaker = statement.speaker();
    return Optional.of(source)
        .filter(words -> !words.isBlank())
        .filter(words -> !speaker.isKnown() || !tells(words, speaker.name()));
  }

  private static boolean isNamed(Speaker speaker) {
    return speaker.kind() != SpeakerKind.UNNAMED;
  }

  private static boolean tells(String words, String part) {
    return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
