package io.github.onrecord.evaluation;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** A part of an attribution that is scored. */
public enum Role {
  /** The words that do the crediting. */
  CUE("Cue"),
  /** Whom the text names. */
  SOURCE("Source"),
  /** What is said or thought. */
  CONTENT("Content"),
  /** The three together. */
  ALL("All");

  private static final List<Role> PARTS = List.of(CUE, SOURCE, CONTENT);

  private final String label;

  Role(String label) {
    this.label = label;
  }

  static List<Role> parts() {
    return PARTS;
  }

  /** The role's name in output. */
  public String label() {
    return label;
  }

  List<Span> spans(Attribution attribution) {
    Stream<Fragment> fragments =
        switch (this) {
          case CUE -> attribution.cue().stream();
          case SOURCE -> attribution.source().fragments().stream();
          case CONTENT -> attribution.content().fragments().stream();
          case ALL -> throw new IllegalArgumentException("only a part has spans of its own");
        };
    return fragments.map(Fragment::span).toList();
  }
}
