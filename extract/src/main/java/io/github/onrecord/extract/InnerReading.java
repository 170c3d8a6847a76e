package io.github.onrecord.extract;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.decoding.Candidate;
import io.github.onrecord.inference.Reader;
import io.github.onrecord.inference.Work;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is said within what is said: the contents that hold a word of saying are read once
 * more, each as a text of its own, since the model marks one attribution at a place.
 */
final class InnerReading {
  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(said|says|say|saying|told|tells|telling|asked|claim(s|ed|ing)?|den(y|ies|ied|ying)"
              + "|confirm(s|ed|ing)?|report(s|ed|ing)?|announced?|admitted|insist(s|ed)?"
              + "|accord(ing|s)|reject(s|ed)?|dismiss(es|ed)?|refus(es|ed)|warn(s|ed)|suggest(s|ed)"
              + "|promis(es|ed)|vowed|pledged|urged|acknowledged|alleg(es|ed|ing)|wrote|believ(es|ed)?"
              + "|feel(s)?|felt|thinks?|thought|hop(es|ed)|fear(s|ed)|suspect(s|ed)|show(s|ed)|found|wants?|called)\\b");
  private static final Pattern NOBODY =
      Pattern.compile("(?i)(i|we|you)( (do|don['’]t|would|also|just|really))?");

  /** What leads into a content, the content, and what closes it. */
  private static final Pattern CORE =
      Pattern.compile(
          "(?s)((?i:[\\s“\"‘']*(?:that |whether |if )?[\\s“\"‘']*))(.+?)([\\s”\"’',.;:]*)");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][”\"’']?)\\s+");

  /** Words up to a verb in the first or second person. */
  private static final Pattern SELF =
      Pattern.compile(
          "(?si).*\\b(i|we|you)(['’](ve|d|ll|m|re))?"
              + "( (do|does|did|will|would|can|could|should|have|had|don['’]t|didn['’]t|not|never"
              + "|always|also|just|really))* ");

  private static final String END = ".\n\n";
  private static final int SHORTEST = 24;

  /** What is less probable is not put into anybody's mouth. */
  private static final double LEAST = 0.35;

  private final ArticleText article;
  private final List<Fragment> contents = new ArrayList<>();
  private final List<Attribution> outers = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int length;

  private InnerReading(ArticleText article) {
    this.article = article;
  }

  /**
   * What speakers say that others said.
   *
   * @param outer the attributions of the article
   * @return those within their contents, with a confidence no higher than theirs
   */
  static List<Attribution> of(
      ArticleText article, List<Attribution> outer, Reader reader, Work work) {
    InnerReading reading = new InnerReading(article);
    outer.forEach(reading::take);
    if (reading.contents.isEmpty()) {
      return List.of();
    }
    List<Attribution> inner = new ArrayList<>();
    for (Candidate candidate : reader.read(new ArticleText(reading.text.toString()), work)) {
      double confidence = reader.model().calibration().confidence(candidate.evidence());
      reading.inner(candidate.with(confidence)).ifPresent(inner::add);
    }
    return inner;
  }

  /** Takes what the contents of an attribution tell of others' words, as sentences. */
  private void take(Attribution outer) {
    for (Fragment fragment : outer.content().fragments()) {
      Matcher core = CORE.matcher(fragment.text());
      if (core.matches()) {
        String within = core.group(2);
        telling(within)
            .filter(part -> part.length() >= SHORTEST)
            .ifPresent(part -> take(outer, fragment, part, core.start(2) + within.indexOf(part)));
      }
    }
  }

  private void take(Attribution outer, Fragment fragment, String part, int at) {
    int from = fragment.start() + points(fragment.text().substring(0, at));
    contents.add(article.fragment(new Span(from, from + points(part))));
    outers.add(outer);
    starts.add(length);
    String sentences = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + END;
    text.append(sentences);
    length += points(sentences);
  }

  /** The sentences of a content from the first that tells of another's words to the last. */
  private static Optional<String> telling(String content) {
    int from = -1;
    int to = -1;
    int start = 0;
    for (String sentence : SENTENCE_END.splitAsStream(content).toList()) {
      int at = content.indexOf(sentence, start);
      start = at + sentence.length();
      if (SAYING.matcher(sentence).results().anyMatch(w -> ofOthers(sentence, w.start()))) {
        from = from < 0 ? at : from;
        to = start;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(content.substring(from, to));
  }

  /** Whether the subject of a word of saying is another than who speaks or is spoken to. */
  private static boolean ofOthers(String sentence, int verb) {
    return !SELF.matcher(sentence).region(0, verb).lookingAt();
  }

  private static int points(String string) {
    return string.codePointCount(0, string.length());
  }

  private Optional<Attribution> inner(Attribution found) {
    if (found.cue().isEmpty() || found.source().isEmpty() || found.content().isEmpty()) {
      return Optional.empty();
    }
    int at = indexOf(found.cue().get().start());
    if (NOBODY.matcher(found.source().text()).matches() || !within(at, found)) {
      return Optional.empty();
    }
    if (found.confidence() < LEAST) {
      return Optional.empty();
    }
    int shift = contents.get(at).start() - starts.get(at);
    return Optional.of(
        new Attribution(
            moved(found.source(), shift),
            found.cue().map(cue -> moved(cue, shift)),
            moved(found.content(), shift),
            found.confidence() * outers.get(at).confidence()));
  }

  private int indexOf(int offset) {
    int at = starts.size() - 1;
    while (starts.get(at) > offset) {
      at--;
    }
    return at;
  }

  private boolean within(int at, Attribution found) {
    Span whole = new Span(starts.get(at), starts.get(at) + contents.get(at).span().length());
    List<Fragment> places = new ArrayList<>(found.content().fragments());
    places.addAll(found.source().fragments());
    return places.stream().allMatch(p -> whole.start() <= p.start() && p.end() <= whole.end());
  }

  private Passage moved(Passage passage, int shift) {
    return new Passage(passage.fragments().stream().map(f -> moved(f, shift)).toList());
  }

  private Fragment moved(Fragment fragment, int shift) {
    return article.fragment(new Span(fragment.start() + shift, fragment.end() + shift));
  }
}
