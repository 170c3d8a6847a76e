package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Office;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.ledger.Relayer;
import io.github.onrecord.ledger.Turn;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.server.desk.Subjects;
import io.github.onrecord.writing.Phrases;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Persons and bodies, and what each is on record with. */
final class SpeakerPages {
  private static final int LISTED = 50;
  private static final int SHOWN = 60;
  private static final int OFFICES = 6;
  private static final int TURNS = 10;
  private static final int RELAYERS = 8;
  private static final int FURTHEST = 10_000;

  /** "November 2022". */
  static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Desk desk;
  private final View view;

  SpeakerPages(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  /** Those of a name. */
  void list(Context context) {
    String name = Query.of(context).words("name");
    List<SpeakerLine> speakers =
        name.isBlank()
            ? desk.glance().quoted().stream().map(SpeakerLine::of).toList()
            : desk.within(() -> desk.ledger().speakers().called(name, LISTED)).stream()
                .map(SpeakerLine::of)
                .toList();
    Frame frame = view.frame(context, name.isBlank() ? "Speakers" : "Speakers: " + name);
    List<Link> forms =
        Link.forms("/api/v1/speakers" + (name.isBlank() ? "" : "?name=" + Addresses.encoded(name)));
    view.show(context, "speakers", frame.as(forms), Map.of("name", name, "speakers", speakers));
  }

  /** One of them. */
  void show(Context context) {
    KnownSpeakers known = desk.ledger().speakers();
    Query query = Query.of(context);
    Profile profile = Lookup.profile(known, query.needed("key"));
    String about = query.words("about");
    int from = query.number("from", 0, 0, FURTHEST);
    Entity entity = profile.entity();
    String key = Addresses.encoded(entity.key());
    Frame frame =
        view.frame(context, Phrases.line(entity.name()))
            .as(Link.forms("/api/v1/speaker?key=" + key + part(from, about)));
    List<Found> own = own(known, entity, from);
    try (Stream<Found> relayed = known.relayed(entity, SHOWN)) {
      view.show(
          context,
          "speaker",
          frame,
          Map.ofEntries(
              Map.entry("profile", profile),
              Map.entry(
                  "roles",
                  known.offices(entity, OFFICES).stream().map(SpeakerPages::role).toList()),
              Map.entry("turns", turns(entity)),
              Map.entry(
                  "relayers",
                  known.relayers(entity, RELAYERS).stream().map(SpeakerPages::link).toList()),
              Map.entry("subjects", subjects(own, entity, from)),
              Map.entry("about", about),
              Map.entry("months", byMonth(own.stream().filter(each -> isAbout(each, about)))),
              Map.entry("earlier", earlier(profile, from)),
              Map.entry("relayed", relayed.map(PassageView::of).toList())));
    }
  }

  /** By the claim, the first change first. */
  private Map<String, List<Turn>> turns(Entity entity) {
    List<Turn> firstFirst = new ArrayList<>(desk.ledger().disputes().turns(entity, TURNS));
    Collections.reverse(firstFirst);
    return firstFirst.stream()
        .collect(Collectors.groupingBy(Turn::claim, LinkedHashMap::new, Collectors.toList()));
  }

  /** The latest but for those passed over, the latest last. */
  private static List<Found> own(KnownSpeakers known, Entity entity, int passedOver) {
    try (Stream<Found> latest = known.statements(entity, passedOver + SHOWN)) {
      List<Found> all = latest.toList();
      int end = Math.max(0, all.size() - passedOver);
      return all.subList(Math.max(0, end - SHOWN), end);
    }
  }

  /** What programs ask for to get what the page shows. */
  private static String part(int from, String about) {
    return "&limit="
        + SHOWN
        + (from > 0 ? "&cursor=" + from : "")
        + (about.isEmpty() ? "" : "&about=" + Addresses.encoded(about));
  }

  private static String earlier(Profile profile, int from) {
    boolean more = profile.statements() > from + SHOWN;
    return more ? Addresses.speaker(profile.entity().key()) + "&from=" + (from + SHOWN) : "";
  }

  private static boolean isAbout(Found found, String subject) {
    return Subjects.isAbout(found.statement().content().text(), subject);
  }

  /** "ferry 3", leading to those statements alone. */
  private static List<Link> subjects(List<Found> own, Entity entity, int from) {
    List<String> texts = own.stream().map(each -> each.statement().content().text()).toList();
    String page = Addresses.speaker(entity.key()) + (from > 0 ? "&from=" + from : "");
    return Subjects.of(texts, entity.name()).entrySet().stream()
        .map(
            each ->
                Link.of(
                    Phrases.line(each.getKey()) + " " + each.getValue(),
                    page + "&about=" + Addresses.encoded(each.getKey())))
        .toList();
  }

  /**
   * What articles call a speaker.
   *
   * @param words in their words
   * @param days the first and the last day of those articles; empty where unknown
   */
  record Role(String words, String days) {}

  /** "water minister", "4 March 2024 to 9 June 2024". */
  private static Role role(Office office) {
    return new Role(Phrases.line(office.words()), span(office.first(), office.last()));
  }

  /** "4 March 2024 to 9 June 2024", or the one day; empty where none is known. */
  static String span(Optional<LocalDate> first, Optional<LocalDate> last) {
    String from = first.map(Phrases::day).orElse("");
    String to = last.map(Phrases::day).orElse("");
    return from.equals(to) ? from : from + " to " + to;
  }

  private static Link link(Relayer relayer) {
    return Link.of(
        Phrases.line(relayer.name()) + " " + relayer.statements(),
        relayer.key().map(Addresses::speaker).orElse(""));
  }

  /** The latest month first. */
  private static Map<String, List<PassageView>> byMonth(Stream<Found> found) {
    List<Found> latestFirst = new ArrayList<>(found.toList());
    Collections.reverse(latestFirst);
    Map<String, List<PassageView>> months = new LinkedHashMap<>();
    for (Found each : latestFirst) {
      String month = day(each).map(YearMonth::from).map(MONTH::format).orElse("Day unknown");
      months.computeIfAbsent(month, m -> new ArrayList<>()).add(PassageView.of(each));
    }
    return months;
  }

  /** The day it was said, or else published. */
  static Optional<LocalDate> day(Found found) {
    return found
        .statement()
        .saidOn()
        .map(days -> days.from())
        .or(() -> found.record().article().published());
  }
}
