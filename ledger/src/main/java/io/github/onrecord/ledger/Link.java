package io.github.onrecord.ledger;

import java.util.Objects;

/**
 * Why a speaker of an article is taken for a person or body.
 *
 * @param entity the person or body
 * @param article the article's id
 * @param speaker the speaker's id in the article
 * @param called what it is called there
 * @param evidence what the link rests on, in words
 */
public record Link(Entity entity, String article, String speaker, String called, String evidence) {

  /** Refuses null. */
  public Link {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(called, "called");
    Objects.requireNonNull(evidence, "evidence");
  }
}
