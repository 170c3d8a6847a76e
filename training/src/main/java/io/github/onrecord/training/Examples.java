package io.github.onrecord.training;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.decoding.LinkFeatures;
import io.github.onrecord.decoding.Role;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.decoding.TaggedSpan;
import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.WordPieces;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns annotated articles into examples to learn from. */
final class Examples {
  private final WordPieces wordPieces;

  Examples(WordPieces wordPieces) {
    this.wordPieces = wordPieces;
  }

  Example of(GoldArticle gold) {
    return new Builder(gold, gold.article().text().codePoints()).example();
  }

  /** The same with its quotation marks in another style, which moves no character. */
  Example of(GoldArticle gold, QuoteStyle style) {
    return new Builder(gold, style.apply(gold.article().text().codePoints())).example();
  }

  private final class Builder {
    private final GoldArticle gold;
    private final int[] text;
    private final Pieces pieces;
    private final int[] tags;
    private final Map<TaggedSpan, TaggedSpan> partners = new HashMap<>();

    Builder(GoldArticle gold, int[] text) {
      this.gold = gold;
      this.text = text;
      this.pieces = wordPieces.cut(text);
      this.tags = new int[pieces.size()];
    }

    Example example() {
      gold.attributions().forEach(this::attribution);
      List<TaggedSpan> spans = TaggedSpan.of(tags);
      int[] cueOf = new int[spans.size()];
      int[] sourceOf = new int[spans.size()];
      Arrays.fill(cueOf, -1);
      Arrays.fill(sourceOf, -1);
      for (int i = 0; i < spans.size(); i++) {
        TaggedSpan partner = partners.get(spans.get(i));
        int index = partner == null ? -1 : Collections.binarySearch(spans, partner, BY_FIRST);
        switch (spans.get(i).role()) {
          case CONTENT -> cueOf[i] = Math.max(-1, index);
          case CUE -> sourceOf[i] = Math.max(-1, index);
          case SOURCE -> {}
        }
      }
      int[] paragraphs = LinkFeatures.paragraphs(pieces);
      boolean annotated = !gold.attributions().isEmpty();
      return new Example(
          gold.article().id(), pieces, annotated, tags, spans, cueOf, sourceOf, paragraphs);
    }

    private void attribution(Attribution attribution) {
      Optional<TaggedSpan> cue =
          attribution.cue().flatMap(c -> mark(Role.CUE, c)).filter(this::free);
      cue.ifPresent(this::tag);
      for (TaggedSpan source : marks(Role.SOURCE, attribution.source().fragments())) {
        if (free(source)) {
          tag(source);
        }
        cue.ifPresent(c -> partners.putIfAbsent(c, source));
      }
      for (TaggedSpan content : marks(Role.CONTENT, attribution.content().fragments())) {
        if (free(content)) {
          tag(content);
          cue.ifPresent(c -> partners.put(content, c));
        }
      }
    }

    private List<TaggedSpan> marks(Role role, List<Fragment> fragments) {
      List<TaggedSpan> spans = new ArrayList<>();
      fragments.forEach(f -> mark(role, f).ifPresent(spans::add));
      return spans;
    }

    /** The pieces of a fragment, without white space and punctuation at its ends. */
    private Optional<TaggedSpan> mark(Role role, Fragment fragment) {
      int start = fragment.start();
      int end = fragment.end();
      while (start < end && isEdge(text[start])) {
        start++;
      }
      while (end > start && isEdge(text[end - 1])) {
        end--;
      }
      int first = 0;
      while (first < pieces.size() && pieces.ends()[first] <= start) {
        first++;
      }
      int last = first - 1;
      while (last + 1 < pieces.size() && pieces.starts()[last + 1] < end) {
        last++;
      }
      boolean empty = start >= end || last < first;
      return empty ? Optional.empty() : Optional.of(new TaggedSpan(role, first, last));
    }

    private boolean free(TaggedSpan span) {
      for (int i = span.first(); i <= span.last(); i++) {
        if (tags[i] != Tag.OUTSIDE) {
          return false;
        }
      }
      return true;
    }

    private void tag(TaggedSpan span) {
      Arrays.fill(tags, span.first(), span.last() + 1, Tag.inside(span.role()));
      tags[span.first()] = Tag.begin(span.role());
    }
  }

  private static final java.util.Comparator<TaggedSpan> BY_FIRST =
      java.util.Comparator.comparingInt(TaggedSpan::first);

  private static boolean isEdge(int c) {
    return Character.isWhitespace(c) || c == '.' || c == ',' || c == ';' || c == ':';
  }
}
