package io.github.onrecord.writing;

import io.github.onrecord.speaker.SpeakerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who it is whose statements follow.
 *
 * @param key its key in the ledger
 * @param name what it is called
 * @param kind a person or a body
 * @param names all that it is called
 * @param roles its offices and functions, the latest first
 * @param affiliations the bodies it belongs to, the latest first
 * @param articles in how many articles it speaks
 * @param statements how many statements it made
 * @param first the first day of one
 * @param last the last day of one
 * @param links what each link of an article's speaker to it rests on; empty where none are asked
 *     for
 */
public record SpeakerHeading(
    String key,
    String name,
    SpeakerKind kind,
    List<String> names,
    List<String> roles,
    List<String> affiliations,
    int articles,
    int statements,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Because> links) {

  /**
   * Why a speaker of an article is taken for it.
   *
   * @param article the article's id
   * @param called what it is called there
   * @param evidence what the link rests on
   */
  public record Because(String article, String called, String evidence) {}

  /** Refuses null; copies the lists. */
  public SpeakerHeading {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    affiliations = List.copyOf(affiliations);
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    links = List.copyOf(links);
  }
}
