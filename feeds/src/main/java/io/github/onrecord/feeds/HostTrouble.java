package io.github.onrecord.feeds;

import java.io.IOException;

/** A host does not answer, or not in time; its other addresses would not fare better now. */
final class HostTrouble extends IOException {
  private static final long serialVersionUID = 1L;

  HostTrouble(String message, Throwable cause) {
    super(message, cause);
  }
}
