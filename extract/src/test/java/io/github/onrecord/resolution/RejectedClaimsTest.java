package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs that reject a claim where a claim is their object, and words that say it is not so. */
class RejectedClaimsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c pooh-poohed} {1q the claim that the mill will close}.",
        "{1s Ann Lowe} {1c batted away} {1q suggestions that she would resign}.",
        "{1s Ann Lowe} {1c slapped down} {1q rumours of a rift}.",
        "{1s Ann Lowe} {1c contested} {1q the claim that the mill was unsafe}.",
        "{1s Ann Lowe} {1c downplayed} {1q reports of a rift}.",
        "{1s Ann Lowe} {1c sought to dispel} {1q rumours of a sale}.",
        "{1s Ann Lowe} {1c put paid to} {1q speculation about a sale}.",
        "{1s Ann Lowe} {1c scoffed} {1q at the suggestion that she would run}.",
        "{1s Ann Lowe} {1c hit back} {1q at claims that she had lied}.",
        "{1s Ann Lowe} {1c slammed} {1q the allegations as cheap}.",
        "{1s Ann Lowe} {1c rowed back on} {1q her claim that the mill was unsafe}.",
        "{1s Ann Lowe} {1c recanted} {1q her allegation against the mill}.",
        "{1s The senator} {1c junked} {1q the allegations}.",
        "{1s The party} {1c faulted} {1q the claim that it was divided}.",
        "{1s The party} {1c dissociated itself from} {1q the claim}.",
        "{1s Ann Lowe} {1c did not accept} {1q the findings}.",
        "{1s The force} {1c does not recognise} {1q that description of events}.",
        "{1s The bank} {1c said} {1q it did not recognise the figures}.",
        "{1s Divers} {1c found} {1q no sign of a wreck}.",
        "{1s Ann Lowe} {1c called} {1q the suggestion disgraceful}.",
        "{1s Ann Lowe} {1c called} {1q that speculation}.",
        "{1s Ann Lowe} {1c called} {1q the figure wrong}.",
        "{1s Ann Lowe} {1c called} {1q the suit meritless}.",
        "{1s Ann Lowe} {1c said} {1q she had done nothing wrong}.",
        "{1s Ann Lowe} {1c said} {1q the mill had broken no rules}.",
        "{1s Ann Lowe} {1c said} {1q the clerk had made it up}.",
        "{1s Ann Lowe} {1c said} {1q there was not a word of truth in it}.",
        "{1s Ann Lowe} {1c said} {1q that was not what happened}.",
        "{1s Ann Lowe} {1c said} {1q the newspaper got the story wrong}.",
        "{1s Ann Lowe} {1c said} {1q the article contained several errors}.",
        "{1s Ann Lowe} {1c said} {1q the article misrepresented her words}.",
        "{1s Ann Lowe} {1c said} {1q the allegation had no basis in fact}.",
        "{1s Ann Lowe} {1c said} {1q the claim did not stand up}.",
        "{1s Ann Lowe} {1c said} {1q the lawsuit was without merit}.",
        "{1s Ann Lowe} {1c said} {1q the signature was forged}.",
        "{1s Ann Lowe} {1c said} {1q the voice was not hers}.",
        "{1s Ann Lowe} {1c said} {1q that, contrary to what the paper wrote, the mill is safe}.",
        "{1s Ann Lowe} {1c said} {1q she was framed}.",
        "{1s Ann Lowe} {1c said} {1q he had been falsely accused}.",
        "{1s Ann Lowe} {1c said} {1q her client was innocent}.",
        "{1s Ann Lowe} {1c said} {1q no such meeting had been held}.",
        "{1s Ann Lowe} {1c said} {1q she had received no such letter}.",
        "{1s Ann Lowe} {1c said} {1q she did not make any such promise}.",
        "{1s Ann Lowe} {1c said} {1q she had been misunderstood}.",
        "{1q “We regret publishing that picture,”} {1s the paper} {1c wrote}.",
        "{1q “I've never spoken to that man,”} {1s Ann Lowe} {1c said}.",
        "{1q “At no time did we sell the land,”} {1s Ann Lowe} {1c said}.",
        "{1s Ann Lowe} {1c said} {1q the subject never came up}.",
        "{1s Ann Lowe} {1c said} {1q whoever saw a barge was mistaken}.",
        "{1s Ann Lowe} {1c said rumours} {1q that robots roam the mill are not true}.",
        "{1s Ann Lowe} {1c said} {1q it could not be further from the truth}.",
        "{1s Ann Lowe} {1c said} {1q the e-mails were forgeries}.",
        "{1s Ann Lowe} {1c said} {1q the video was a deepfake}.",
        "{1s Ann Lowe} {1c replied in the negative} {1q when asked of a sale}.",
        "{1q “Utter nonsense,”} {1s Ann Lowe} {1c said}.",
        "{1q “We disagree,”} {1s Ann Lowe} {1c said}.",
        "{1q “There's no deal with the bank,”} {1s Ann Lowe} {1c said}. Papers wrote of a deal"
            + " with the bank.",
        "{1q “Nothing was sold here,”} {1s Ann Lowe} {1c said}. Papers wrote that land was sold.",
        "{1q “He is lying about the barge,”} {1s Ann Lowe} {1c said}. A guard spoke of a barge.",
        "{1s Ann Lowe} {1c said} {1q she has no evidence of a leak}. A guard spoke of a leak."
      })
  void deny(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).containsExactly(Act.DENIES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c contested} {1q the seat in the north}.",
        "{1s Ann Lowe} {1c slammed} {1q the report}.",
        "{1s Ann Lowe} {1c discounted} {1q tickets for all who came by ferry}.",
        "{1s Ann Lowe} {1c withdrew} {1q from the race after a long week of talks and of reports}.",
        "{1s Ann Lowe} {1c did not accept} {1q the gift}.",
        "{1s Ann Lowe} {1c found} {1q no boat at the quay}.",
        "{1s Ann Lowe} {1c called} {1q the plan a joke}.",
        "{1s Ann Lowe} {1c said} {1q that was not what she wanted}.",
        "{1q “I've never felt so well,”} {1s Ann Lowe} {1c said}.",
        "{1s Ann Lowe} {1c said} {1q she was mistaken for the mayor}.",
        "{1s Ann Lowe} {1c said} {1q she had not been told of any such plan}.",
        "{1s Ann Lowe} {1c said} {1q the photograph was framed by a carpenter}.",
        "{1s Ann Lowe} {1c said} {1q no one is above the law}. The law is old."
      })
  void doNotDenyAnythingElse(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).doesNotContain(Act.DENIES);
  }
}
