package io.github.onrecord.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The encoder of sentences, three layers that were taught the vectors of all-MiniLM-L6-v2 (Reimers
 * and Gurevych 2019, "Sentence-BERT"), in 8-bit integers: sentences of like meaning get vectors of
 * a small angle. May be used by several threads.
 */
public final class SentenceEncoder implements AutoCloseable {
  /** The number of a vector's dimensions. */
  public static final int WIDTH = 384;

  /** The property of a model file that holds its name and version. */
  public static final String ID = "onrecord.id";

  /** Longer texts are cut: the encoder was trained on 128 word pieces at most. */
  private static final int LONGEST = 126;

  /** So many pieces keep the kernels busy and still fit into the processor's cache. */
  private static final int PIECES_TOGETHER = 256;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Vocabulary vocabulary;
  private final WordPieces wordPieces;

  private SentenceEncoder(OrtSession session, Vocabulary vocabulary) {
    this.session = session;
    this.vocabulary = vocabulary;
    this.wordPieces = new WordPieces(vocabulary);
  }

  /**
   * Opens the shipped encoder.
   *
   * @throws IllegalStateException if it is not there or cannot be run
   */
  public static SentenceEncoder open() {
    return load(EncoderFiles.model(), EncoderFiles.vocabulary());
  }

  /**
   * Loads an encoder.
   *
   * @param model an ONNX file's bytes
   * @param vocabulary its word pieces in the order of their numbers
   * @throws IllegalStateException if it cannot be run
   */
  public static SentenceEncoder load(byte[] model, List<String> vocabulary) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new SentenceEncoder(
          OrtEnvironment.getEnvironment().createSession(model, options),
          new Vocabulary(vocabulary));
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder cannot be run: " + e.getMessage(), e);
    }
  }

  /**
   * The meanings of sentences as vectors of length 1, computed on all processors. Those of one
   * length are computed together, which moves a vector by less than the rounding to bytes does.
   *
   * @throws IllegalStateException if the runtime fails
   */
  public List<float[]> encode(List<String> sentences) {
    List<int[]> pieces = sentences.stream().map(this::pieces).toList();
    float[][] vectors = new float[pieces.size()][];
    batches(pieces).parallelStream()
        .forEach(
            batch -> {
              List<float[]> encoded = run(batch.stream().map(pieces::get).toList());
              for (int i = 0; i < batch.size(); i++) {
                vectors[batch.get(i)] = encoded.get(i);
              }
            });
    return List.of(vectors);
  }

  /** Places of sentences of one length, with no more pieces together than are soon computed. */
  private static List<List<Integer>> batches(List<int[]> pieces) {
    Map<Integer, List<Integer>> byLength = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      byLength.computeIfAbsent(pieces.get(i).length, length -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> batches = new ArrayList<>();
    byLength.forEach(
        (length, places) -> {
          int most = Math.max(1, PIECES_TOGETHER / length);
          for (int from = 0; from < places.size(); from += most) {
            batches.add(places.subList(from, Math.min(places.size(), from + most)));
          }
        });
    return batches;
  }

  /** The sentence's pieces between those that open and close it. */
  private int[] pieces(String sentence) {
    int[] ids = wordPieces.cut(sentence.codePoints().toArray()).ids();
    int length = Math.min(ids.length, LONGEST);
    int[] pieces = new int[length + 2];
    pieces[0] = vocabulary.first();
    System.arraycopy(ids, 0, pieces, 1, length);
    pieces[length + 1] = vocabulary.separator();
    return pieces;
  }

  /**
   * @param batch pieces of sentences of one length
   */
  private List<float[]> run(List<int[]> batch) {
    int length = batch.get(0).length;
    long[] ids = batch.stream().flatMapToInt(Arrays::stream).asLongStream().toArray();
    long[] positions = LongStream.range(0, length).toArray();
    try (OnnxTensor pieces = tensor(ids, batch.size(), length);
        OnnxTensor places = tensor(positions, length);
        OrtSession.Result result = session.run(Map.of("ids", pieces, "positions", places))) {
      OnnxTensor means = (OnnxTensor) result.get(0);
      int width = (int) means.getInfo().getShape()[2];
      FloatBuffer values = means.getFloatBuffer();
      return batch.stream().map(each -> next(values, width)).toList();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  /** The next vector of several, to length 1. */
  private static float[] next(FloatBuffer values, int width) {
    float[] vector = new float[width];
    values.get(vector);
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    float length = (float) Math.sqrt(squares);
    for (int j = 0; j < vector.length; j++) {
      vector[j] /= length;
    }
    return vector;
  }

  /** Releases the encoder. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder cannot be released", e);
    }
  }
}
