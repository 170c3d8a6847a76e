package io.github.onrecord.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nouns that tell the same of what somebody does: "the lawmaker" for a senator. */
final class Callings {
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of(
              "lawmaker",
              "legislator",
              "parliamentarian",
              "senator",
              "congressman",
              "congresswoman",
              "representative",
              "mp",
              "mep",
              "mla",
              "assemblyman",
              "assemblywoman"),
          Set.of("lawyer", "attorney", "solicitor", "barrister", "advocate", "counsel"),
          Set.of("cleric", "preacher", "imam", "sheikh", "ayatollah", "mufti", "mullah"),
          Set.of("ambassador", "envoy"),
          Set.of("owner", "proprietor", "magnate", "tycoon"),
          Set.of("boss", "chief", "executive", "ceo"),
          Set.of("singer", "musician", "vocalist", "rapper"),
          Set.of("player", "striker", "midfielder", "defender", "forward", "goalkeeper"),
          Set.of("premier", "pm"));

  private Callings() {}

  /** Some nouns with those that tell the same, all in lower case and the singular. */
  static Set<String> alike(Set<String> nouns) {
    Set<String> all = new HashSet<>(nouns);
    ALIKE.stream().filter(a -> a.stream().anyMatch(nouns::contains)).forEach(all::addAll);
    return all;
  }
}
