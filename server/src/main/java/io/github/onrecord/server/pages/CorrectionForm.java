package io.github.onrecord.server.pages;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;

/**
 * What a form needs to put a statement right.
 *
 * @param article the article's id
 * @param statement the statement's id
 * @param others who else speaks in the article, each with its id as the address
 */
record CorrectionForm(String article, String statement, List<Link> others) {
  /** Stands for nobody: no article's speaker has such an id. */
  static final String NOBODY = "-";

  /** Copies the list. */
  CorrectionForm {
    others = List.copyOf(others);
  }

  /** "an organisation". */
  static String kind(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "a person";
      case ORGANISATION -> "an organisation";
      case DOCUMENT -> "a document";
      case UNNAMED -> "unnamed";
    };
  }
}
