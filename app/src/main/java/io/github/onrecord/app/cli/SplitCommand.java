package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Ledger;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Parts two speakers who were taken for one. */
@Command(
    name = "split",
    sortOptions = false,
    description =
        "Parts two speakers who were wrongly taken for one: in the articles named, the speaker is"
            + " another than in the rest. It stays so whatever is added later; 'onrecord undo'"
            + " takes it back.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord who 'Tariq Nasser' --links     shows the key and the articles",
      "  onrecord split 3f2a9c cup-final cup-report"
    })
final class SplitCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "KEY", description = "The speaker's key, or its beginning.")
  private String key = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "The ids of articles in which it is another.")
  private List<String> articles = List.of();

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  SplitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger ledger = ledgers.openExisting()) {
      KnownSpeakers speakers = ledger.speakers();
      Relinked.tell(surroundings, speakers.split(speakers.keyed(key), articles));
    }
    return ExitCode.DONE;
  }
}
