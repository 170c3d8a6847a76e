package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source's words are made of.
 *
 * @param form whether they are a pronoun, a name or a description
 * @param from index of the first word
 * @param to index after the last word
 * @param coreTo index after the head: before prepositions, relative clauses and appositions
 * @param name the name; empty unless the form is {@link Form#NAME}
 */
record Phrase(Form form, int from, int to, int coreTo, Optional<Name> name, Words words) {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our");
  private static final Set<String> MANY =
      Set.of(
          "people",
          "many",
          "some",
          "several",
          "others",
          "most",
          "few",
          "both",
          "all",
          "two",
          "three",
          "four",
          "five",
          "dozens",
          "hundreds",
          "thousands",
          "media",
          "majority");

  /** Words that open a clause about what is described. */
  private static final Set<String> RELATIVE =
      Set.of(
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "published",
          "released",
          "conducted",
          "aired",
          "speaking",
          "citing");

  /** What stands for somebody. */
  enum Form {
    PRONOUN,
    NAME,
    DESCRIPTION
  }

  Word first() {
    return words.get(from);
  }

  /** Whether it begins with a word for whose it is: "her letter". */
  boolean possessive() {
    return POSSESSIVE.contains(first().lower());
  }

  /** The noun that the phrase is about, in the singular and lower case. */
  String head() {
    return WordGroup.singular(headWord().lower()).replace(".", "");
  }

  Word headWord() {
    int at = coreTo - 1;
    while (at > from && !words.get(at).letters()) {
      at--;
    }
    return words.get(at);
  }

  boolean definite() {
    return DEFINITE.contains(first().lower()) || genitive();
  }

  /** Whether another's name or noun in the genitive stands before the head. */
  boolean genitive() {
    for (int i = from + 1; i < coreTo - 1; i++) {
      if (words.isGenitive(i)) {
        return true;
      }
    }
    return false;
  }

  boolean plural() {
    String head = headWord().lower();
    boolean inflected = !WordGroup.singular(head).equals(head);
    return form != Form.NAME
        && (inflected || MANY.contains(head) || MANY.contains(first().lower()))
        && !first().is("a")
        && !first().is("one");
  }

  /** The phrase up to where its head ends, without a leading article. */
  List<Word> core() {
    return words.all().subList(start(), coreTo);
  }

  /** The phrase without a leading article, relative clauses and appositions. */
  String text() {
    int end = coreTo;
    while (end < to && words.get(end).letters() && !RELATIVE.contains(words.get(end).lower())) {
      end++;
    }
    return Name.text(words.all().subList(start(), end));
  }

  /** The phrase without a leading article, with what tells when and by whom it was made. */
  String fullText() {
    int end = coreTo;
    while (end < to && (words.get(end).letters() || words.is(end, "'s")) && !clause(end)) {
      end++;
    }
    return Name.text(words.all().subList(start(), end));
  }

  /** Whether a bare noun needs what comes after it: "police in Karsa", "embassy of Lurania". */
  boolean bareOfPlace() {
    boolean links = words.is(coreTo, "in") || words.is(coreTo, "of");
    boolean named = coreTo + 1 < to && words.get(coreTo + 1).capital();
    return telling().size() == 1 && links && named;
  }

  private boolean clause(int at) {
    return Set.of("who", "whom", "whose", "which", "that").contains(words.get(at).lower());
  }

  /** The core as it stands in the text, quotation marks around it left out. */
  String coreText() {
    return Name.text(core()).replaceAll("^[“\"‘']+|[”\"’',.]+$", "");
  }

  /** Whether a title is printed as one, in quotation marks, or begins with a number. */
  boolean titled() {
    return core().stream().anyMatch(w -> w.is("“") || w.is("\"") || w.is("‘"))
        || (Character.isDigit(first().text().charAt(0)) && headWord().capital());
  }

  private int start() {
    boolean article = first().is("the") || first().is("a") || first().is("an");
    return article && from + 1 < coreTo ? from + 1 : from;
  }

  /** Whether nothing but the head and some of these words tells what is meant. */
  boolean tellsOnly(Set<String> light) {
    String head = head();
    return telling().stream().allMatch(t -> t.equals(head) || light.contains(t));
  }

  /** The words of the core that tell something, in lower case, the head in the singular. */
  List<String> telling() {
    return core().stream()
        .filter(w -> w.letters() && !WordGroup.FUNCTION.hasExactly(w.lower()))
        .map(w -> WordGroup.singular(w.lower()))
        .toList();
  }
}
