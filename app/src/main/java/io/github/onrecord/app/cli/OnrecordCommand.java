package io.github.onrecord.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads news and keeps the record of who said what.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  onrecord read article.txt",
      "  onrecord read --format json news/ > record.json",
      "  onrecord add news/",
      "  onrecord check 'The waterworks will be sold' article.txt",
      "  onrecord claim 'The waterworks will be sold'",
      "  onrecord who 'Amina Okoro'",
      "  onrecord read --help"
    })
final class OnrecordCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "name a command, such as 'onrecord read'");
  }
}
