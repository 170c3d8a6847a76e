package io.github.onrecord.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Takes a command line to its command and every trouble to one clear line. */
final class Cli {
  private final Surroundings surroundings;
  private final CommandLine line;

  Cli(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.line =
        new CommandLine(new OnrecordCommand())
            .addSubcommand(new ReadCommand(surroundings))
            .addSubcommand(new AddCommand(surroundings))
            .addSubcommand(new WatchCommand(surroundings))
            .addSubcommand(new CheckCommand(surroundings))
            .addSubcommand(new ClaimCommand(surroundings))
            .addSubcommand(new WhoCommand(surroundings))
            .addSubcommand(new SearchCommand(surroundings))
            .addSubcommand(new ExportCommand(surroundings))
            .addSubcommand(new SplitCommand(surroundings))
            .addSubcommand(new MergeCommand(surroundings))
            .addSubcommand(new UndoCommand(surroundings))
            .addSubcommand(new ServeCommand(surroundings))
            .addSubcommand(new IndexCommand(surroundings))
            .addSubcommand(new EvaluateCommand(surroundings))
            .addSubcommand(new BenchmarkCommand(surroundings))
            .addSubcommand(new BenchmarkLedgerCommand(surroundings));
    line.getSubcommands().values().forEach(command -> command.getCommandSpec().addOption(help()));
    Terminal terminal = surroundings.terminal();
    line.setOut(new PrintWriter(surroundings.out()))
        .setErr(new PrintWriter(new StringWriter()))
        .setColorScheme(
            Help.defaultColorScheme(terminal.output() && terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((e, args) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    line.getCommandSpec().versionProvider(new Versions(surroundings.extractors()));
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Shows this help.")
        .build();
  }

  /** Runs a command and returns the exit code. */
  int run(String... args) {
    int code = line.execute(args);
    line.getOut().flush();
    return code;
  }

  private int wrongUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    String message = Trouble.line(e);
    surroundings.messages().line("%s; try '%s --help'".formatted(message, command));
    return ExitCode.WRONG_USAGE;
  }

  private int failed(Exception e) {
    if (e instanceof PipeOutput.ClosedException) {
      return ExitCode.DONE;
    }
    surroundings.messages().line(Trouble.line(e));
    return ExitCode.FAILED;
  }
}
