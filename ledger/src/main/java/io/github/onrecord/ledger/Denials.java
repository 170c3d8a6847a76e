package io.github.onrecord.ledger;

import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Groups the denials of a time by their words. */
final class Denials {
  /** As many as can be compared with each other in a few milliseconds. */
  private static final int LATEST = 200;

  /** The mark under which confidence is shown as doubtful everywhere. */
  private static final double SURE = 0.7;

  /** Fewer words tell nobody what is denied: "the report". */
  private static final int FEWEST_WORDS = 3;

  /** Of copies of a story the first one counts. */
  private static final String LATEST_DENIALS =
      "SELECT min(statement.id), statement.article, statement.same, statement.content,"
          + " statement.confidence, coalesce(speaker.entity, -speaker.id), article.text"
          + " FROM statement JOIN speaker ON speaker.id = statement.speaker"
          + " JOIN article ON article.id = statement.article"
          + " WHERE statement.act = 'denies' AND statement.struck = 0"
          + " AND statement.day BETWEEN ? AND ? AND statement.confidence >= ?"
          + " GROUP BY statement.same ORDER BY statement.day DESC, min(statement.id) DESC LIMIT ?";

  private static final String OUTLETS =
      "SELECT DISTINCT article.outlet FROM statement JOIN article ON article.id = statement.article"
          + " WHERE statement.same = ? AND article.outlet IS NOT NULL";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

  /** As much of a word as its inflections share. */
  private static final int STEM = 5;

  private final Database database;

  Denials(Database database) {
    this.database = database;
  }

  /** A denial with what its words share with others. */
  private record One(Ranked row, double confidence, long speaker, Set<String> stems) {

    /** Half of the words of the shorter one are in the other. */
    boolean isLike(One other) {
      long shared = stems.stream().filter(other.stems::contains).count();
      return shared * 2 >= Math.min(stems.size(), other.stems.size());
    }
  }

  /** Denials that are like the first of them. */
  private record Group(List<One> members, Set<String> outlets) {
    long speakers() {
      return members.stream().map(One::speaker).distinct().count();
    }

    Ranked surest() {
      return members.stream().max(Comparator.comparingDouble(One::confidence)).orElseThrow().row();
    }
  }

  List<Denial> between(LocalDate from, LocalDate to, int limit) {
    List<One> latest =
        database
            .list(LATEST_DENIALS, Denials::one, from.toString(), to.toString(), SURE, LATEST)
            .stream()
            .filter(one -> one.stems().size() >= FEWEST_WORDS)
            .toList();
    Gathering gathering = new Gathering(database);
    return grouped(latest).stream()
        .sorted(
            Comparator.comparingLong(Group::speakers)
                .thenComparingInt(group -> group.outlets().size())
                .reversed())
        .limit(limit)
        .flatMap(
            group ->
                gathering
                    .of(List.of(group.surest()))
                    .map(
                        found -> new Denial(found, (int) group.speakers(), group.outlets().size())))
        .toList();
  }

  private List<Group> grouped(List<One> denials) {
    List<Group> groups = new ArrayList<>();
    for (One each : denials) {
      Group group =
          groups.stream()
              .filter(known -> known.members().get(0).isLike(each))
              .findFirst()
              .orElseGet(() -> added(groups));
      group.members().add(each);
      group.outlets().addAll(database.list(OUTLETS, r -> r.text(1), each.row().same()));
    }
    return groups;
  }

  private static Group added(List<Group> groups) {
    Group group = new Group(new ArrayList<>(), new HashSet<>());
    groups.add(group);
    return group;
  }

  private static One one(Row row) throws SQLException {
    List<Fragment> content = Places.in(new ArticleText(row.text(7)), row.text(4));
    return new One(
        new Ranked(row.number(1), row.number(2), row.number(3), 1),
        row.real(5),
        row.number(6),
        stems(content.stream().map(Fragment::text).collect(Collectors.joining(" "))));
  }

  private static Set<String> stems(String words) {
    return WORD.matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }
}
