package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedWeightsTest {
  @TempDir private Path folder;

  @Test
  void whatIsReadBackExportsToTheSameModel() throws IOException {
    Engine.getInstance().setRandomSeed(5);
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = parameters(manager);
      ModelProto model = exported(parameters);
      Parameters back = read(manager, model);
      assertThat(back.all().keySet())
          .containsAll(parameters.all().keySet().stream().filter(this::isOfPairs).toList());
      assertThat(exported(back).getGraph().getInitializerList())
          .isEqualTo(model.getGraph().getInitializerList());
    }
  }

  @Test
  void anExtractorIsReadBackWithTheStepsAfterItsEncoder() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = Tiny.parameters(manager);
      ModelProto model = extractor(parameters);
      Path file = Files.write(folder.resolve("fast.onnx"), model.toByteArray());
      Parameters back = ShippedWeights.extractor(manager, file, Tiny.SHAPE);
      assertThat(back.all().keySet())
          .containsExactlyInAnyOrderElementsOf(parameters.all().keySet());
      assertThat(extractor(back)).isEqualTo(model);
    }
  }

  private static ModelProto extractor(Parameters parameters) {
    return OnnxExport.of(
        Tiny.SHAPE, parameters, Precision.MIXED, ModelProperties.of("tiny", parameters));
  }

  @Test
  void whatIsReadBackDiffersByHalfAStepOfTheEightBitsAtMost() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = parameters(manager);
      Parameters back = read(manager, exported(parameters));
      float[] before = parameters.get("layer1.inner.weight").get(new NDIndex("3")).toFloatArray();
      float[] after = back.get("layer1.inner.weight").get(new NDIndex("3")).toFloatArray();
      float largest = 0;
      for (float value : before) {
        largest = Math.max(largest, Math.abs(value));
      }
      for (int i = 0; i < before.length; i++) {
        assertThat(Math.abs(before[i] - after[i])).isLessThanOrEqualTo(largest / 127 * 0.501f);
      }
    }
  }

  @Test
  void aTaskThatTheFileDoesNotKnowGetsAFreshHead() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      ModelProto model = exported(parameters(manager));
      GraphProto graph = model.getGraph();
      GraphProto.Builder without = graph.toBuilder().clearOutput();
      graph.getOutputList().stream()
          .filter(output -> !output.getName().equals(PairTask.STATEMENT.head()))
          .forEach((ValueInfoProto output) -> without.addOutput(output));
      Parameters back = read(manager, model.toBuilder().setGraph(without).build());
      assertThat(back.get("statement.bias").toFloatArray()).containsOnly(0);
      assertThat(back.get("statement.weight").getShape().getShape())
          .containsExactly(6, 2L * Tiny.SHAPE.hidden());
    }
  }

  private boolean isOfPairs(String name) {
    return name.matches("(?:words|positions|types|norm|layer|sentence|article|statement).*");
  }

  private static Parameters parameters(NDManager manager) {
    Parameters parameters = Tiny.parameters(manager);
    parameters.addNormal("types", 0.3f, 2, Tiny.SHAPE.hidden());
    for (PairTask task : PairTask.values()) {
      InitialParameters.head(parameters, task, Tiny.SHAPE);
    }
    return parameters;
  }

  private static ModelProto exported(Parameters parameters) {
    return PairExport.of(Tiny.SHAPE, parameters, Precision.BYTES, Map.of());
  }

  private Parameters read(NDManager manager, ModelProto model) throws IOException {
    Path file = Files.write(folder.resolve("stance.onnx"), model.toByteArray());
    return ShippedWeights.read(manager, file, Tiny.SHAPE);
  }
}
