package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a denial takes in English news, and those that look like one. */
class DenialWordingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c called} {1q the claims nonsense}.",
        "{1s Ann Lowe} {1c called} {1q the report “a seasonal hallucination”}.",
        "{1s Ann Lowe} {1c called} {1q the account “wrong in every particular”}.",
        "{1q “I wrote what I was told. I was wrong,”} {1s Ann Lowe} {1c said}.",
        "{1q “We got that wrong, and we are sorry,”} {1s the paper} {1c said}.",
        "{1q “Our earlier alert was wrong,”} {1s the agency} {1c said}.",
        "{1q “My source has gone and I withdraw my words,”} {1s Ann Lowe} {1c wrote}.",
        "{1q “There was no beating,”} {1s the sheriff} {1c said}. A sister spoke of a beating.",
        "{1q “No paper leaked,”} {1s the board} {1c said}. Parents say that the paper leaked.",
        "{1s Ann Lowe} {1c said} {1q not one vial was lost}. A clerk said vials were lost.",
        "{1q “I was not pushed,”} {1s Ann Lowe} {1c said}. A director says she was pushed.",
        "{1s Ann Lowe} {1c described} {1q the report as “pure fiction”}.",
        "{1s Ann Lowe} {1c said} {1q there was no truth in the story}.",
        "{1s Ann Lowe} {1c said} {1q the story was not true}.",
        "{1s Ann Lowe} {1c branded} {1q the allegations “a pack of lies”}.",
        "{1s Ann Lowe} {1c hit back at} {1q claims that the mill was unsafe}.",
        "{1s Ann Lowe} {1c has rubbished} {1q reports that the mill will close}.",
        "{1s Ann Lowe} {1c insisted} {1q that no money had changed hands}. Police say"
            + " money changed hands.",
        "{1s Ann Lowe} {1c trashed} {1q the report that the mill will close}.",
        "{1s Ann Lowe} {1c slammed} {1q the story as “fake news”}.",
        "{1s Ann Lowe} {1c debunked} {1q the rumour that the mill will close}.",
        "{1q “Absolutely not,”} {1s Ann Lowe} {1c said}.",
        "{1q “That never happened,”} {1s Ann Lowe} {1c said}.",
        "{1q “I did not take any money from anyone,”} {1s Ann Lowe} {1c said}."
            + " Prosecutors say she took money.",
        "{1q “I have never met him,”} {1s Ann Lowe} {1c said}. A witness said she met"
            + " him in June.",
        "{1s Ann Lowe} {1c played down} {1q reports of a rift}.",
        "{1s Ann Lowe} {1c distanced herself from} {1q claims that the vote was rigged}.",
        "{1s Ann Lowe} {1c poured scorn on} {1q suggestions that the vote was rigged}.",
        "{1s Ann Lowe} {1c ridiculed} {1q the claim that the vote was rigged}.",
        "{1s Ann Lowe} {1c disputed} {1q that the vote was rigged}.",
        "{1s The ministry} {1c clarified} {1q that no such order had been issued}."
            + " Papers had reported an order.",
        "{1s The ministry} {1c clarified} {1q that the minister had not resigned}."
            + " Papers had reported that the minister had resigned.",
        "{1s The ministry} {1c said} {1q the video was doctored}.",
        "{1s The ministry} {1c said} {1q the photograph was fake and dated from 2011}.",
        "{1s The ministry} {1c said} {1q the reports were unfounded}.",
        "{1s The ministry} {1c said} {1q media reports about a ransom were “totally"
            + " incorrect”}.",
        "{1s The ministry} {1c said} {1q it had no record of any arrest}. A group said"
            + " that an arrest was made.",
        "{1s His lawyer} {1c maintained} {1q that he was innocent}. Police say he robbed"
            + " a bank.",
        "{1s He} {1c maintains} {1q his innocence}.",
        "{1s He} {1c protested} {1q his innocence}.",
        "{1s He} {1c pleaded} {1q not guilty to fraud}.",
        "{1s The club} {1c moved to quash} {1q rumours of a sale}.",
        "{1s The club} {1c shot down} {1q rumours of a sale}.",
        "{1s The club} {1c ruled out} {1q a sale}.",
        "{1s The club} {1c scotched} {1q rumours of a sale}.",
        "{1s The company} {1c said} {1q it “has no plans to sell” the club}. Rumours of"
            + " plans to sell spread last week.",
        "{1q “Fake news!”} {1s the president} {1c tweeted}.",
        "{1q “These allegations are a complete fabrication,”} {1s he} {1c said}.",
        "{1q “I categorically deny this,”} {1s he} {1c said}.",
        "{1s He} {1c said} {1q he “strongly denies” the charge}.",
        "{1s He} {1c said} {1q he rejected the allegations}.",
        "{1s The army} {1c said} {1q that none of its soldiers had been captured}. The"
            + " rebels said soldiers were captured.",
        "{1s The army} {1c refuted claims} {1q that its soldiers were captured}.",
        "{1s The officials} {1c contradicted} {1q the account of the rebels}.",
        "{1q “It’s a hoax,”} {1s a spokesman} {1c said}.",
        "{1q “He is alive and well,”} {1s a spokesman} {1c said}. Reports of his death"
            + " spread.",
        "{1s The newspaper} {1c retracted} {1q its report}.",
        "{1s The paper} {1c said} {1q its story was wrong and apologised}.",
        "{1s Snopes} {1c rated} {1q the claim as false}.",
        "{1s The minister} {1c told} parliament {1q there had been no cover-up}. The"
            + " opposition spoke of a cover-up.",
        "{1s The minister} {1c said} {1q it was wrong to say that funds were missing}.",
        "{1s The minister} {1c said} {1q it was untrue that funds were missing}.",
        "{1s The minister} {1c said} {1q it was not the case that funds were missing}.",
        "{1s A critic} {1c wrote} {1q the tale of the sunken bell is bunkum}.",
        "{1s The engineer} {1c wrote} {1q that the crack simply does not exist}.",
        "{1q “Wobblegate is not a thing,”} {1s the shop} {1c posted}.",
        "{1s The singer’s agent} {1c told} {1q the Herald that it wasn’t her}.",
        "{1q “I’m pretty sure I didn’t sign it,”} {1s he} {1c said}.",
        "{1q “I don’t believe I’ve ever been to that hotel,”} {1s she} {1c said}.",
        "{1s The envoy} {1c replied} {1q that he did not, and left}.",
        "{1s His agent} {1c posted} {1q ‘Reports of his death are not accurate.’}",
        "{1s The trader} {1c said} {1q he has rejected all the allegations}.",
        "{1s The paper} {1c corrected} {1q its report on the mine}.",
        "{1s Tests} {1c disproved} {1q the rumour about the well}.",
        "{1q “My words were taken out of context,”} {1s the senator} {1c said}.",
        "{1s Police} {1c said} {1q it was a case of mistaken identity}.",
        "{1s His son} {1c said} {1q the bishop was hale and hearty}.",
        "{1s The actress} {1c wrote} {1q that her account had been hacked}.",
        "{1s The club} {1c said} {1q talk of a sale was nothing more than speculation}.",
        "{1s The club} {1c said} {1q the ground is not for sale}. Fans heard of a sale of the"
            + " ground.",
        "{1s Police} {1c said} {1q the driver is not a suspect}. Neighbours spoke of the driver as"
            + " a suspect.",
        "{1s Ann Lowe} {1c has said} {1q she has read the file and disagrees with the ruling}.",
        "{1s Ann Lowe} {1c said} {1q that despite the paper's report, it would be a play}.",
        "{1s Ann Lowe} {1c wrote} {1q “Contrary to rumours of a sale, the mill is ours”}."
      })
  void takesItForADenial(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).containsExactly(Act.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ASSERTS ~ {1s The judge} {1c denied} {1q bail to the suspect}.",
        "ASSERTS ~ {1s The judge} {1c rejected} {1q the appeal}.",
        "ASSERTS ~ {1s The judge} {1c dismissed} {1q the lawsuit}.",
        "ASSERTS ~ {1s The embassy} {1c denied} {1q him a visa}.",
        "ASSERTS ~ {1s Ann Lowe} {1c did not deny} {1q that the mill would close}.",
        "ASSERTS ~ {1s Ann Lowe} {1c refused to rule out} {1q a strike}.",
        "ASSERTS ~ {1s Ann Lowe} {1c would not rule out} {1q a strike}.",
        "DECLINES ~ {1s Ann Lowe} {1c stopped short of confirming} {1q the deal}.",
        "DECLINES ~ {1s Ann Lowe} {1c would neither confirm nor deny} {1q the deal}.",
        "DECLINES ~ {1s The hospital} {1c could not confirm} {1q the death}.",
        "ASSERTS ~ {1s Ann Lowe} {1c rejected} {1q the offer}.",
        "ASSERTS ~ {1s The union} {1c turned down} {1q the deal}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q it was false economy}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q she had never been so happy}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q the road was not far from here}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q the team did not play well}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q there was no food left in the town}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q he lied to the court}.",
        "ASSERTS ~ {1s Ann Lowe} {1c accused} {1q him of spreading lies}.",
        "CONFIRMS ~ {1s Ann Lowe} {1c confirmed} {1q that the minister had not" + " resigned}.",
        "CONFIRMS ~ {1s Ann Lowe} {1c conceded} {1q there was no proof}.",
        "CONFIRMS ~ {1s Ann Lowe} {1c said} {1q the reports were true}.",
        "CONFIRMS ~ {1q “Yes, it is true,”} {1s Ann Lowe} {1c said}.",
        "DECLINES ~ {1s Ann Lowe} {1c said} {1q she had no comment}.",
        "DECLINES ~ {1s Ann Lowe} {1c did not return} {1q calls}.",
        "DECLINES ~ {1s Ann Lowe} {1c sidestepped} {1q a question about the mill}.",
        "URGES ~ {1s Ann Lowe} {1c said} {1q people should stay indoors}.",
        "URGES ~ {1s Ann Lowe} {1c told} {1q residents to stay indoors}.",
        "URGES ~ {1s Ann Lowe} {1c warned} {1q residents not to drink the water}.",
        "PLEDGES ~ {1s Ann Lowe} {1c said} {1q she would resign on Monday}.",
        "PLEDGES ~ {1q “We will rebuild the mill,”} {1s Ann Lowe} {1c said}.",
        "ASSERTS ~ {1s Ann Lowe} {1c warned} {1q that the dam would burst}.",
        "THINKS ~ {1s Ann Lowe} {1c is convinced} {1q that the mill will close}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q she was not aware of any such payment}. A clerk"
            + " said a payment was made.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q she won’t rule out a strike}.",
        "PLEDGES ~ {1s The ferry firm} {1c offered} {1q to refund every ticket}.",
        "PLEDGES ~ {1s Ann Lowe} {1c said} {1q she’ll appeal against the ruling}.",
        "PLEDGES ~ {1q “I won’t sign that paper,”} {1s Ann Lowe} {1c said}.",
        "URGES ~ {1s Ann Lowe} {1c suggested} {1q cutting fares on the night ferry}.",
        "THINKS ~ {1s Ann Lowe} {1c suspects} {1q the mill will close}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q if she saw a fault that she didn’t like, she’d"
            + " mend it}.",
        "ASSERTS ~ {1q “He said he ran a shop but he never opened it. It was odd,”} {1s a"
            + " neighbour} {1c said}.",
        "ASSERTS ~ {1q “I was in the yard when it fell. I asked him in. I didn’t want to get"
            + " wet,”} {1s Ann Lowe} {1c said}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q she had never seen so many herons}. Herons came in"
            + " May.",
        "ASSERTS ~ {1s The site} {1c says} {1q it reserves the right to reject any listing}.",
        "ASSERTS ~ {1s A poll} {1c said} {1q not one, but two of the parties would win}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q he had been tried and found not guilty}.",
        "ASSERTS ~ {1s Ann Lowe} {1c wrote} {1q she hoped this is fake}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q a fake news site ran it}.",
        "CONFIRMS ~ {1q “We can confirm this is not by the master,”} {1s the gallery} {1c said}.",
        "CONFIRMS ~ {1q “Yes, it was the night crew,”} {1s Ann Lowe} {1c said}.",
        "CONFIRMS ~ {1s The survey} {1c reaffirmed} {1q that few know the mayor}.",
        "CONFIRMS ~ {1s Many} {1c are backing up} {1q the site’s claims}.",
        "DECLINES ~ {1s The firm} {1c has been mum about} {1q the price}.",
        "DECLINES ~ {1s He} {1c would only say} {1q that a search was going on}.",
        "URGES ~ {1q “Now it’s time to mend the roof,”} {1s Ann Lowe} {1c said}.",
        "URGES ~ {1q “Let them sort it out among themselves,”} {1s Ann Lowe} {1c said}.",
        "URGES ~ {1q “We therefore ask the owners to come forward,”} {1s Ann Lowe} {1c said}.",
        "URGES ~ {1s The council} {1c said} {1q drivers were advised to stay at home}.",
        "PLEDGES ~ {1s The mayor} {1c set out} {1q his plan for mending the roof}.",
        "PLEDGES ~ {1s The studio} {1c announced} {1q plans to turn the comic into a film}.",
        "PLEDGES ~ {1q “Hand in hand, we will mend the roof,”} {1s Ann Lowe} {1c said}.",
        "PLEDGES ~ {1q “I won’t be signing any of that,”} {1s Ann Lowe} {1c said}.",
        "PLEDGES ~ {1q “We gonna march to the gate,”} {1s a docker} {1c said}.",
        "PLEDGES ~ {1s Ann Lowe} {1c said} {1q the company planned to reopen the mine}.",
        "PLEDGES ~ {1s Ann Lowe} {1c said} {1q she and her sons are planning to march}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q they came despite the history of the hall}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q the sisters disagree with each other}.",
        "ASSERTS ~ {1s Ann Lowe} {1c said} {1q they had not received a complaint from any of those"
            + " who lived by the river}. A complaint was heard.",
        "ASKS ~ {1q “Who will pay for it?”} {1s Ann Lowe} {1c said}."
      })
  void takesItForSomethingElse(Act act, String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).containsExactly(act);
  }

  @Test
  void takesWordsThatAreLikelyTheAuthorsForNoDenial() {
    assertThat(acts("{1c Note} {1q that the report is false}.", 0.49)).containsExactly(Act.ASSERTS);
    assertThat(acts("{1c Note} {1q that the report is false}.", 0.51)).containsExactly(Act.DENIES);
    assertThat(acts("{1s Ann Lowe} {1c said} {1q the report is false}.", 0.49))
        .containsExactly(Act.DENIES);
    assertThat(acts("{1c Denied}: {1q the report}.", 0.49)).containsExactly(Act.DENIES);
  }

  private static Stream<Act> acts(String text, double confidence) {
    return Telling.of(text).withConfidence(confidence).statements().map(Statement::act);
  }
}
