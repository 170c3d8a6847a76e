package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The state of a training run, written now and then so that a run that stopped goes on. */
final class Checkpoint {
  private static final int EVERY = 100;

  private final Path folder;
  private final Parameters parameters;
  private final AdamW optimizer;
  private int step;
  private int epoch;
  private int stepInEpoch;

  private Checkpoint(Path folder, Parameters parameters, AdamW optimizer) {
    this.folder = folder;
    this.parameters = parameters;
    this.optimizer = optimizer;
  }

  /** Makes the parameters that a run starts with. */
  interface Start {
    Parameters parameters() throws IOException;
  }

  /** The run that stopped in {@code folder}, or a new one. */
  static Checkpoint open(NDManager manager, Path folder, Start start) throws IOException {
    Files.createDirectories(folder);
    Path state = folder.resolve("state.properties");
    if (!Files.exists(state)) {
      Parameters parameters = start.parameters();
      return new Checkpoint(folder, parameters, AdamW.fresh(manager, parameters));
    }
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(state)) {
      properties.load(in);
    }
    Parameters parameters = Parameters.load(manager, weights(folder));
    AdamW optimizer = AdamW.load(manager, parameters, folder);
    Checkpoint checkpoint = new Checkpoint(folder, parameters, optimizer);
    checkpoint.step = Integer.parseInt(properties.getProperty("step"));
    checkpoint.epoch = Integer.parseInt(properties.getProperty("epoch"));
    checkpoint.stepInEpoch = Integer.parseInt(properties.getProperty("stepInEpoch"));
    return checkpoint;
  }

  /** The file in which a run keeps its weights. */
  static Path weights(Path folder) {
    return folder.resolve("weights.npz");
  }

  Parameters parameters() {
    return parameters;
  }

  AdamW optimizer() {
    return optimizer;
  }

  /** Steps taken in all. */
  int step() {
    return step;
  }

  /** The epoch that is under way, counted from 0. */
  int epoch() {
    return epoch;
  }

  /** Steps taken in the epoch that is under way. */
  int stepInEpoch() {
    return stepInEpoch;
  }

  /** Counts a step; writes the state where it is time to. */
  void stepDone(boolean lastOfEpoch) throws IOException {
    step++;
    epoch += lastOfEpoch ? 1 : 0;
    stepInEpoch = lastOfEpoch ? 0 : stepInEpoch + 1;
    if (lastOfEpoch || step % EVERY == 0) {
      save();
    }
  }

  private void save() throws IOException {
    parameters.save(weights(folder));
    optimizer.save(folder);
    Properties properties = new Properties();
    properties.setProperty("step", Integer.toString(step));
    properties.setProperty("epoch", Integer.toString(epoch));
    properties.setProperty("stepInEpoch", Integer.toString(stepInEpoch));
    try (var out = Files.newBufferedWriter(folder.resolve("state.properties"))) {
      properties.store(out, "training state");
    }
  }
}
