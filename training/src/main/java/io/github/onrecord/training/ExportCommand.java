package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import io.github.onrecord.decoding.Calibration;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.GoldAttributions;
import io.github.onrecord.inference.Model;
import io.github.onrecord.inference.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Exports a trained network, calibrates it on held-back articles, and prints its scores there. */
final class ExportCommand {
  private ExportCommand() {}

  /** Arguments: weights, precise or fast, id, gold folder to calibrate on, file to write. */
  public static void main(String[] arguments) throws IOException {
    NetworkShape shape = arguments[1].equals("precise") ? NetworkShape.PRECISE : NetworkShape.FAST;
    boolean quantised = !arguments[2].endsWith("-fp32");
    List<GoldArticle> gold = GoldAttributions.read(Path.of(arguments[3]));
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = Parameters.load(manager, Path.of(arguments[0]));
      Map<String, String> properties = ModelProperties.of(arguments[2], parameters);
      byte[] raw = OnnxExport.of(shape, parameters, quantised, properties).toByteArray();
      try (Reader reader = Reader.open(raw, StartWeights.vocabulary())) {
        Trial trial = new Trial(reader, gold);
        Calibration calibration = new Calibration(trial.calibrate());
        System.out.println(trial.metrics(calibration::confidence).table());
        properties.put(Model.CALIBRATION, ModelProperties.text(calibration.weights()));
      }
      Files.write(
          Path.of(arguments[4]),
          OnnxExport.of(shape, parameters, quantised, properties).toByteArray());
    }
  }
}
