package io.github.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.GoldRecord;
import io.github.onrecord.evaluation.GoldRecords;
import io.github.onrecord.evaluation.GoldStatement;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes lessons for the extractor of annotated records. Records tell whose words an article holds,
 * and not as exactly as attributions where a span begins and ends: what a model found of a
 * statement keeps its places, so that the records correct what it misses, invents or credits to the
 * wrong source, and nothing else.
 */
final class RecordLessons {
  /** Code points around a statement within which its source and cue are looked for. */
  private static final int NEAR = 500;

  private static final Set<Integer> QUOTES =
      Set.of((int) '"', (int) '“', (int) '”', (int) '‘', (int) '’', (int) '\'');

  private final ArticleText text;
  private final int[] points;
  private final List<Attribution> found;

  private RecordLessons(ArticleText text, List<Attribution> found) {
    this.text = text;
    this.points = text.codePoints();
    this.found = new ArrayList<>(found);
  }

  /**
   * The articles of a folder of gold records with what a model would have found, had it erred
   * nowhere.
   *
   * @param reader the model
   */
  static List<GoldArticle> read(Path folder, Function<ArticleText, List<Attribution>> reader)
      throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    List<GoldRecord> records = GoldRecords.read(folder);
    Progress progress = new Progress("records", records.size());
    for (GoldRecord record : records) {
      Path file = folder.resolve("gold").resolve(record.article().id() + ".json");
      JsonNode statements = new ObjectMapper().readTree(file.toFile()).path("statements");
      ArticleText text = record.article().text();
      RecordLessons lessons = new RecordLessons(text, reader.apply(text));
      articles.add(new GoldArticle(record.article(), lessons.corrected(record, statements)));
      progress.show(articles.size(), record.article().id());
    }
    return articles;
  }

  private List<Attribution> corrected(GoldRecord record, JsonNode json) {
    List<Attribution> corrected = new ArrayList<>();
    for (int i = 0; i < record.statements().size(); i++) {
      Passage content = record.statements().get(i).content();
      boolean within = record.statements().stream().anyMatch(other -> holds(other, content));
      Optional<Attribution> same = take(content);
      if (same.isPresent() || !within) {
        corrected.add(corrected(content, json.get(i), same));
      }
    }
    corrected.sort(Comparator.comparingInt(a -> a.content().fragments().get(0).start()));
    return corrected;
  }

  /**
   * Whether a statement tells of another among its own words, of which the extractor finds the
   * outer one; the inner one is found when its content is read again.
   */
  private static boolean holds(GoldStatement other, Passage content) {
    BitSet outer = Alike.places(other.content());
    BitSet inner = Alike.places(content);
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty() && outer.cardinality() > inner.cardinality();
  }

  /** What the model found of a statement, which is no other statement then. */
  private Optional<Attribution> take(Passage content) {
    Optional<Attribution> best =
        found.stream()
            .filter(each -> Alike.same(each.content(), content))
            .max(Comparator.comparingDouble(each -> Alike.share(each.content(), content)));
    best.ifPresent(found::remove);
    return best;
  }

  private Attribution corrected(Passage content, JsonNode gold, Optional<Attribution> same) {
    int start = content.fragments().get(0).start();
    Optional<Fragment> source = near(gold.path("source_text"), start);
    Optional<Fragment> cue = near(gold.path("cue"), start);
    if (same.isEmpty()) {
      return new Attribution(passage(source), cue, quoted(content), 1);
    }
    Attribution kept = same.get();
    boolean agreed =
        kept.source().fragments().stream()
            .anyMatch(f -> source.filter(s -> s.span().overlaps(f.span())).isPresent());
    return new Attribution(
        agreed ? kept.source() : passage(source),
        kept.cue().isPresent() ? kept.cue() : cue,
        kept.content(),
        1);
  }

  private Passage passage(Optional<Fragment> fragment) {
    return text.passage(fragment.map(Fragment::span).stream().toList());
  }

  /** Where words stand that are nearest to a place. */
  private Optional<Fragment> near(JsonNode words, int place) {
    if (!words.isTextual() || words.asText().isBlank()) {
      return Optional.empty();
    }
    int[] sought = words.asText().codePoints().toArray();
    Optional<Fragment> nearest = Optional.empty();
    for (int at = Math.max(0, place - NEAR); at + sought.length <= points.length; at++) {
      boolean nearer =
          nearest.isEmpty() || Math.abs(at - place) < Math.abs(nearest.get().start() - place);
      if (at > place + NEAR + sought.length) {
        break;
      }
      if (nearer && stands(sought, at)) {
        nearest = Optional.of(text.fragment(new Span(at, at + sought.length)));
      }
    }
    return nearest;
  }

  private boolean stands(int[] sought, int at) {
    for (int i = 0; i < sought.length; i++) {
      if (points[at + i] != sought[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * A content with the quotation marks around it, which attributions hold and records leave out.
   */
  private Passage quoted(Passage content) {
    return text.passage(content.fragments().stream().map(f -> quoted(f.span())).toList());
  }

  private Span quoted(Span span) {
    boolean opened = span.start() > 0 && QUOTES.contains(points[span.start() - 1]);
    boolean closed = span.end() < points.length && QUOTES.contains(points[span.end()]);
    return opened && closed ? new Span(span.start() - 1, span.end() + 1) : span;
  }
}
