package io.github.onrecord.stance;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Reads a claim and a text together (a cross-encoder: Nogueira and Cho 2019, "Passage Re-ranking
 * with BERT") and tells how the text stands to the claim. May be used by several threads.
 */
public final class CrossEncoder implements AutoCloseable {
  /** The property of a model's file that holds its id. */
  public static final String ID = "onrecord.id";

  private static final String FOLDER = "/io/github/onrecord/model/en/";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final PairCutter cutter;

  private CrossEncoder(OrtSession session, PairCutter cutter) {
    this.session = session;
    this.cutter = cutter;
  }

  /**
   * Opens the English model on the class path.
   *
   * @throws IllegalStateException if it is not there
   */
  public static CrossEncoder open() {
    String vocabulary = new String(resource("vocabulary.txt"), StandardCharsets.UTF_8);
    return load(resource("stance.onnx"), vocabulary.lines().toList());
  }

  private static byte[] resource(String file) {
    try (InputStream in = CrossEncoder.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            file + " is not on the class path; add onrecord-model-en to it");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /**
   * Loads a model.
   *
   * @param model an ONNX file's bytes
   * @param vocabulary its word pieces in the order of their numbers
   * @throws IllegalArgumentException if the bytes are no model that this runtime can run
   */
  public static CrossEncoder load(byte[] model, List<String> vocabulary) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      OrtSession session = OrtEnvironment.getEnvironment().createSession(model, options);
      return new CrossEncoder(session, PairCutter.of(vocabulary));
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a model that can be run: " + e.getMessage(), e);
    }
  }

  /** Cuts texts for this model. */
  public PairCutter cutter() {
    return cutter;
  }

  /**
   * How a text stands to a claim.
   *
   * @throws IllegalStateException if the runtime fails
   */
  public PairScores read(PairPieces pair) {
    try (OnnxTensor ids = tensor(pair.ids());
        OnnxTensor types = tensor(pair.types());
        OnnxTensor positions = tensor(LongStream.range(0, pair.length()).toArray());
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "types", types, "positions", positions))) {
      return PairScores.of(
          output(result, "sentence", 3),
          output(result, "article", 4),
          output(result, "statement", 6));
    } catch (OrtException e) {
      throw new IllegalStateException("the stance model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] output(OrtSession.Result result, String name, int width) {
    FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] values = new float[width];
    buffer.get(values);
    return values;
  }

  /** Releases the model. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the stance model cannot be released", e);
    }
  }
}
