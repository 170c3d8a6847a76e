package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.stance.PairScores.AsStatement;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AroundTest {
  private static final AsStatement AFFIRMS = new AsStatement(0.9, 0, 0, 0, 0, 0.1);
  private static final AsStatement SILENT = new AsStatement(0.05, 0, 0, 0, 0, 0.95);

  @Test
  void aDenialOfTheseReportsLooksBackToWhatOthersSaid() {
    Around around =
        new Around(
            List.of(
                statement("The union", Act.ASSERTS, "that the ferry was sold"),
                statement("The minister", Act.DENIES, "these reports")),
            List.of(AFFIRMS, SILENT));
    Features features = features(around, 1);
    assertThat(features.get("refers")).isEqualTo(1);
    assertThat(features.get("denies, referring, what is spoken of")).isEqualTo(0.9);
    assertThat(features.get("speaks less than best")).isCloseTo(0.85, within(1e-9));
  }

  @Test
  void whatASpeakerSaidBeforeIsNotWhatTheSpeakerDenies() {
    Around around =
        new Around(
            List.of(
                statement("The minister", Act.ASSERTS, "that the ferry was sold"),
                statement("The minister", Act.DENIES, "these reports")),
            List.of(AFFIRMS, SILENT));
    Features features = features(around, 1);
    assertThat(features.get("denies what is spoken of")).isZero();
    assertThat(features.get("same speaker affirms")).isEqualTo(0.9);
  }

  @Test
  void whatComesLaterIsNotReferredTo() {
    Around around =
        new Around(
            List.of(
                statement("The minister", Act.DENIES, "these reports"),
                statement("The union", Act.ASSERTS, "that the ferry was sold")),
            List.of(SILENT, AFFIRMS));
    Features features = features(around, 0);
    assertThat(features.get("others speak before")).isZero();
    assertThat(features.get("others speak")).isEqualTo(0.9);
  }

  private static Features features(Around around, int at) {
    Features features = new Features();
    around.add(features, at);
    return features;
  }

  private static Statement statement(String source, Act act, String content) {
    ArticleText text = new ArticleText(source + " spoke: " + content);
    Attribution attribution =
        new Attribution(
            text.passage(List.of(new Span(0, source.length()))),
            Optional.empty(),
            text.passage(List.of(new Span(source.length() + 8, text.length()))),
            1);
    Speaker speaker =
        new Speaker(
            source, source, SpeakerKind.PERSON, Optional.empty(), Optional.empty(), List.of());
    return new Statement(
        "s", attribution, speaker, List.of(), Kind.INDIRECT, act, ActBasis.CUE, Optional.empty());
  }
}
