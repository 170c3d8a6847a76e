package io.github.onrecord.ledger;

import java.util.EnumSet;
import java.util.Set;

/** Walks of life, which tell two people of one name apart. */
enum Walk {
  POLITICS(
      "president premier minister senator congressman congresswoman mp lawmaker mayor governor"
          + " councillor councilor ambassador diplomat chancellor secretary politician candidate"
          + " legislator representative"),
  SPORT(
      "striker goalkeeper midfielder defender footballer coach batsman batter bowler golfer boxer"
          + " sprinter athlete cyclist swimmer quarterback pitcher wrestler skier jockey referee"),
  MEDICINE("doctor surgeon nurse physician paediatrician pediatrician paramedic midwife dentist"),
  LAW("judge lawyer solicitor barrister prosecutor attorney magistrate"),
  FORCE(
      "sheriff constable detective sergeant inspector colonel brigadier lieutenant admiral soldier"
          + " superintendent trooper"),
  SCIENCE(
      "professor scientist researcher economist historian biologist physicist epidemiologist"
          + " virologist astronomer geologist lecturer"),
  ARTS("actor actress singer musician rapper novelist author painter filmmaker comedian composer"),
  TRADE(
      "farmer engineer teacher plumber electrician fisherman carpenter mechanic shopkeeper baker"
          + " pilot driver trader"),
  FAITH("bishop archbishop imam rabbi priest pastor vicar cardinal pope");

  private final String words;

  Walk(String words) {
    this.words = " " + words + " ";
  }

  /** Those that a role's words tell of. */
  static Set<Walk> of(Set<String> role) {
    Set<Walk> walks = EnumSet.noneOf(Walk.class);
    for (Walk walk : values()) {
      if (role.stream().anyMatch(word -> walk.words.contains(" " + word + " "))) {
        walks.add(walk);
      }
    }
    return walks;
  }
}
