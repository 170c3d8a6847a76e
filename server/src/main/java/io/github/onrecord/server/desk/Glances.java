package io.github.onrecord.server.desk;

import io.github.onrecord.ledger.Denial;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Overview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at what is new; all but what was asked is worked out once until the record changes. */
final class Glances {
  private static final int SHOWN = 10;
  private static final int DISPUTES = 6;
  private static final int DAYS_BEFORE = 6;

  private record Kept(
      String revision,
      List<Overview.Summary> latest,
      List<Overview.Quoted> quoted,
      List<Denial> denials) {}

  private final Ledger ledger;
  private Optional<Kept> kept = Optional.empty();

  Glances(Ledger ledger) {
    this.ledger = ledger;
  }

  synchronized Glance now() {
    String revision = ledger.revision();
    Kept news =
        kept.filter(each -> each.revision().equals(revision)).orElseGet(() -> worked(revision));
    kept = Optional.of(news);
    return new Glance(
        news.latest(),
        news.quoted(),
        lastDay(news.latest()).stream()
            .flatMap(day -> ledger.disputes().between(firstOf(day), day, DISPUTES).stream())
            .toList(),
        news.denials());
  }

  private Kept worked(String revision) {
    Overview overview = ledger.overview();
    List<Overview.Summary> latest = overview.latest(SHOWN);
    Optional<LocalDate> last = lastDay(latest);
    return new Kept(
        revision,
        latest,
        last.map(day -> overview.mostQuoted(firstOf(day), day, SHOWN)).orElse(List.of()),
        last.map(day -> ledger.disputes().denials(firstOf(day), day, DISPUTES)).orElse(List.of()));
  }

  private static Optional<LocalDate> lastDay(List<Overview.Summary> latest) {
    return latest.stream().findFirst().flatMap(Overview.Summary::published);
  }

  private static LocalDate firstOf(LocalDate last) {
    return last.minusDays(DAYS_BEFORE);
  }
}
