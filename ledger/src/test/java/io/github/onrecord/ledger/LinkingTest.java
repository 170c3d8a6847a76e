package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingTest {
  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void add(String id, String name, String role, String affiliation, String... others) {
    Records article = Records.article(id).person(name, role, affiliation);
    article.says(name, "the matter of " + id + " was closed");
    for (String other : others) {
      article.says(other, "nothing about " + id);
    }
    ledger.add(article.build());
  }

  private List<Profile> called(String name) {
    return ledger.speakers().called(name, 10);
  }

  private String evidence(String article) {
    return called("Tariq Nasser").stream()
        .flatMap(profile -> ledger.speakers().links(profile.entity()).stream())
        .filter(link -> link.article().equals(article))
        .map(Link::evidence)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takesOneFullNameForOnePerson() {
    add("a", "Tariq Nasser", "", "");
    add("b", "Mr Tariq Nasser", "", "");

    assertThat(called("tariq nasser")).singleElement().extracting(Profile::articles).isEqualTo(2);
    assertThat(evidence("a")).isEqualTo("new: first of the name");
    assertThat(evidence("b")).isEqualTo("name");
  }

  @Test
  void tellsWhatALinkRestsOn() {
    add("a", "Tariq Nasser", "harbour master", "the Port of Sfax", "Leila Haddad");
    add("b", "Tariq Nasser", "the harbour master", "", "Leila Haddad");

    assertThat(evidence("b")).isEqualTo("name; harbour master; with leila haddad");
  }

  @Test
  void keepsTwoPeopleOfOneNameApartByTheirWalksOfLife() {
    add("surgery", "Tariq Nasser", "heart surgeon", "");
    add("cup", "Tariq Nasser", "striker", "");
    add("ward", "Tariq Nasser", "surgeon", "");

    assertThat(called("Tariq Nasser")).extracting(Profile::articles).containsExactly(2, 1);
  }

  @Test
  void keepsTwoPeopleOfOneNameApartByRoleAndBody() {
    add("a", "Tariq Nasser", "treasurer", "the Cotton Exchange");
    add("b", "Tariq Nasser", "warden", "Kakum Park");

    assertThat(called("Tariq Nasser")).hasSize(2);
  }

  @Test
  void takesNobodyForEitherOfTwoWhereNothingTells() {
    add("a", "Tariq Nasser", "striker", "");
    add("b", "Tariq Nasser", "judge", "");
    add("c", "Tariq Nasser", "", "");

    assertThat(called("Tariq Nasser")).hasSize(3);
    assertThat(evidence("c")).isEqualTo("new: nothing tells which of that name it is");
  }

  @Test
  void takesALastNameAloneForAPersonOnlyWithAnotherTrait() {
    add("a", "Tariq Nasser", "harbour master", "");
    add("b", "Nasser", "harbour master", "");
    add("c", "Nasser", "", "");

    assertThat(called("Nasser")).extracting(Profile::articles).containsExactly(2, 1);
  }

  @Test
  void neverTakesTwoSpeakersOfOneArticleForOne() {
    ledger.add(
        Records.article("a")
            .person("Tariq Nasser", "", "")
            .person("Mr Tariq Nasser", "", "")
            .says("Tariq Nasser", "he was the father")
            .says("Mr Tariq Nasser", "he was the son")
            .build());

    assertThat(called("Tariq Nasser")).hasSize(2);
  }

  @Test
  void takesBodiesOfCommonNamesForOneOnlyWithATrait() {
    for (String place : List.of("Ghana", "Ghana", "Peru")) {
      ledger.add(
          Records.article("in " + place)
              .speaker(
                  "the Foreign Ministry",
                  io.github.onrecord.speaker.SpeakerKind.ORGANISATION,
                  "",
                  place)
              .body("The Accra Ledger " + place)
              .says(
                  "the Foreign Ministry", "talks in " + place + " had begun " + called("x").size())
              .tells("Something else " + called("Foreign Ministry").size())
              .build());
    }
    assertThat(called("Foreign Ministry")).extracting(Profile::articles).containsExactly(2, 1);
  }

  @Test
  void splitStaysSplitWhenAVersionOfTheArticleIsAdded() {
    add("a", "Tariq Nasser", "", "");
    ledger.add(version("early"));
    Entity one = called("Tariq Nasser").get(0).entity();

    Relinking split = ledger.speakers().split(one, List.of("b"));
    ledger.add(version("early"));
    ledger.add(version("late"));

    assertThat(split.kind()).isEqualTo(io.github.onrecord.speaker.Relink.SPLIT);
    assertThat(split.speakers()).isEqualTo(1);
    assertThat(ledger.speakers().links(split.entity()))
        .extracting(Link::article)
        .containsExactly("b", "b-2");
    assertThat(evidence("b")).isEqualTo("split by hand; was: name");
    assertThat(evidence("b-2")).isEqualTo("name, in a copy or version of the article");
  }

  private static io.github.onrecord.statement.ArticleRecord version(String word) {
    return Records.article("b")
        .url("https://x.example/b")
        .says("Tariq Nasser", "it was " + word)
        .build();
  }

  @Test
  void mergesTwoAndUndoesIt() {
    add("a", "Tariq Nasser", "striker", "");
    add("b", "Tarek Nasser", "forward", "");
    Entity one = called("Tariq Nasser").get(0).entity();
    Entity other = called("Tarek Nasser").get(0).entity();

    Relinking merge = ledger.speakers().merge(other, one);
    assertThat(merge.before()).isEqualTo(other);
    assertThat(merge.entity()).isEqualTo(one);
    assertThat(called("Tarek Nasser")).isEqualTo(called("Tariq Nasser"));
    assertThat(called("Tarek Nasser").get(0).names())
        .containsExactlyInAnyOrder("Tariq Nasser", "Tarek Nasser");
    add("c", "Tarek Nasser", "", "");
    assertThat(ledger.speakers().links(one)).hasSize(3);

    ledger.speakers().undo(merge.number());
    assertThat(ledger.speakers().links(other)).extracting(Link::article).containsExactly("b");
    assertThat(ledger.speakers().links(one)).extracting(Link::article).containsExactly("a", "c");
    assertThat(evidence("a")).isEqualTo("new: first of the name");
    assertThat(ledger.speakers().relinkings()).isEmpty();
  }

  @Test
  void undoesInTheReverseOrderOnly() {
    add("a", "Tariq Nasser", "", "");
    add("b", "Tariq Nasser", "", "");
    Entity one = called("Tariq Nasser").get(0).entity();
    Relinking split = ledger.speakers().split(one, List.of("b"));
    Relinking merge = ledger.speakers().merge(split.entity(), one);

    assertThatThrownBy(() -> ledger.speakers().undo(split.number()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("undo that first");
    ledger.speakers().undo(merge.number());
    ledger.speakers().undo(split.number());
    assertThat(called("Tariq Nasser")).singleElement().extracting(Profile::articles).isEqualTo(2);
  }

  @Test
  void refusesToSplitWhatLeavesNothing() {
    add("a", "Tariq Nasser", "", "");
    Entity one = called("Tariq Nasser").get(0).entity();

    assertThatThrownBy(() -> ledger.speakers().split(one, List.of("a")))
        .hasMessageContaining("name some, but not all, of its 1 articles");
    assertThatThrownBy(() -> ledger.speakers().split(one, List.of("x")))
        .hasMessageContaining("does not speak in article x");
    assertThatThrownBy(() -> ledger.speakers().keyed("zz"))
        .hasMessageContaining("'zz' is no speaker's key");
  }
}
