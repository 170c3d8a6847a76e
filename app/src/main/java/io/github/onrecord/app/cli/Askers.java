package io.github.onrecord.app.cli;

import io.github.onrecord.positions.Asking;

/** How that is opened which asks articles about claims. */
@FunctionalInterface
interface Askers {
  /**
   * Opens it.
   *
   * @param threads how many may be used at once
   */
  Asking open(int threads);
}
