package io.github.onrecord.inference;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.onrecord.decoding.Linker;
import io.github.onrecord.decoding.Scores;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.Window;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * A trained encoder in ONNX Runtime. It may be used by several threads at once, each of which
 * computes by itself; a window is read alone, so that nothing is padded and an article's scores do
 * not depend on what is read beside it.
 */
public final class Encoder implements AutoCloseable {
  private static final int LINKS = 2 * Linker.VECTORS * Linker.WIDTH;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Vocabulary vocabulary;

  private Encoder(OrtSession session, Vocabulary vocabulary) {
    this.session = session;
    this.vocabulary = vocabulary;
  }

  /**
   * Loads an encoder.
   *
   * @param model an ONNX file's bytes
   * @throws IllegalArgumentException if the bytes are no model that this runtime can run
   */
  public static Encoder load(byte[] model, Vocabulary vocabulary) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      OrtSession session = OrtEnvironment.getEnvironment().createSession(model, options);
      return new Encoder(session, vocabulary);
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a model that can be run: " + e.getMessage(), e);
    }
  }

  /** What the model's maker wrote into it, by name. */
  public Map<String, String> properties() {
    try {
      return session.getMetadata().getCustomMetadata();
    } catch (OrtException e) {
      throw new IllegalStateException("the model's properties cannot be read", e);
    }
  }

  /**
   * Reads one window and puts what it says of the window's own pieces into {@code scores}.
   *
   * @throws IllegalStateException if the runtime fails
   */
  public void read(Pieces pieces, Window window, Scores scores) {
    int length = window.length() + 2;
    try (OnnxTensor ids = tensor(wrapped(pieces.ids(), window));
        OnnxTensor quotes = tensor(padded(pieces.quotes(), window));
        OnnxTensor shapes = tensor(padded(pieces.shapes(), window));
        OnnxTensor gaps = tensor(padded(pieces.gaps(), window));
        OnnxTensor positions = tensor(counted(length));
        OrtSession.Result result =
            session.run(
                Map.of(
                    "ids",
                    ids,
                    "quotes",
                    quotes,
                    "shapes",
                    shapes,
                    "gaps",
                    gaps,
                    "positions",
                    positions))) {
      copy(result, "tags", window, Tag.COUNT, scores.tags());
      copy(result, "links", window, LINKS, scores.links());
    } catch (OrtException e) {
      throw new IllegalStateException("inference failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private long[] wrapped(int[] ids, Window window) {
    long[] values = padded(ids, window);
    values[0] = vocabulary.first();
    values[values.length - 1] = vocabulary.separator();
    return values;
  }

  /** A window's values between two zeros. */
  private static long[] padded(int[] values, Window window) {
    long[] part = new long[window.length() + 2];
    for (int i = 0; i < window.length(); i++) {
      part[i + 1] = values[window.start() + i];
    }
    return part;
  }

  private static long[] counted(int length) {
    long[] values = new long[length];
    for (int i = 0; i < length; i++) {
      values[i] = i;
    }
    return values;
  }

  private static void copy(
      OrtSession.Result result, String name, Window window, int width, float[][] to)
      throws OrtException {
    OnnxTensor output = (OnnxTensor) result.get(name).orElseThrow();
    FloatBuffer buffer = output.getFloatBuffer();
    buffer.position((1 + window.own() - window.start()) * width);
    for (int i = window.own(); i < window.end(); i++) {
      to[i] = new float[width];
      buffer.get(to[i]);
    }
  }

  /** Releases the model. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be released", e);
    }
  }
}
