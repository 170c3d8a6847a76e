package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Overview;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.writing.Phrases;

/**
 * A speaker in a list.
 *
 * @param name what it is called, leading to its record
 * @param key its key
 * @param role its latest role or affiliation; empty where unknown
 * @param count how many statements
 */
record SpeakerLine(Link name, String key, String role, String count) {

  static SpeakerLine of(Overview.Quoted quoted) {
    return of(quoted.speaker(), quoted.statements());
  }

  static SpeakerLine of(Profile profile) {
    return of(profile, profile.statements());
  }

  private static SpeakerLine of(Profile profile, int statements) {
    String role =
        profile.roles().stream()
            .findFirst()
            .or(() -> profile.affiliations().stream().findFirst())
            .map(Phrases::line)
            .orElse("");
    return new SpeakerLine(
        Link.of(Phrases.line(profile.entity().name()), Addresses.speaker(profile.entity().key())),
        profile.entity().key(),
        role,
        ArticleLine.counted(statements, "statement"));
  }
}
