package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.writing.FoundWriter;
import io.github.onrecord.writing.SpeakerHeading;
import io.github.onrecord.writing.SpeakerHeading.Because;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows all that a speaker is on record with. */
@Command(
    name = "who",
    sortOptions = false,
    description =
        "Shows all that a speaker is on record with, by the day, and what it passed on of others."
            + " Several people of one name come one after the other, each with a key.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord who 'Amina Okoro'",
      "  onrecord who 3f2a9c --links             why it is taken for the same",
      "  onrecord who Okoro --format csv > okoro.csv"
    })
final class WhoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "A name, a part of one, or the beginning of a key.")
  private List<String> name = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many of the latest statements of each at most; by default all.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--speakers",
      paramLabel = "N",
      description = "How many speakers of the name at most; by default 20.")
  private int speakers = 20;

  @Option(
      names = "--links",
      description = "Tells for each article why its speaker is taken for this one.")
  private boolean links;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private FoundOptions output = new FoundOptions();

  WhoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || speakers < 1) {
      throw new ParameterException(command.commandLine(), "--limit and --speakers: at least 1");
    }
    String wanted = String.join(" ", name);
    try (Ledger ledger = ledgers.openExisting()) {
      KnownSpeakers known = ledger.speakers();
      List<Profile> found = known.called(wanted, speakers);
      if (found.isEmpty()) {
        throw new IOException("nobody called '" + wanted + "' is on record in " + ledgers.path());
      }
      try (FoundWriter writer = output.open(surroundings)) {
        for (Profile profile : found) {
          write(known, profile, writer);
        }
      }
    }
    return ExitCode.DONE;
  }

  private void write(KnownSpeakers known, Profile profile, FoundWriter writer) throws IOException {
    Entity entity = profile.entity();
    List<Because> because =
        links
            ? known.links(entity).stream()
                .map(link -> new Because(link.article(), link.called(), link.evidence()))
                .toList()
            : List.of();
    writer.heading(heading(profile, because));
    write(known.statements(entity, limit), false, writer);
    write(known.relayed(entity, limit), true, writer);
  }

  private static void write(Stream<Found> found, boolean relayed, FoundWriter writer)
      throws IOException {
    for (Iterator<Found> each = found.iterator(); each.hasNext(); ) {
      writer.write(FoundOptions.written(each.next(), relayed));
    }
  }

  private static SpeakerHeading heading(Profile profile, List<Because> links) {
    return new SpeakerHeading(
        profile.entity().key(),
        profile.entity().name(),
        profile.entity().kind(),
        profile.names(),
        profile.roles(),
        profile.affiliations(),
        profile.articles(),
        profile.statements(),
        profile.first(),
        profile.last(),
        links);
  }
}
