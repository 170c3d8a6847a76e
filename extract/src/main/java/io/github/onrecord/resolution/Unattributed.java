package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Fragment;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Those behind words that an article credits to nobody, each once an article: whoever is said to
 * have been criticising, asking or expecting, and one for all hearsay.
 */
final class Unattributed {
  private final Map<Kind, Entity> entities = new EnumMap<>(Kind.class);

  private enum Kind {
    QUESTION("(?s)(?:was |were |when |if |being )?(?:asked|pressed|questioned)\\b.*"),
    CRITICISM("(?s).*\\bcritici[sz](?:ed|m|ms)\\b.*"),
    ACCUSATION("(?s).*\\b(?:accused|accusations?)\\b.*"),
    EXPECTATION("(?s).*\\bexpect(?:ed|ation|ations)\\b.*"),
    OPINION("(?s).*\\b(?:considered|regarded|viewed|seen as|recogni[sz]ed|known as|widely)\\b.*"),
    HEARSAY("(?s).*");

    private final Pattern cue;

    Kind(String cue) {
      this.cue = Pattern.compile(cue);
    }

    static Kind of(String cue) {
      Kind kind = QUESTION;
      while (!kind.cue.matcher(cue).matches()) {
        kind = values()[kind.ordinal() + 1];
      }
      return kind;
    }

    String called() {
      return switch (this) {
        case QUESTION -> "questioner";
        case CRITICISM -> "critics";
        case ACCUSATION -> "accusers";
        case EXPECTATION -> "expectation";
        case OPINION -> "general opinion";
        case HEARSAY -> "hearsay";
      };
    }
  }

  /** Whoever is behind a cue without a source. */
  Entity of(Fragment cue) {
    String lower = cue.text().strip().toLowerCase(Locale.ROOT);
    Kind kind = Kind.of(lower);
    return entities.computeIfAbsent(kind, k -> entity(k.called()));
  }

  private static Entity entity(String name) {
    return new Entity(SpeakerKind.UNNAMED, true, name, List.of(name.split(" ")));
  }

  /** Whether somebody is one of these. */
  boolean has(Entity entity) {
    return entities.containsValue(entity);
  }

  /** Whether somebody is one of these, and put a question. */
  boolean asked(Entity entity) {
    return entity == entities.get(Kind.QUESTION);
  }
}
