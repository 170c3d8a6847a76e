package io.github.onrecord.inference;

import io.github.onrecord.decoding.Candidate;
import io.github.onrecord.decoding.Scores;
import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.Window;
import io.github.onrecord.encoding.Windows;
import io.github.onrecord.encoding.WordPieces;
import io.github.onrecord.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/** Reads texts with one model: pieces, windows, scores, attributions. */
public final class Reader implements AutoCloseable {
  /** The most pieces decoded at once, so that a text of any length is read in bounded memory. */
  private static final int SECTION = 16_384;

  private final Encoder encoder;
  private final Model model;
  private final WordPieces wordPieces;

  private Reader(Encoder encoder, Model model, WordPieces wordPieces) {
    this.encoder = encoder;
    this.model = model;
    this.wordPieces = wordPieces;
  }

  /**
   * Opens a model.
   *
   * @param file an ONNX file's bytes
   * @param vocabulary its word pieces in the order of their numbers
   * @throws IllegalArgumentException if the file is no model of this program
   */
  public static Reader open(byte[] file, List<String> vocabulary) {
    Vocabulary pieces = new Vocabulary(vocabulary);
    Encoder encoder = Encoder.load(file, pieces);
    return new Reader(encoder, Model.of(encoder.properties()), new WordPieces(pieces));
  }

  /** The model's id, and the weights of the steps after the encoder. */
  public Model model() {
    return model;
  }

  /**
   * Finds the attributions of a text.
   *
   * @param windows runs the reading of the windows
   */
  public List<Candidate> read(ArticleText text, Work windows) {
    Pieces pieces = wordPieces.cut(text.codePoints());
    List<Candidate> found = new ArrayList<>();
    for (Pieces section : Sections.of(pieces, SECTION)) {
      Scores scores = new Scores(new float[section.size()][], new float[section.size()][]);
      List<Window> cut = Windows.DEFAULT.of(section);
      windows.all(cut, window -> encoder.read(section, window, scores));
      found.addAll(model.decoder().decode(text, section, scores));
    }
    return found;
  }

  /** Releases the model. */
  @Override
  public void close() {
    encoder.close();
  }
}
