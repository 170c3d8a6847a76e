package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FewestTest {

  @Property
  void keepsTheSameAsSortingAll(
      @ForAll @Size(max = 300) List<@IntRange(max = 20) Integer> differences,
      @ForAll @IntRange(min = 1, max = 12) int limit) {
    Fewest fewest = new Fewest(limit);
    for (int doc = 0; doc < differences.size(); doc++) {
      fewest.add(doc, differences.get(doc));
    }
    int[] sorted =
        IntStream.range(0, differences.size())
            .boxed()
            .sorted(Comparator.comparing(differences::get))
            .limit(limit)
            .sorted()
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(fewest.docs()).containsExactly(sorted);
  }
}
