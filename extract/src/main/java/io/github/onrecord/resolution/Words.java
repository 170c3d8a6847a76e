package io.github.onrecord.resolution;

import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words and marks of an article in their order, with their sentences and paragraphs. */
final class Words {
  private final ArticleText text;
  private final List<Word> words;

  private Words(ArticleText text, List<Word> words) {
    this.text = text;
    this.words = List.copyOf(words);
  }

  /** Cuts an article into words. */
  static Words of(ArticleText text, Quotations quotations) {
    return new Words(text, new WordCutter(text.codePoints(), quotations).cut());
  }

  ArticleText text() {
    return text;
  }

  int size() {
    return words.size();
  }

  /** The word at an index. */
  Word get(int index) {
    return words.get(index);
  }

  List<Word> all() {
    return words;
  }

  /** Whether there is a word at an index that reads so in lower case. */
  boolean is(int index, String lowerCase) {
    return index >= 0 && index < words.size() && words.get(index).is(lowerCase);
  }

  /** Whether the mark of a genitive is at an index: what stands before it owns what comes next. */
  boolean isGenitive(int index) {
    return is(index, "'s") || is(index, "'") || is(index, "’");
  }

  /** The index of the first word that ends after a code point; {@link #size()} if none does. */
  int at(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The words that share a character with a span. */
  List<Word> in(Span span) {
    return words.subList(at(span.start()), after(span));
  }

  /** The index after the last word that begins before a span ends. */
  int after(Span span) {
    int to = at(span.start());
    while (to < words.size() && words.get(to).start() < span.end()) {
      to++;
    }
    return to;
  }

  /** The words of one sentence. */
  List<Word> sentence(int number) {
    List<Word> found = new ArrayList<>();
    for (int i = firstOf(number); i < words.size() && words.get(i).sentence() == number; i++) {
      found.add(words.get(i));
    }
    return found;
  }

  /** The index of the first word of a sentence; {@link #size()} if there is no such sentence. */
  int firstOf(int sentence) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).sentence() >= sentence) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The number of the sentence that holds a code point, or of the next one. */
  int sentenceAt(int offset) {
    int index = at(offset);
    return index < words.size() ? words.get(index).sentence() : sentences();
  }

  /** How many sentences there are. */
  int sentences() {
    return words.isEmpty() ? 0 : words.get(words.size() - 1).sentence() + 1;
  }

  /** The sentences in their order, each from its first word to its last. */
  List<Span> sentenceSpans() {
    List<Span> spans = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).sentence() != words.get(first).sentence()) {
        spans.add(new Span(words.get(first).start(), words.get(i - 1).end()));
        first = i;
      }
    }
    return spans;
  }
}
