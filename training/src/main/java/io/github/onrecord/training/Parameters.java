package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The trainable tensors of a network by name, in the order in which they were added. */
final class Parameters {
  private final NDManager manager;
  private final Map<String, NDArray> tensors = new LinkedHashMap<>();

  Parameters(NDManager manager) {
    this.manager = manager;
  }

  void add(String name, float[] values, long... shape) {
    put(name, manager.create(values, new Shape(shape)));
  }

  void addNormal(String name, float deviation, long... shape) {
    put(name, manager.randomNormal(0, deviation, new Shape(shape), DataType.FLOAT32));
  }

  void addZeros(String name, long... shape) {
    put(name, manager.zeros(new Shape(shape), DataType.FLOAT32));
  }

  private void put(String name, NDArray tensor) {
    tensor.setName(name);
    tensors.put(name, tensor);
  }

  NDArray get(String name) {
    NDArray tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return tensor;
  }

  float[] values(String name) {
    return get(name).toFloatArray();
  }

  Map<String, NDArray> all() {
    return tensors;
  }

  void train() {
    train(name -> true);
  }

  /** Lets the tensors of some names learn; the others stay as they are. */
  void train(Predicate<String> learning) {
    tensors.forEach((name, t) -> t.setRequiresGradient(learning.test(name)));
  }

  /** The tensors that learn, by name. */
  Map<String, NDArray> learning() {
    Map<String, NDArray> learning = new LinkedHashMap<>(tensors);
    learning.values().removeIf(t -> !t.hasGradient());
    return learning;
  }

  /**
   * The weighted means of these tensors and those of the same names in another network. What a
   * network knew is kept that way when it learns more (Wortsman et al. 2022, "Robust fine-tuning of
   * zero-shot models").
   *
   * @param share the other's, 0 to 1
   * @throws IllegalArgumentException if the other has no tensor of a name
   */
  Parameters mixed(Parameters other, double share) {
    Parameters mixed = new Parameters(manager);
    tensors.forEach(
        (name, tensor) -> mixed.put(name, tensor.mul(1 - share).add(other.get(name).mul(share))));
    return mixed;
  }

  /** Writes the tensors so that the file is whole or is not there. */
  void save(Path file) throws IOException {
    save(file, tensors.values());
  }

  static void save(Path file, Collection<NDArray> tensors) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      new NDList(tensors).encode(out, NDList.Encoding.NPZ);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  static Parameters load(NDManager manager, Path file) throws IOException {
    Parameters parameters = new Parameters(manager);
    try (InputStream in = Files.newInputStream(file)) {
      for (NDArray tensor : NDList.decode(manager, in)) {
        tensor.attach(manager);
        parameters.put(tensor.getName(), tensor);
      }
    }
    return parameters;
  }
}
