package io.github.onrecord.positions;

import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Statement;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides which statements speak to a claim, and how. */
final class Judge {
  /**
   * Of what was found in many articles much is beside the point, and most of that has no name: an
   * unnamed speaker's statement must speak to the claim this probably there, 0 to 1.
   */
  private static final double FOUND_UNNAMED = 0.8;

  /** So probable a reading of the other side leaves a speaker on none. */
  private static final double OPPOSED = 0.5;

  private final Stances stances;
  private final double least;
  private final double surest;

  /**
   * Decides by a regression.
   *
   * @param least how probable a statement's stance must be, 0 to 1
   * @param surest how probable it must be of one of an article's statements, or the article is
   *     taken to be silent, 0 to 1
   */
  Judge(Stances stances, double least, double surest) {
    this.stances = stances;
    this.least = least;
    this.surest = surest;
  }

  private record Weighed(ClaimReader.Candidate candidate, List<Double> probable) {
    double speaks() {
      return 1 - probable.get(Stance.values().length);
    }

    Stance stance() {
      return Collections.max(List.of(Stance.values()), Comparator.comparing(this::probable));
    }

    double probable(Stance stance) {
      return Math.min(1, probable.get(stance.ordinal()));
    }
  }

  /** The statements of an article that speak to the claim, in the order of the text. */
  List<Judged> judge(Asked asked, List<ClaimReader.Candidate> candidates) {
    List<Weighed> weighed =
        candidates.stream()
            .map(each -> new Weighed(each, stances.probabilities(each.features())))
            .toList();
    return weighed.stream().anyMatch(each -> each.speaks() >= surest)
        ? weighed.stream().flatMap(each -> judge(asked, each).stream()).toList()
        : List.of();
  }

  private Optional<Judged> judge(Asked asked, Weighed weighed) {
    Statement statement = weighed.candidate().statement();
    Features features = weighed.candidate().features();
    Stance stance = weighed.stance();
    double probable = weighed.probable(stance);
    boolean sure = probable >= least && weighed.speaks() >= speaking(asked, statement);
    if (!sure || !statement.speaker().isKnown() || isOpposed(stance, features)) {
      return Optional.empty();
    }
    Evidence evidence =
        new Evidence(
            asked.record().article(), statement, probable, reason(stance, statement, features));
    return Optional.of(new Judged(asked.keys().apply(statement.speaker()), stance, evidence));
  }

  /**
   * Whether the stance model, which reads a statement as a whole, puts it on the other side: nobody
   * is put on a side of which the readings do not agree.
   */
  private static boolean isOpposed(Stance stance, Features features) {
    return switch (stance) {
      case AFFIRMS -> features.get("model denies") > OPPOSED;
      case DENIES -> features.get("model affirms") > OPPOSED;
      case SIDESTEPS, DECLINES, REPORTS -> false;
    };
  }

  /** How probable it must be that a statement speaks to the claim at all. */
  private static double speaking(Asked asked, Statement statement) {
    boolean unnamed = statement.speaker().kind() == SpeakerKind.UNNAMED;
    return unnamed && !asked.whole() ? FOUND_UNNAMED : 0;
  }

  private static String reason(Stance stance, Statement statement, Features features) {
    String cue = statement.attribution().cue().map(c -> "cue '" + c.text() + "'").orElse("no cue");
    boolean entails = features.get("content entails") > features.get("content contradicts");
    boolean byCue = statement.basis() == ActBasis.CUE;
    return switch (stance) {
      case AFFIRMS -> "affirms: " + cue + ", the content says that it is so";
      case DENIES ->
          statement.act() == Act.DENIES && byCue
              ? "denies: " + cue + (entails ? ", the content is the claim" : ", of this claim")
              : "denies: " + cue + ", the content says that it is not so";
      case SIDESTEPS -> "sidesteps: " + cue + ", the content covers less or something beside it";
      case DECLINES -> "declines: " + cue;
      case REPORTS -> "reports: " + cue + ", passed on without a side";
    };
  }
}
