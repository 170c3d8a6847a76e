package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.stance.PairPieces;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatementCutterTest {
  private static final List<String> PIECES =
      List.of(
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "the",
          "ferry",
          "was",
          "sold",
          "denied",
          "denies",
          "owusu",
          "she",
          "it",
          ".",
          "(",
          ")",
          ":",
          "somebody",
          "ama",
          "port");
  private static final PairCutter CUTTER = PairCutter.of(PIECES);
  private static final String TEXT = "The port.\n\nThe ferry was sold. She denied it.";

  @Test
  void saysWhoSaidWhatAndWhereItStands() {
    Speaker owusu =
        new Speaker(
            "p1", "Ama Owusu", SpeakerKind.PERSON, Optional.empty(), Optional.empty(), List.of());
    assertThat(read(owusu))
        .isEqualTo(
            "[CLS] the ferry was sold [SEP] ama owusu denies ( denied ) : it"
                + " [SEP] the port . [SEP] the port . the ferry was sold . [SEP] she denied it . [SEP]");
  }

  @Test
  void aSpeakerWhoIsNotKnownIsCalledAsTheTextCallsThem() {
    assertThat(read(Speaker.unknown())).contains("[SEP] she denies ( denied ) : it");
  }

  @Test
  void piecesOfTheClaimAndOfTheStatementAreOfDifferentTypes() {
    PairPieces pieces = pieces(Speaker.unknown());
    assertThat(pieces.types()).startsWith(0, 0, 0, 0, 0, 0).endsWith(1, 1, 1);
  }

  private static String read(Speaker speaker) {
    return Arrays.stream(pieces(speaker).ids())
        .mapToObj(id -> PIECES.get((int) id))
        .collect(Collectors.joining(" "));
  }

  private static PairPieces pieces(Speaker speaker) {
    ArticleText text = new ArticleText(TEXT);
    Attribution attribution =
        new Attribution(at(text, "She"), Optional.of(cue(text)), at(text, "it"), 1);
    Statement statement =
        new Statement(
            "s1",
            attribution,
            speaker,
            List.of(),
            Kind.INDIRECT,
            Act.DENIES,
            ActBasis.CUE,
            Optional.empty());
    int[] claim = CUTTER.claim("The ferry was sold");
    return new StatementCutter(CUTTER).pieces(claim, text, text.codePoints(), statement);
  }

  private static Fragment cue(ArticleText text) {
    return at(text, "denied").fragments().get(0);
  }

  private static Passage at(ArticleText text, String words) {
    int start = TEXT.lastIndexOf(words);
    return text.passage(List.of(new Span(start, start + words.length())));
  }
}
