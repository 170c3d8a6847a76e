package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A clause that says that something is not so.
 *
 * @param before the words before the negator: what the clause is about
 * @param after the words after it: what is said not to be so
 */
record Negation(List<Word> before, List<Word> after) {
  /** Words of a clause among which the negator of the whole clause stands. */
  private static final int REACH = 10;

  /** Words before a comma that are still no clause: "In fact,". */
  private static final int LEAD = 3;

  private static final String PART_OF_CLAUSE = "\"“”'‘’$£€%#@[]";

  private static final Set<String> NOTHING = words("nothing");
  private static final Set<String> BEING = words("being");
  private static final Set<String> AUXILIARY = words("auxiliary");
  private static final Set<String> MODAL = words("modal");
  private static final Set<String> LINK = words("link");
  private static final Set<String> OPENER = words("opener");
  private static final Set<String> OPEN = words("open");
  private static final Set<String> BETWEEN = words("between");
  private static final Set<String> NO_FACT = words("no fact");

  /**
   * The negation of the first clause of a content.
   *
   * @return none where nothing is negated, or no fact is: a wish, a thought, what may yet come
   */
  static Optional<Negation> of(List<Word> content) {
    List<Word> clause = firstClause(content);
    for (int i = 0; i < Math.min(REACH, clause.size()); i++) {
      if (LINK.contains(clause.get(i).lower())) {
        return Optional.empty();
      }
      if (negates(clause, i)) {
        return at(i, clause);
      }
    }
    return Optional.empty();
  }

  private static Optional<Negation> at(int negator, List<Word> clause) {
    int next = negator + 1;
    while (next < clause.size() && BETWEEN.contains(clause.get(next).lower())) {
      next++;
    }
    boolean fact =
        next < clause.size()
            && !NO_FACT.contains(clause.get(next).lower())
            && !holdsAny(clause, OPEN)
            && (negator > 0 || (holdsAny(clause, AUXILIARY) && !holdsAny(clause, MODAL)));
    return fact
        ? Optional.of(new Negation(clause.subList(0, negator), clause.subList(next, clause.size())))
        : Optional.empty();
  }

  private static boolean holdsAny(List<Word> clause, Set<String> any) {
    return clause.stream().anyMatch(w -> any.contains(w.lower()));
  }

  private static boolean negates(List<Word> clause, int at) {
    String lower = clause.get(at).lower();
    String before = at == 0 ? "" : clause.get(at - 1).lower();
    if (lower.equals("not")) {
      return AUXILIARY.contains(before) || before.endsWith("'re") || before.endsWith("'m");
    }
    if (lower.endsWith("n't")) {
      return AUXILIARY.contains(lower.substring(0, lower.length() - 3));
    }
    if (lower.equals("never")) {
      return !MODAL.contains(before);
    }
    return NOTHING.contains(lower) && (at == 0 || BEING.contains(before));
  }

  /** The words of the first clause after what leads up to it: "But", "that", "In fact,". */
  private static List<Word> firstClause(List<Word> content) {
    int from = 0;
    while (from < content.size() && leadsUp(content, from)) {
      from++;
    }
    int to = from;
    while (to < content.size() && !ends(content, from, to)) {
      to++;
    }
    return content.subList(from, to);
  }

  private static boolean leadsUp(List<Word> content, int at) {
    Word word = content.get(at);
    boolean comma = at + 1 < content.size() && content.get(at + 1).is(",");
    return !word.letters() || OPENER.contains(word.lower()) || (comma && at < LEAD);
  }

  private static boolean ends(List<Word> content, int from, int at) {
    Word word = content.get(at);
    boolean mark = !word.letters() && !word.is("'s") && !PART_OF_CLAUSE.contains(word.text());
    return mark || word.sentence() != content.get(from).sentence();
  }

  private static Set<String> words(String paragraph) {
    return Paragraphs.of("negation.txt", paragraph).stream()
        .flatMap(line -> List.of(line.split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
