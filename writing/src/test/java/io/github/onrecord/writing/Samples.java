package io.github.onrecord.writing;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;

/** Articles of our own that the tests write. */
final class Samples {
  private static final String WATER =
      """
      The water minister has denied that her department plans to sell the Lagos Waterworks, a day \
      after a union leader claimed that buyers had already been shown around the pumping stations.

      “There is no plan, and there never was a plan, to sell a single pipe,” Amina Okoro told the \
      Daily Gleaner on Monday. “We are mending it, not selling it.”

      Officials familiar with the talks said the board had nonetheless asked two banks for a \
      valuation. The board declined to comment.

      Chidi Eze, who leads the Union of Water Workers, said that Ms Okoro had promised him in \
      January that “not one job” would go. “Does she think we have forgotten?” he asked.

      According to Meridian News Agency, the World Lending Bank believes a sale would raise 40bn \
      naira. Critics fear bills will double.
      """;

  private Samples() {}

  /** Agency copy with a denial, relays, a nested statement, an unnamed source and a doubt. */
  static ArticleRecord water() {
    RecordBuilder record =
        RecordBuilder.of("waterworks-17", WATER)
            .from(
                "Harbour Courier",
                "Minister denies plan to sell Lagos Waterworks",
                "2025-03-04",
                "https://harbourcourier.example/news/waterworks-17?ref=a&b=c")
            .speaker("p1", "Amina Okoro", SpeakerKind.PERSON, "water minister")
            .speaker("p2", "Chidi Eze", SpeakerKind.PERSON, "leads the Union of Water Workers")
            .speaker("u1", "Officials familiar with the talks", SpeakerKind.UNNAMED, "")
            .speaker("o1", "The board", SpeakerKind.ORGANISATION, "")
            .speaker("o2", "World Lending Bank", SpeakerKind.ORGANISATION, "")
            .speaker("o3", "Meridian News Agency", SpeakerKind.ORGANISATION, "")
            .speaker("o4", "Daily Gleaner", SpeakerKind.ORGANISATION, "")
            .speaker("u2", "Critics", SpeakerKind.UNNAMED, "")
            .belongs("p1", "her department")
            .mentions("p1", "|The water minister", "denied that |her", "Ms Okoro", "“Does |she")
            .mentions("p2", "a union leader", "promised |him", "forgotten?” |he")
            .mentions("o1", "said |the board");
    first(record);
    second(record);
    return record.build();
  }

  private static void first(RecordBuilder record) {
    record
        .states(
            "p1",
            Act.DENIES,
            Kind.INDIRECT,
            "The water minister",
            "denied",
            "that her department plans to sell the Lagos Waterworks")
        .states(
            "p2",
            Act.ASSERTS,
            Kind.INDIRECT,
            "a union leader",
            "claimed",
            "that buyers had already been shown around the pumping stations")
        .on("2025-03-03", "2025-03-03")
        .states(
            "p1",
            Act.DENIES,
            Kind.DIRECT,
            "Amina Okoro",
            "told",
            "“There is no plan, and there never was a plan, to sell a single pipe,”",
            "“We are mending it, not selling it.”")
        .inOwnWords()
        .via("o4")
        .on("2025-03-03", "2025-03-03")
        .states(
            "u1",
            Act.ASSERTS,
            Kind.INDIRECT,
            "Officials familiar with the talks",
            "said",
            "the board had nonetheless asked two banks for a valuation")
        .confidence(0.61234567);
  }

  private static void second(RecordBuilder record) {
    String promise = "would go";
    record
        .states("o1", Act.DECLINES, Kind.INDIRECT, "The board", "declined", "to comment")
        .states(
            "p2",
            Act.ASSERTS,
            Kind.MIXED,
            "Chidi Eze, who leads the Union of Water Workers,",
            "said",
            "that Ms Okoro had promised him in January that “not one job” " + promise)
        .states("p1", Act.PLEDGES, Kind.MIXED, "Ms Okoro", "had promised", "“not one job” would go")
        .via("p2")
        .on("2025-01-01", "2025-01-31")
        .states("p2", Act.ASKS, Kind.DIRECT, "he", "asked", "“Does she think we have forgotten?”")
        .states(
            "o2",
            Act.THINKS,
            Kind.INDIRECT,
            "the World Lending Bank",
            "believes",
            "a sale would raise 40bn naira")
        .via("o3")
        .states("u2", Act.THINKS, Kind.INDIRECT, "Critics", "fear", "bills will double")
        .confidence(0.5);
  }
}
