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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The sentence encoder all-MiniLM-L6-v2 (Reimers and Gurevych 2019, "Sentence-BERT"), in 8-bit
 * integers: sentences of like meaning get vectors of a small angle. May be used by several threads.
 */
public final class SentenceEncoder implements AutoCloseable {
  /** The number of a vector's dimensions. */
  public static final int WIDTH = 384;

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
   * Opens the encoder on the class path.
   *
   * @throws IllegalStateException if it is not there or cannot be run
   */
  public static SentenceEncoder open() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      byte[] model = EncoderFiles.model();
      return new SentenceEncoder(
          OrtEnvironment.getEnvironment().createSession(model, options),
          new Vocabulary(EncoderFiles.vocabulary()));
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder cannot be run: " + e.getMessage(), e);
    }
  }

  /**
   * The meanings of sentences as vectors of length 1, computed on all processors. Those of like
   * length are computed together, which takes two thirds of the time and moves a vector by less
   * than the rounding to bytes does.
   *
   * @throws IllegalStateException if the runtime fails
   */
  public List<float[]> encode(List<String> sentences) {
    List<int[]> pieces = sentences.stream().map(this::pieces).toList();
    List<Integer> byLength =
        IntStream.range(0, pieces.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> pieces.get(i).length))
            .toList();
    float[][] vectors = new float[pieces.size()][];
    batches(byLength, pieces).parallelStream()
        .forEach(
            batch -> {
              List<float[]> encoded = run(batch.stream().map(pieces::get).toList());
              for (int i = 0; i < batch.size(); i++) {
                vectors[batch.get(i)] = encoded.get(i);
              }
            });
    return List.of(vectors);
  }

  /** Sentences of like length, so many together that they have few enough pieces when padded. */
  private static List<List<Integer>> batches(List<Integer> byLength, List<int[]> pieces) {
    List<List<Integer>> batches = new ArrayList<>();
    int from = 0;
    for (int end = 1; end <= byLength.size(); end++) {
      boolean last = end == byLength.size();
      if (last || (end + 1 - from) * (pieces.get(byLength.get(end)).length + 2) > PIECES_TOGETHER) {
        batches.add(byLength.subList(from, end));
        from = end;
      }
    }
    return batches;
  }

  private int[] pieces(String sentence) {
    int[] ids = wordPieces.cut(sentence.codePoints().toArray()).ids();
    return Arrays.copyOf(ids, Math.min(ids.length, LONGEST));
  }

  /**
   * @param batch pieces of sentences, the longest last
   */
  private List<float[]> run(List<int[]> batch) {
    int width = batch.get(batch.size() - 1).length + 2;
    long[] ids = new long[batch.size() * width];
    long[] mask = new long[ids.length];
    for (int i = 0; i < batch.size(); i++) {
      put(batch.get(i), ids, mask, i * width);
    }
    try (OnnxTensor pieces = tensor(ids, width);
        OnnxTensor present = tensor(mask, width);
        OnnxTensor types = tensor(new long[ids.length], width);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", present, "token_type_ids", types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      List<float[]> vectors = new ArrayList<>();
      for (int i = 0; i < batch.size(); i++) {
        vectors.add(normalised(sum(states, i * width, batch.get(i).length + 2)));
      }
      return vectors;
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  private void put(int[] pieces, long[] ids, long[] mask, int at) {
    ids[at] = vocabulary.first();
    for (int i = 0; i < pieces.length; i++) {
      ids[at + 1 + i] = pieces[i];
    }
    ids[at + 1 + pieces.length] = vocabulary.separator();
    Arrays.fill(mask, at, at + pieces.length + 2, 1);
  }

  private OnnxTensor tensor(long[] values, int width) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length / width, width});
  }

  /** The mean of the pieces' vectors, up to its length, which is normalised away. */
  private static float[] sum(FloatBuffer states, int from, int pieces) {
    float[] sum = new float[WIDTH];
    states.position(from * WIDTH);
    for (int i = 0; i < pieces; i++) {
      for (int j = 0; j < WIDTH; j++) {
        sum[j] += states.get();
      }
    }
    return sum;
  }

  private static float[] normalised(float[] vector) {
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
