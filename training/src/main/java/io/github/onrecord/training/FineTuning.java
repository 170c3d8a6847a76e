package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import io.github.onrecord.evaluation.GoldArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Fine-tunes a network on annotated articles, with checkpoints from which it resumes. */
final class FineTuning {
  private final Plan plan;
  private final List<GoldArticle> articles;
  private final Examples examples;
  private final Batches batches;
  private final Network network;
  private final Parameters parameters;
  private final Checkpoint checkpoint;
  private double tagLoss;
  private double linkLoss;

  /**
   * How long and how fast to learn.
   *
   * @param epochs passes over the articles
   * @param rate peak learning rate of the encoder
   * @param freshRate peak learning rate of features and heads
   * @param warmUp share of the steps over which the rates rise
   * @param seed of all that is random
   */
  record Plan(int epochs, double rate, double freshRate, double warmUp, long seed) {}

  FineTuning(
      Plan plan,
      List<GoldArticle> articles,
      Examples examples,
      Batches batches,
      Network network,
      Checkpoint checkpoint) {
    this.plan = plan;
    this.articles = List.copyOf(articles);
    this.examples = examples;
    this.batches = batches;
    this.network = network;
    this.parameters = checkpoint.parameters();
    this.checkpoint = checkpoint;
  }

  /** Runs what is left of the plan; {@code onEpoch} is told of each epoch that ends. */
  void run(NDManager manager, EpochListener onEpoch) throws IOException {
    parameters.train();
    int total = plan.epochs() * epoch(0).size();
    for (int epoch = checkpoint.step() / (total / plan.epochs()); epoch < plan.epochs(); epoch++) {
      List<Batch> pass = epoch(epoch);
      Progress progress = new Progress("epoch " + (epoch + 1) + "/" + plan.epochs(), pass.size());
      for (int i = checkpoint.stepInEpoch(); i < pass.size(); i++) {
        learn(manager, pass.get(i), Math.min(1, (double) checkpoint.step() / total));
        progress.show(i + 1, String.format("tags %.3f links %.3f", tagLoss, linkLoss));
        checkpoint.stepDone(i + 1 == pass.size());
      }
      onEpoch.ended(epoch + 1);
    }
  }

  /** Told when an epoch has ended. */
  interface EpochListener {
    void ended(int epoch) throws IOException;
  }

  private List<Batch> epoch(int epoch) {
    Random random = new Random(plan.seed() + epoch);
    List<Example> shown = new ArrayList<>();
    for (GoldArticle article : articles) {
      shown.add(examples.of(article, QuoteStyle.random(random)));
    }
    return batches.shuffled(shown, random);
  }

  private void learn(NDManager manager, Batch batch, double done) {
    try (NDManager scope = manager.newSubManager()) {
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        Network.Output output = network.forward(scope, batch, true);
        TagLoss.Result tags =
            TagLoss.of(scope, batch, output.tags(), parameters.get("transitions"));
        NDArray loss = tags.slope();
        LinkLoss links = new LinkLoss(scope, parameters, output.links());
        double linked = 0;
        for (Link link : Link.values()) {
          Optional<NDArray> of = links.of(link, batch);
          if (of.isPresent()) {
            loss = loss.add(of.get());
            linked += of.get().getFloat();
          }
        }
        tagLoss = 0.95 * tagLoss + 0.05 * tags.loss();
        linkLoss = 0.95 * linkLoss + 0.05 * linked;
        collector.backward(loss);
      }
      double warm = Math.min(1, done / plan.warmUp()) * (1 - done) / (1 - plan.warmUp());
      double factor = Math.min(1, warm);
      checkpoint
          .optimizer()
          .step(scope, checkpoint.step() + 1, plan.rate() * factor, plan.freshRate() * factor);
    }
  }
}
