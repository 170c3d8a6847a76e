package io.github.onrecord.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Meanings of sentences, each encoded once: copies of a story and habitual answers bring the same
 * words again and again. Keeps those met last.
 */
final class RememberedMeaning implements Meaning {
  /** With their words, some 20 MB. */
  private static final int KEPT = 10_000;

  private static final float[] NONE = {};

  private final Meaning meaning;
  private final Map<String, float[]> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > KEPT;
        }
      };

  RememberedMeaning(Meaning meaning) {
    this.meaning = meaning;
  }

  @Override
  public List<float[]> encode(List<String> sentences) {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    synchronized (kept) {
      for (String sentence : sentences) {
        float[] known = kept.getOrDefault(sentence, NONE);
        if (!vectors.containsKey(sentence) && known.length == 0) {
          missing.add(sentence);
        }
        vectors.put(sentence, known);
      }
    }
    encode(missing, vectors);
    return sentences.stream().map(vectors::get).toList();
  }

  /** Outside the lock, so that a question does not wait for the index. */
  private void encode(List<String> missing, Map<String, float[]> vectors) {
    List<float[]> encoded = missing.isEmpty() ? List.of() : meaning.encode(missing);
    synchronized (kept) {
      for (int i = 0; i < missing.size(); i++) {
        vectors.put(missing.get(i), encoded.get(i));
        kept.put(missing.get(i), encoded.get(i));
      }
    }
  }

  @Override
  public void close() {
    meaning.close();
  }
}
