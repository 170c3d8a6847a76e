package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActsTest {
  private static final String SOMETHING = "the bridge had been closed";

  @ParameterizedTest
  @CsvSource({
    "said, ASSERTS",
    "according to, ASSERTS",
    "denied, DENIES",
    "has dismissed, DENIES",
    "flatly rejected, DENIES",
    "refuted, DENIES",
    "issued a denial that, DENIES",
    "poured cold water on, DENIES",
    "ruled out, DENIES",
    "has found no evidence that, DENIES",
    "pleaded not guilty to, DENIES",
    "confirmed, CONFIRMS",
    "admits, CONFIRMS",
    "pleaded guilty to, CONFIRMS",
    "declined to comment on, DECLINES",
    "refused to say whether, DECLINES",
    "did not immediately respond to, DECLINES",
    "would not confirm, DECLINES",
    "was unable to confirm, DECLINES",
    "has yet to comment on, DECLINES",
    "could not be reached for comment on, DECLINES",
    "would neither confirm nor deny, DECLINES",
    "refused to confirm or deny, DECLINES",
    "stopped short of confirming, DECLINES",
    "wondered, ASKS",
    "questioned whether, ASKS",
    "urged, URGES",
    "called on, URGES",
    "ordered, URGES",
    "vowed, PLEDGES",
    "the promise that, PLEDGES",
    "threatened, PLEDGES",
    "believes, THINKS",
    "hoped, THINKS",
    "fears that, THINKS",
    "does not believe, THINKS",
    "is not sure, THINKS"
  })
  void readsTheActFromTheCue(String cue, Act act) {
    assertThat(Acts.of(cue, SOMETHING, () -> true)).isEqualTo(new ActReading(act, ActBasis.CUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "did not deny",
        "didn’t deny",
        "never denied",
        "stopped short of denying",
        "refused to deny",
        "refused to rule out",
        "would not rule out",
        "has not disputed"
      })
  void takesNoNegatedDenialForADenial(String cue) {
    assertThat(Acts.of(cue, SOMETHING, () -> true).act()).isNotEqualTo(Act.DENIES);
  }

  @ParameterizedTest
  @CsvSource({
    "denied, bail",
    "denied, access",
    "rejected, the offer",
    "dismissed, her appeal",
    "rejected, calls for an inquiry"
  })
  void takesNoRefusalOfSomethingAskedForForADenial(String cue, String content) {
    assertThat(Acts.of(cue, content, () -> true).act()).isNotEqualTo(Act.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said | “There is no truth in these reports”",
        "said | the rumours about the dam were “completely unfounded”",
        "told | We categorically deny this.",
        "said | I never said that to the committee",
        "wrote | I didn’t take a single rupee from him",
        "replied | No, we are staying where we are.",
        "told | Absolutely not",
        "added | This is fake news.",
        "said | that meeting never took place",
        "said | There was no such order",
        "said | claims of a cover-up are categorically untrue",
        "insisted | That is simply not true",
        "said | that is not the case",
        "called | the allegation a malicious lie",
        "described | the story as pure fiction"
      })
  void findsDenialsInTheSpeakersOwnWords(String cue, String content) {
    assertThat(Acts.of(cue, content, () -> true))
        .isEqualTo(new ActReading(Act.DENIES, ActBasis.CONTENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the harvest was not as good as last year's",
        "people don't have the money for a second car",
        "the ferry will not sail before noon",
        "there is nothing left to sell",
        "the minister knew the story of the village",
        "two officials at the harbour office whom it did not name"
      })
  void leavesOtherNegationsAssertions(String content) {
    assertThat(Acts.of("said", content, () -> true).act()).isEqualTo(Act.ASSERTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said | We do not comment on individual patients | DECLINES",
        "told | I can’t confirm that at this stage | DECLINES",
        "said | No comment. | DECLINES",
        "said | they haven’t confirmed any of the cases | DECLINES",
        "said | Where did the money go? | ASKS",
        "said | We will rebuild every school by June | PLEDGES",
        "said | he would resign in March | PLEDGES",
        "said | Please stay indoors tonight | URGES",
        "said | The council must publish the report | URGES",
        "wrote | Don't believe what they tell you | URGES"
      })
  void findsOtherActsInTheSpeakersOwnWords(String cue, String content, Act act) {
    assertThat(Acts.of(cue, content, () -> true)).isEqualTo(new ActReading(act, ActBasis.CONTENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "confirmed | the minister had not resigned | CONFIRMS",
        "confirmed | there is no truth in the reports | CONFIRMS",
        "asked | whether the road was open | ASKS",
        "asked | the court to wait | URGES",
        "asked | not to be named | URGES",
        "told | to leave their homes at once | URGES",
        "gave | no details | DECLINES",
        "offered | no further explanation | DECLINES",
        "withdrew | its report on the mine | DENIES",
        "withdrew | its troops | ASSERTS"
      })
  void readsTheCueTogetherWithWhatHangsOnIt(String cue, String content, Act act) {
    assertThat(Acts.of(cue, content, () -> true)).isEqualTo(new ActReading(act, ActBasis.CUE));
  }

  @ParameterizedTest
  @CsvSource({"'', it is closed, ASSERTS", "'', Is it closed?, ASKS"})
  void readsTheContentAloneWhereThereIsNoCue(String cue, String content, Act act) {
    assertThat(Acts.of(cue, content, () -> true).act()).isEqualTo(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody rang the referee before the match",
        "the drones were not discussed with the general",
        "the president did not discuss the loan with the bankers",
        "the bishop did not borrow from the fund",
        "the painter never touched the canvas",
        "no ministers had been arrested",
        "there has been no cull in the park"
      })
  void findsDeniedEventsOnlyWhereTheArticleTalksOfThemElsewhere(String content) {
    assertThat(Acts.of("said", content, () -> true))
        .isEqualTo(new ActReading(Act.DENIES, ActBasis.CONTENT));
    assertThat(Acts.of("said", content, () -> false).act()).isEqualTo(Act.ASSERTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the panel has not yet signed the contract",
        "people did not know where to go",
        "nobody knows how long the repairs will take"
      })
  void takesNoLackForADeniedEvent(String content) {
    assertThat(Acts.of("said", content, () -> true).act()).isEqualTo(Act.ASSERTS);
  }

  @ParameterizedTest
  @CsvSource({
    "pleaded, not guilty, DENIES",
    "pleaded, guilty, CONFIRMS",
    "asked for, an inquiry, URGES",
    "were told, to leave at once, URGES",
    "said, nothing, DECLINES",
    "offered to, pay for the repairs, PLEDGES",
    "refusal to comment on, the sale, DECLINES",
    "swears, she saw the barge, ASSERTS",
    "swore, to mend the roof, PLEDGES",
    "swore, that she would mend the roof, PLEDGES",
    "reckons, the roof will hold, THINKS",
    "not would comment on, the sale, DECLINES"
  })
  void readsSetPhrases(String cue, String content, Act act) {
    assertThat(Acts.of(cue, content, () -> false)).isEqualTo(new ActReading(act, ActBasis.CUE));
  }
}
