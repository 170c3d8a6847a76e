package io.github.onrecord.resolution;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The speakers of a record, made of those who turned out to speak or to relay. */
final class Finished {
  private final IdentityHashMap<Entity, Speaker> speakers = new IdentityHashMap<>();
  private final List<Speaker> inOrder;

  private Finished(Words words, List<Entity> entities) {
    Owners owners = new Owners(words);
    for (Entity entity : entities) {
      speakers.put(
          entity,
          speaker(words.text(), owners.fullName(entity), entity, "p" + (speakers.size() + 1)));
    }
    this.inOrder = entities.stream().map(speakers::get).toList();
  }

  /** The speakers in the order of their first mention. */
  static Finished of(Words words, Stream<Entity> speaking) {
    return new Finished(
        words, speaking.distinct().sorted(Comparator.comparingInt(Entity::first)).toList());
  }

  List<Speaker> inOrder() {
    return inOrder;
  }

  /** The speaker made of an entity; {@link Speaker#unknown()} for none. */
  Speaker of(Optional<Entity> entity) {
    return entity.map(this::of).orElse(Speaker.unknown());
  }

  /**
   * The speaker made of an entity.
   *
   * @throws IllegalArgumentException if the entity was not among those given
   */
  Speaker of(Entity entity) {
    return Optional.ofNullable(speakers.get(entity))
        .orElseThrow(() -> new IllegalArgumentException("no speaker: " + entity));
  }

  private static Speaker speaker(ArticleText text, String name, Entity entity, String id) {
    List<Fragment> mentions = entity.mentions().stream().map(m -> text.fragment(m.span())).toList();
    Optional<Role> role = entity.fullestRole();
    boolean named = entity.kind() == SpeakerKind.PERSON;
    return new Speaker(
        id,
        name,
        entity.kind(),
        named ? role.map(Role::text) : Optional.empty(),
        named
            ? entity.roles().stream().map(Role::affiliation).flatMap(Optional::stream).findFirst()
            : Optional.empty(),
        mentions);
  }
}
