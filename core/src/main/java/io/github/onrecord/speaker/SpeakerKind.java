package io.github.onrecord.speaker;

/** What sort of source a speaker is. */
public enum SpeakerKind {
  /** A person known by name. */
  PERSON,
  /** A body: a company, ministry, party, outlet or government. */
  ORGANISATION,
  /** Somebody the article describes without a name. */
  UNNAMED,
  /** A poll, report, law or other text. */
  DOCUMENT
}
