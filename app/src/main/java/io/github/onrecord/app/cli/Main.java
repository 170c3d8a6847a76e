package io.github.onrecord.app.cli;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Cli(Surroundings.ofProcess()).run(args));
  }
}
