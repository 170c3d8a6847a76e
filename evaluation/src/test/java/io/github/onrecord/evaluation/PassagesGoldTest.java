package io.github.onrecord.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.text.Fragment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the gold of our own passages is sound, and covers what it is meant to. */
class PassagesGoldTest {
  /** Of whom it is said, in which words they are named. */
  private static final Set<String> SPEAKERS =
      Set.of(
          "pronoun",
          "surname",
          "first-name",
          "role",
          "apposition",
          "title",
          "spokesperson",
          "body",
          "government",
          "paper",
          "unnamed",
          "two-together",
          "document",
          "media-report",
          "hearsay",
          "joint",
          "separate",
          "inner-names",
          "gender");

  /** Where the quotation stands, and in what kind of text. */
  private static final Set<String> QUOTATIONS =
      Set.of(
          "quote-before-source",
          "running-quotation",
          "continuation",
          "nested",
          "headline",
          "transcript");

  /** Through whom it came. */
  private static final Set<String> RELAYS =
      Set.of(
          "quoted-as-saying",
          "told-outlet",
          "interview",
          "citing",
          "according-to",
          "reported-that",
          "as-per",
          "programme",
          "wire-credit",
          "relay-chain",
          "relay-person",
          "no-relay");

  /** What is done by it, and when. */
  private static final Set<String> ACTS_AND_DAYS =
      Set.of(
          "denial-by-cue",
          "denial-by-content",
          "no-denial",
          "weekday",
          "relative-day",
          "published-day",
          "range",
          "future-day",
          "carried-day",
          "day-of-content");

  private static final List<Example> EXAMPLES = Example.all();

  private static Stream<GoldStatement> statements() {
    return EXAMPLES.stream().flatMap(example -> example.gold().statements().stream());
  }

  private static <T> Map<T, Long> count(Stream<T> things) {
    return things.collect(groupingBy(Function.identity(), counting()));
  }

  @Test
  void holdsMoreThanSixtyPassages() {
    assertThat(EXAMPLES).hasSizeGreaterThan(60);
    assertThat(EXAMPLES).extracting(Example::text).doesNotHaveDuplicates();
  }

  @Test
  void coversEveryActAndKindSeveralTimes() {
    assertThat(count(statements().map(GoldStatement::act))).containsOnlyKeys(Act.values());
    assertThat(count(statements().map(GoldStatement::act)).values())
        .allSatisfy(times -> assertThat(times).isGreaterThanOrEqualTo(5));
    assertThat(count(statements().map(GoldStatement::kind)).values())
        .hasSize(Kind.values().length)
        .allSatisfy(times -> assertThat(times).isGreaterThanOrEqualTo(40));
  }

  @Test
  void coversEveryCaseMoreThanOnce() {
    Map<String, Long> cases = count(EXAMPLES.stream().flatMap(e -> e.cases().stream()));

    Set<String> wanted = new TreeSet<>(SPEAKERS);
    Stream.of(QUOTATIONS, RELAYS, ACTS_AND_DAYS).forEach(wanted::addAll);
    assertThat(cases.keySet()).isEqualTo(wanted);
    assertThat(cases.values()).allSatisfy(times -> assertThat(times).isGreaterThan(1));
  }

  @Test
  void findsSourceAndCueOfEveryStatement() {
    for (Example example : EXAMPLES) {
      List<Attribution> marked = new Marks(example).all();
      for (int i = 0; i < example.size(); i++) {
        JsonNode gold = example.statement(i);
        assertThat(marked.get(i).source().text())
            .isEqualTo(Example.text(gold, "source_text").orElse(""));
        assertThat(marked.get(i).cue().map(Fragment::text)).isEqualTo(Example.text(gold, "cue"));
      }
    }
  }

  @Test
  void takesNamesAndAliasesFromTheText() {
    for (Example example : EXAMPLES) {
      for (JsonNode speaker : example.json().path("speakers")) {
        Stream<String> names =
            Stream.concat(
                Example.text(speaker, "name").stream(),
                Example.texts(speaker.path("aliases")).stream());
        assertThat(names).allSatisfy(n -> assertThat(example.text().toString()).contains(n));
      }
    }
  }

  @Test
  void listsOnlySpeakersWhoSpeakOrRelay() {
    for (Example example : EXAMPLES) {
      Set<String> used = new TreeSet<>();
      IntStream.range(0, example.size())
          .mapToObj(example::statement)
          .forEach(
              statement -> {
                used.add(statement.path("speaker").asText());
                used.addAll(Example.texts(statement.path("via")));
              });
      assertThat(example.json().path("speakers"))
          .as(example.id())
          .extracting(speaker -> speaker.path("id").asText())
          .containsExactlyInAnyOrderElementsOf(used);
    }
  }

  @Test
  void putsQuotationMarksIntoMixedContentsOnly() {
    assertThat(statements())
        .allSatisfy(
            statement ->
                assertThat(statement.content().text().matches("(?s).*[“”].*"))
                    .as(statement.content().text())
                    .isEqualTo(statement.kind() == Kind.MIXED));
  }
}
