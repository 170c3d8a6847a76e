package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkCommandTest {
  private final Session session = new Session();

  @Test
  void measuresSpeedAndMemory() {
    assertThat(session.input("Nkosi said the ferry sails.").run("benchmark", "-")).isZero();
    assertThat(session.out())
        .contains("articles a second", "words a second", "heap used", "launch to first")
        .contains("1 articles, 5 words");
  }

  @Test
  void readsAsManyArticlesAsAskedForAndTellsWhatTheHeapHolds() {
    session.input("Nkosi said the ferry sails.");

    assertThat(session.run("benchmark", "--articles", "20", "-")).isZero();

    assertThat(session.out())
        .contains("20 articles, 100 words")
        .containsPattern("heap by tenths +(\\d+ ){10}MB");
  }

  @Test
  void refusesToReadNoArticles() {
    assertThat(session.run("benchmark", "--articles", "0", "-")).isEqualTo(2);
    assertThat(session.err()).contains("--articles: 0 is less than 1");
  }

  @Test
  void needsAnArticle() {
    assertThat(session.run("benchmark", "missing.txt")).isEqualTo(1);
    assertThat(session.err()).endsWith("onrecord: no articles to measure with\n");
  }

  @Test
  void takesThePeakFromTheStatusOfTheProcess() {
    List<String> status = List.of("VmPeak:\t  999 kB", "VmHWM:\t  123456 kB", "Threads:\t7");

    assertThat(Footprint.peak(status)).hasValue(123456L * 1024);
    assertThat(Footprint.peak(List.of())).isEmpty();
  }
}
