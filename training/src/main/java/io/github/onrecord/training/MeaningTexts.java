package io.github.onrecord.training;

import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an encoder of sentences learns from: passages of news, and sentences, as word pieces. */
final class MeaningTexts {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 45;
  private static final int MOST_PIECES = 126;

  private final Vocabulary vocabulary;
  private final WordPieces wordPieces;

  MeaningTexts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.wordPieces = new WordPieces(vocabulary);
  }

  /** The lines of the {@code .txt} files of a folder. */
  static List<String> lines(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(lines::add);
    }
    return lines;
  }

  /** The lines cut into passages of random length, as statements' contents are. */
  static List<String> passages(List<String> lines, Random random) {
    List<String> passages = new ArrayList<>();
    for (String line : lines) {
      List<String> words = Arrays.asList(line.strip().split("\\s+"));
      int from = 0;
      while (from < words.size()) {
        int length = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS);
        int to = Math.min(words.size(), from + length);
        passages.add(String.join(" ", words.subList(from, to)));
        from = to;
      }
    }
    return passages;
  }

  /** Their pieces between those that open and close every text. */
  List<int[]> pieces(List<String> texts) {
    return texts.stream().map(this::pieces).toList();
  }

  private int[] pieces(String text) {
    IntStream cut = IntStream.of(wordPieces.cut(text.codePoints().toArray()).ids());
    return IntStream.concat(
            IntStream.of(vocabulary.first()),
            IntStream.concat(cut.limit(MOST_PIECES), IntStream.of(vocabulary.separator())))
        .toArray();
  }
}
