package io.github.onrecord.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds passages that an article takes over from another outlet: the paragraphs after "As X
 * reports:" up to a line of stars or dashes, or else the next one and those joined to it by dots;
 * what follows a colon after a sentence that names an outlet; and a few paragraphs after "The story
 * reads:", which is that of the outlet called one before.
 */
final class Blocks {
  private static final Set<String> REPORTING =
      Set.of("reports", "reported", "writes", "wrote", "notes", "noted", "explains", "adds");
  private static final Set<String> OPEN = Set.of(":", ",", ".", "...", "…");
  private static final Set<String> DOTS = Set.of(".", "...", "…", "[", "]", "(", ")");

  private static final Set<String> STORIES = Set.of("report", "story", "article", "piece");

  /** Paragraphs of a passage at most. */
  private static final int LONGEST = 16;

  /** Words and marks of a line that only leads to the next paragraph at most. */
  private static final int LEAD_IN = 8;

  /** Paragraphs of a story that is shown at most. */
  private static final int STORY = 4;

  private final Words words;
  private final PhraseParser parser;
  private final Cast cast;
  private final Speakers speakers;
  private final List<List<Word>> paragraphs = new ArrayList<>();
  private final Map<Integer, Entity> openings = new HashMap<>();
  private final Set<Integer> stories = new HashSet<>();
  private final Map<Integer, Entity> outlets = new HashMap<>();

  Blocks(Words words, PhraseParser parser, Cast cast, Speakers speakers) {
    this.words = words;
    this.parser = parser;
    this.cast = cast;
    this.speakers = speakers;
    int from = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || words.get(at).paragraph() != words.get(from).paragraph()) {
        paragraphs.add(words.all().subList(from, at));
        int paragraph = paragraphs.size() - 1;
        opening(paragraph, from, at - 1).ifPresent(o -> openings.put(paragraph, o));
        from = at;
      }
    }
    mark();
  }

  /** The outlet that the paragraph of a word is taken over from. */
  Optional<Entity> around(int at) {
    return Optional.ofNullable(outlets.get(words.get(at).paragraph()));
  }

  private void mark() {
    for (int p = 0; p < paragraphs.size(); p++) {
      if (openings.containsKey(p)) {
        for (int in = p + 1; in <= end(p) && !leadsOn(in); in++) {
          outlets.put(paragraphs.get(in).get(0).paragraph(), openings.get(p));
        }
      }
    }
  }

  /** The last paragraph of the passage that a paragraph leads into. */
  private int end(int opening) {
    int last = paragraphs.size() - 1;
    for (int p = opening + 1; p <= Math.min(last, opening + LONGEST); p++) {
      if (openings.containsKey(p) || parts(p)) {
        return p - 1;
      }
    }
    int end = Math.min(last, opening + (stories.contains(opening) ? STORY : 1));
    while (end + 2 <= last && elision(paragraphs.get(end + 1))) {
      end += 2;
    }
    return end;
  }

  /**
   * Whether the article goes on in its own words, to what comes next: "But, more to the point,".
   */
  private boolean leadsOn(int paragraph) {
    List<Word> line = paragraphs.get(paragraph);
    return line.size() <= LEAD_IN && line.get(line.size() - 1).is(",");
  }

  private boolean parts(int paragraph) {
    List<Word> line = paragraphs.get(paragraph);
    return line.stream().noneMatch(Word::letters) && !elision(line);
  }

  private static boolean elision(List<Word> paragraph) {
    return paragraph.stream().allMatch(w -> DOTS.contains(w.lower()));
  }

  /** The outlet of a paragraph that leads into what it reports. */
  private Optional<Entity> opening(int paragraph, int from, int last) {
    return asReported(from, last)
        .flatMap(speakers::entity)
        .filter(Outlets::medium)
        .or(() -> introduced(paragraph, last));
  }

  /** "The Gazette's story reads:", "Here is what the report said:". */
  private Optional<Entity> introduced(int paragraph, int last) {
    if (!words.is(last, ":")) {
      return Optional.empty();
    }
    Word colon = words.get(last);
    List<Word> sentence = words.sentence(colon.sentence());
    Optional<Entity> named =
        cast.before(colon, 0).stream()
            .filter(Outlets::medium)
            .filter(e -> sentence.stream().anyMatch(w -> e.tokens().contains(w.lower())))
            .findFirst();
    boolean again = sentence.stream().anyMatch(w -> !w.quoted() && STORIES.contains(w.lower()));
    if (named.isPresent() || !again) {
      return named;
    }
    stories.add(paragraph);
    Set<Entity> before = cast.before(colon, words.size());
    return before.stream()
        .filter(e -> Outlets.called(e, words))
        .findFirst()
        .or(() -> before.stream().filter(Outlets::medium).findFirst());
  }

  private Optional<Phrase> asReported(int from, int last) {
    boolean ended = words.is(last, ".") && !words.is(last - 1, ".");
    if (!OPEN.contains(words.get(last).lower()) || ended) {
      return Optional.empty();
    }
    for (int verb = last; verb > from; verb--) {
      if (REPORTING.contains(words.get(verb).lower()) && words.get(verb - 1).capital()) {
        return Optional.of(parser.parse(name(from, verb), verb));
      }
    }
    return Optional.empty();
  }

  private int name(int from, int verb) {
    int start = verb;
    while (start > from && words.get(start - 1).capital() && !words.is(start - 1, "as")) {
      start--;
    }
    return start;
  }
}
