package io.github.onrecord.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  private static final List<String> TEXTS =
      List.of(
          "Drones were never sold to Lurania",
          "that the drone contract is void",
          "the Lurania contract, and nothing else",
          "Ilse Tamrat has not been asked about a drone");

  @Test
  void countsTextsAboutASubjectMostFirst() {
    assertThat(Subjects.of(TEXTS, ""))
        .containsExactly(
            java.util.Map.entry("drone", 3),
            java.util.Map.entry("contract", 2),
            java.util.Map.entry("Lurania", 2));
  }

  @Test
  void takesNeitherTheSpeakersOwnNameNorCommonWordsForSubjects() {
    List<String> texts = List.of("Tamrat said that something is wanted", "Tamrat's something");
    assertThat(Subjects.of(texts, "Ilse Tamrat")).isEmpty();
  }

  @Test
  void leavesANameItsLastLetter() {
    List<String> texts = List.of("none came to Texas", "the borders of Texas, and none else");
    assertThat(Subjects.of(texts, "")).containsExactly(java.util.Map.entry("Texas", 2));
  }

  @Test
  void findsTheTextsOfEachSubject() {
    Subjects.of(TEXTS, "")
        .forEach(
            (subject, count) ->
                assertThat(TEXTS.stream().filter(text -> Subjects.isAbout(text, subject)).count())
                    .as(subject)
                    .isEqualTo((long) count));
  }
}
