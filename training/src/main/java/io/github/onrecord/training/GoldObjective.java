package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Optional;

/** To find the annotated spans and links. */
record GoldObjective(Parameters parameters) implements Objective {
  @Override
  public Loss of(NDManager manager, Batch batch, Network.Output output) {
    Loss loss = TagLoss.of(manager, batch, output.tags(), parameters.get("transitions"));
    LinkLoss links = new LinkLoss(manager, parameters, output.links());
    for (Link link : Link.values()) {
      Optional<NDArray> linked = links.of(link, batch);
      if (linked.isPresent()) {
        loss = loss.plus(new Loss(linked.get(), linked.get().getFloat()));
      }
    }
    return loss;
  }
}
