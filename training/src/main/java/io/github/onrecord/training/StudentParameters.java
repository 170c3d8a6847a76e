package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;

/** A smaller network that starts from some of the layers of its teacher. */
final class StudentParameters {
  /** Layers kept: the first and the last, and others evenly between. */
  private static final int[] KEPT = {0, 2, 4, 7, 9, 11};

  private StudentParameters() {}

  static Parameters of(NDManager manager, Parameters teacher) {
    Parameters student = new Parameters(manager);
    teacher
        .all()
        .forEach(
            (name, tensor) -> {
              String kept = renamed(name);
              if (!kept.isEmpty()) {
                student.add(kept, tensor.toFloatArray(), tensor.getShape().getShape());
              }
            });
    return student;
  }

  /** The parameter's name in the student; empty where the layer is left out. */
  private static String renamed(String name) {
    if (!name.startsWith("layer")) {
      return name;
    }
    int dot = name.indexOf('.');
    int layer = Integer.parseInt(name.substring("layer".length(), dot));
    for (int i = 0; i < KEPT.length; i++) {
      if (KEPT[i] == layer) {
        return "layer" + i + name.substring(dot);
      }
    }
    return "";
  }
}
