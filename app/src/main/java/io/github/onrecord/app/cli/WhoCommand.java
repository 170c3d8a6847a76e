package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.writing.FoundChange;
import io.github.onrecord.writing.FoundStatement;
import io.github.onrecord.writing.FoundWriter;
import io.github.onrecord.writing.SpeakerHeading;
import io.github.onrecord.writing.SpeakerHeading.Because;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
            + " Several people of one name come one after the other, each with a key. Where a"
            + " statement contradicts what the speaker said on an earlier day, it is marked as a"
            + " change of position.",
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

  @Option(
      names = "--no-changes",
      description = "Looks for no changes of position, which takes a second or more a speaker.")
  private boolean withoutChanges;

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
        Map<Profile, Map<String, FoundChange>> changes = changes(ledger, found);
        for (Profile profile : found) {
          write(known, profile, changes.getOrDefault(profile, Map.of()), writer);
        }
      }
    }
    return ExitCode.DONE;
  }

  /** The model is only opened where somebody spoke of the same on different days. */
  private Map<Profile, Map<String, FoundChange>> changes(Ledger ledger, List<Profile> found) {
    List<Profile> repeating =
        withoutChanges
            ? List.of()
            : found.stream().filter(p -> !ledger.alike(p.entity(), 1).isEmpty()).toList();
    if (repeating.isEmpty()) {
      return Map.of();
    }
    try (Asking asking = surroundings.askers().open(Runtime.getRuntime().availableProcessors())) {
      Turns turns = new Turns(ledger, asking);
      return repeating.stream().collect(Collectors.toMap(p -> p, p -> turns.of(p.entity())));
    }
  }

  private void write(
      KnownSpeakers known, Profile profile, Map<String, FoundChange> changes, FoundWriter writer)
      throws IOException {
    Entity entity = profile.entity();
    List<Because> because =
        links
            ? known.links(entity).stream()
                .map(link -> new Because(link.article(), link.called(), link.evidence()))
                .toList()
            : List.of();
    writer.heading(heading(profile, because));
    for (Iterator<Found> each = known.statements(entity, limit).iterator(); each.hasNext(); ) {
      Found found = each.next();
      FoundStatement written = FoundOptions.written(found, false);
      Optional<FoundChange> change = Optional.ofNullable(changes.get(Turns.key(found)));
      writer.write(change.map(written::with).orElse(written));
    }
    for (Iterator<Found> each = known.relayed(entity, limit).iterator(); each.hasNext(); ) {
      writer.write(FoundOptions.written(each.next(), true));
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
