package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import ai.onnx.proto.OnnxMl.ModelProto;
import io.github.onrecord.decoding.Calibration;
import io.github.onrecord.evaluation.AttributionMetrics;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.GoldAttributions;
import io.github.onrecord.inference.Model;
import io.github.onrecord.inference.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes a trained network as a model file, calibrated and measured on held-back articles. */
final class Export {
  private final Recipe recipe;
  private final List<GoldArticle> heldBack;

  Export(Recipe recipe) throws IOException {
    this.recipe = recipe;
    this.heldBack = GoldAttributions.read(recipe.heldBack());
  }

  /**
   * What was measured on the held-back articles.
   *
   * @param id of the model
   * @param whole in 32-bit floats
   * @param quantised in 8-bit integers, as it is shipped
   */
  record Measured(String id, AttributionMetrics whole, AttributionMetrics quantised) {}

  /**
   * Exports a network.
   *
   * @param weights where they lie
   * @param size by which its file is called
   * @param precision in which it is shipped
   */
  Measured run(Path weights, String size, NetworkShape shape, Precision precision)
      throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = Parameters.load(manager, weights);
      Map<String, String> properties = ModelProperties.of(recipe.id(size), parameters);
      ModelProto whole = OnnxExport.of(shape, parameters, Precision.FLOATS, properties);
      ModelProto small = OnnxExport.of(shape, parameters, precision, properties);
      Trial trial = trial(whole);
      AttributionMetrics wholeMetrics = trial.metrics(trial.calibrate()::confidence);
      Trial quantised = trial(small);
      Calibration calibration = quantised.calibrate();
      properties.put(Model.CALIBRATION, ModelProperties.text(calibration.weights()));
      ModelProto calibrated = OnnxExport.of(shape, parameters, precision, properties);
      Files.createDirectories(recipe.out());
      Files.write(recipe.model(size), calibrated.toByteArray());
      return new Measured(
          recipe.id(size), wholeMetrics, quantised.metrics(calibration::confidence));
    }
  }

  private Trial trial(ModelProto model) throws IOException {
    try (Reader reader = Reader.open(model.toByteArray(), StartWeights.vocabulary())) {
      return new Trial(reader, heldBack);
    }
  }
}
