package io.github.onrecord.writing;

import io.github.onrecord.claim.Stance;
import io.github.onrecord.claim.Verdict;
import io.github.onrecord.statement.Act;

/** The type and colour of words on a terminal, from the sixteen that its user has chosen. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  RED("1;31"),
  GREEN("32"),
  YELLOW("33"),
  BLUE("94"),
  MAGENTA("35"),
  CYAN("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Act act) {
    return switch (act) {
      case ASSERTS -> CYAN;
      case DENIES -> RED;
      case CONFIRMS -> GREEN;
      case DECLINES -> YELLOW;
      case ASKS, URGES -> MAGENTA;
      case PLEDGES, THINKS -> BLUE;
    };
  }

  static Ink of(Stance stance) {
    return switch (stance) {
      case AFFIRMS -> GREEN;
      case DENIES -> RED;
      case SIDESTEPS -> MAGENTA;
      case DECLINES -> YELLOW;
      case REPORTS -> CYAN;
    };
  }

  static Ink of(Verdict verdict) {
    return switch (verdict) {
      case AFFIRMED -> GREEN;
      case DENIED -> RED;
      case DISPUTED -> YELLOW;
      case REPORTED -> CYAN;
      case NOT_ADDRESSED -> BOLD;
    };
  }

  /** The words between the escape sequences of this ink. */
  String paint(String words) {
    return this == PLAIN || words.isEmpty() ? words : "\033[" + code + "m" + words + "\033[0m";
  }
}
