package io.github.onrecord.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The sentence encoder all-MiniLM-L6-v2 (Reimers and Gurevych 2019, "Sentence-BERT"), in 8-bit
 * integers: sentences of like meaning get vectors of a small angle. May be used by several threads.
 */
public final class SentenceEncoder implements AutoCloseable {
  /** The number of a vector's dimensions. */
  public static final int WIDTH = 384;

  /** Longer texts are cut: the encoder was trained on 128 word pieces at most. */
  private static final int LONGEST = 126;

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
      options.setCPUArenaAllocator(false);
      byte[] model = EncoderFiles.model();
      return new SentenceEncoder(
          OrtEnvironment.getEnvironment().createSession(model, options),
          new Vocabulary(EncoderFiles.vocabulary()));
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder cannot be run: " + e.getMessage(), e);
    }
  }

  /**
   * The meaning of a sentence as a vector of length 1.
   *
   * @throws IllegalStateException if the runtime fails
   */
  public float[] encode(String sentence) {
    long[] ids = ids(sentence);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor pieces = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
      return normalised(sum(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length));
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  private long[] ids(String sentence) {
    int[] cut = wordPieces.cut(sentence.codePoints().toArray()).ids();
    int length = Math.min(cut.length, LONGEST);
    long[] ids = new long[length + 2];
    ids[0] = vocabulary.first();
    for (int i = 0; i < length; i++) {
      ids[i + 1] = cut[i];
    }
    ids[length + 1] = vocabulary.separator();
    return ids;
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  /** The mean of the pieces' vectors, up to its length, which is normalised away. */
  private static float[] sum(FloatBuffer states, int pieces) {
    float[] sum = new float[WIDTH];
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
