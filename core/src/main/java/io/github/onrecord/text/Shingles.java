package io.github.onrecord.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The runs of four words in a text, by which copies of one story are known whatever their layout,
 * and a sketch of them, of which copies share a part (Broder 1997, "On the resemblance and
 * containment of documents"; bands as in Leskovec et al., "Mining of Massive Datasets", ch. 3).
 */
public final class Shingles {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int WORDS = 4;
  private static final int FEWEST = 12;
  private static final double SHARED = 0.8;
  private static final int LONGER = 3;
  private static final int BANDS = 20;
  private static final int ROWS = 3;
  private static final long[] SEEDS =
      new SplittableRandom(1997).longs((long) BANDS * ROWS).toArray();

  private final Set<Long> hashes = new HashSet<>();

  private Shingles(String text) {
    String[] words =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toArray(String[]::new);
    for (int i = 0; i + WORDS <= words.length; i++) {
      long hash = 1;
      for (int j = i; j < i + WORDS; j++) {
        hash = mix(hash * 31 + words[j].hashCode());
      }
      hashes.add(hash);
    }
  }

  /** The runs of a text, whose layout, punctuation and case do not count. */
  public static Shingles of(String text) {
    return new Shingles(text);
  }

  /** Numbers of which a copy probably has at least one; none for texts too short to tell. */
  public long[] bands() {
    if (hashes.size() < FEWEST) {
      return new long[0];
    }
    long[] bands = new long[BANDS];
    for (int i = 0; i < SEEDS.length; i++) {
      long least = Long.MAX_VALUE;
      for (long hash : hashes) {
        least = Math.min(least, mix(hash ^ SEEDS[i]));
      }
      bands[i / ROWS] = mix(bands[i / ROWS] * 31 + least + i);
    }
    return bands;
  }

  /** Whether one holds most of the other's text, and the longer not much besides. */
  public boolean areNearly(Shingles other) {
    Set<Long> shorter = hashes.size() <= other.hashes.size() ? hashes : other.hashes;
    Set<Long> longer = shorter == hashes ? other.hashes : hashes;
    if (shorter.size() < FEWEST || longer.size() > LONGER * shorter.size()) {
      return false;
    }
    return shorter.stream().filter(longer::contains).count() >= SHARED * shorter.size();
  }

  /** The finaliser of SplitMix64, which spreads every bit over all (Steele et al. 2014). */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
