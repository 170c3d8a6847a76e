package io.github.onrecord.server.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who said what when: days across, a lane for each speaker.
 *
 * @param ticks days with names
 * @param lanes the speakers, first heard first
 * @param undated how many statements are of no known day
 */
record Timeline(List<Axis.Tick> ticks, List<Lane> lanes, int undated) {
  /** Marks nearer than this, in per cent of the width, stand one below the other. */
  private static final double NEAR = 4;

  private static final int ROW = 20;
  private static final int MIDDLE = 14;

  /**
   * A speaker's statements.
   *
   * @param name whose
   * @param turned whether it changed position
   * @param marks its statements
   * @param height in pixels
   */
  record Lane(String name, boolean turned, List<Mark> marks, int height) {}

  /**
   * A statement.
   *
   * @param place in per cent of the width
   * @param top in pixels
   * @param evidence the statement
   */
  record Mark(String place, int top, EvidenceView evidence) {}

  /**
   * @param turned who changed position, as they are called
   */
  static Timeline of(List<SpeakerView> speakers, Set<String> turned) {
    List<LocalDate> days = speakers.stream().flatMap(Timeline::days).sorted().toList();
    int all = speakers.stream().mapToInt(speaker -> speaker.evidence().size()).sum();
    if (days.isEmpty()) {
      return new Timeline(List.of(), List.of(), all);
    }
    Axis axis = new Axis(days.get(0), days.get(days.size() - 1));
    List<Lane> lanes =
        speakers.stream()
            .filter(speaker -> days(speaker).findAny().isPresent())
            .map(speaker -> lane(speaker, turned.contains(speaker.name().words()), axis))
            .toList();
    return new Timeline(axis.ticks(), lanes, all - days.size());
  }

  private static Stream<LocalDate> days(SpeakerView speaker) {
    return speaker.evidence().stream().flatMap(each -> each.day().stream());
  }

  private static Lane lane(SpeakerView speaker, boolean turned, Axis axis) {
    List<Double> rows = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (EvidenceView each : speaker.evidence()) {
      Optional<Double> place = each.day().map(axis::place);
      if (place.isPresent()) {
        int row = freeRow(rows, place.get());
        marks.add(new Mark(Axis.percent(place.get()), MIDDLE + ROW * row, each));
      }
    }
    int height = 2 * MIDDLE + ROW * (rows.size() - 1);
    return new Lane(speaker.name().words(), turned, marks, height);
  }

  /** The first row whose last mark is not near; that mark then is this one. */
  private static int freeRow(List<Double> rows, double place) {
    for (int row = 0; row < rows.size(); row++) {
      if (place - rows.get(row) >= NEAR) {
        rows.set(row, place);
        return row;
      }
    }
    rows.add(place);
    return rows.size() - 1;
  }
}
