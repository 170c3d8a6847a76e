package io.github.onrecord.server.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How far the reading of a file is.
 *
 * @param id what it is called by
 * @param name the file's name
 * @param read the articles read so far
 * @param added those of them that were new
 * @param statements the statements in those that were new
 * @param lastArticle the id of the article read last; empty before the first
 * @param troubles what could not be read, a line each, the first few of them
 * @param state whether it goes on
 */
public record Upload(
    String id,
    String name,
    int read,
    int added,
    int statements,
    String lastArticle,
    List<String> troubles,
    State state) {

  /** Whether it goes on. */
  public enum State {
    /** Others are before it. */
    WAITING,
    /** It is being read. */
    READING,
    /** All was read. */
    DONE,
    /** It broke off; the first trouble tells why. */
    FAILED
  }

  private static final int TROUBLES = 20;

  /** Refuses null; keeps the first troubles. */
  public Upload {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(lastArticle, "lastArticle");
    troubles = List.copyOf(troubles.subList(0, Math.min(TROUBLES, troubles.size())));
    Objects.requireNonNull(state, "state");
  }

  static Upload waiting(String id, String name) {
    return new Upload(id, name, 0, 0, 0, "", List.of(), State.WAITING);
  }

  /** Whether nothing more will change. */
  public boolean isDone() {
    return state == State.DONE || state == State.FAILED;
  }

  Upload in(State next) {
    return new Upload(id, name, read, added, statements, lastArticle, troubles, next);
  }

  Upload withArticle(String article, boolean isNew, int found) {
    return new Upload(
        id,
        name,
        read + 1,
        added + (isNew ? 1 : 0),
        statements + (isNew ? found : 0),
        article,
        troubles,
        state);
  }

  Upload withTrouble(String line) {
    return with(troubles.size(), line);
  }

  /** The end before the end; told before all other troubles, of which the last are left out. */
  Upload failed(String line) {
    return with(0, line).in(State.FAILED);
  }

  private Upload with(int place, String line) {
    List<String> more = new ArrayList<>(troubles);
    more.add(place, line);
    return new Upload(id, name, read, added, statements, lastArticle, more, state);
  }
}
