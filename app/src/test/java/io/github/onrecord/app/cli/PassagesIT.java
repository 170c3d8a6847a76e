package io.github.onrecord.app.cli;

import static io.github.onrecord.app.cli.Launched.PROJECT;
import static io.github.onrecord.app.cli.Launched.onrecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well the program as shipped reads our own passages; what it prints is the full report. */
class PassagesIT {
  private static final Path PASSAGES = PROJECT.resolve("evaluation/src/test/resources/passages");

  private static Launched evaluated;

  @BeforeAll
  static void evaluate() throws Exception {
    evaluated = onrecord("evaluate", "--gold", PASSAGES);
    System.out.println(evaluated.out());
  }

  /** A percentage of the report: the first figure after a label. */
  private static double percent(String label) {
    Matcher figure = Pattern.compile("(?m)^" + label + " +([0-9.]+)").matcher(evaluated.out());
    assertThat(figure.find()).as("%s in %s", label, evaluated.out()).isTrue();
    return Double.parseDouble(figure.group(1));
  }

  @Test
  void findsMostStatements() {
    assertThat(evaluated.exit()).isZero();
    assertThat(percent("statements")).isGreaterThan(85);
  }

  @Test
  void findsWhoseTheyAreAndThroughWhomTheyCame() {
    assertThat(percent("speaker")).isGreaterThan(84);
    assertThat(percent("via")).isGreaterThan(70);
  }

  @Test
  void findsOnWhichDayTheyWereSaid() {
    assertThat(percent("said on")).isGreaterThan(80);
  }

  @Test
  void findsActsAndKinds() {
    assertThat(percent("act")).isGreaterThan(85);
    assertThat(percent("denies F1")).isGreaterThan(70);
    assertThat(percent("kind")).isGreaterThan(95);
  }
}
