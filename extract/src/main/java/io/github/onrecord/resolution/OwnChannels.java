package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import java.util.Set;

/** Tells sentences about an occasion or a channel of the speaker's own. */
final class OwnChannels {
  private static final Set<String> OWN =
      Set.of(
          "statement",
          "tweet",
          "tweeted",
          "twitter",
          "facebook",
          "letter",
          "release",
          "conference",
          "rally",
          "debate",
          "ad",
          "speech",
          "briefing",
          "filing",
          "blog",
          "instagram",
          "wrote",
          "memo",
          "testimony",
          "testified",
          "hearing",
          "reporters",
          "supporters",
          "crowd",
          "video",
          "posted",
          "memoir",
          "website",
          "plea",
          "court");

  private final Words words;

  OwnChannels(Words words) {
    this.words = words;
  }

  /** Whether the sentence that credits the words tells of another occasion than an interview. */
  boolean tellOf(Attribution attribution) {
    int sentence = words.sentenceAt(RelayFinder.anchor(attribution));
    return words.sentence(sentence).stream().anyMatch(w -> !w.quoted() && OWN.contains(w.lower()));
  }
}
