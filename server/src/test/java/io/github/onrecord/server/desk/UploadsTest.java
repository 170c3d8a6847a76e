package io.github.onrecord.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.desk.Upload.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class UploadsTest {
  private final List<String> log = new ArrayList<>();

  private List<Upload> read(Consumer<Uploads.Steps> first, Consumer<Uploads.Steps> second) {
    Uploads uploads = new Uploads(log::add);
    Upload one = uploads.accept("one.jsonl", first);
    Upload two = uploads.accept("two.jsonl", second);
    uploads.close();
    return List.of(uploads.of(one.id()).orElseThrow(), uploads.of(two.id()).orElseThrow());
  }

  private static void whole(Uploads.Steps steps) {
    steps.accept(upload -> upload.withArticle("a", true, 2));
  }

  private static void broken(Uploads.Steps steps) {
    whole(steps);
    throw new IllegalStateException("inner secret");
  }

  @Test
  void areDoneWhenAllIsRead() {
    List<Upload> all = read(UploadsTest::whole, UploadsTest::whole);
    assertThat(all).extracting(Upload::state).containsExactly(State.DONE, State.DONE);
    assertThat(all).flatExtracting(Upload::troubles).isEmpty();
    assertThat(log).isEmpty();
  }

  @Test
  void sayInALineThatTheyBrokeOffAndLetTheNextGoOn() {
    List<Upload> all = read(UploadsTest::broken, UploadsTest::whole);
    assertThat(all).extracting(Upload::state).containsExactly(State.FAILED, State.DONE);
    assertThat(all).allMatch(Upload::isDone).extracting(Upload::read).containsExactly(1, 1);
    assertThat(all.get(0).troubles())
        .singleElement()
        .asString()
        .startsWith("one.jsonl: reading broke off after 1 article by a mistake of the program;")
        .doesNotContain("secret");
    assertThat(log.get(0)).contains("one.jsonl", "inner secret");
    assertThat(all.get(0).troubles().get(0))
        .contains(log.get(0).replaceFirst("^error (\\S+) .*", "$1"));
  }

  @Test
  void breakOffLikewiseWhereWordsAreNestedTooDeep() {
    List<Upload> all = read(steps -> nested(0), UploadsTest::whole);
    assertThat(all).extracting(Upload::state).containsExactly(State.FAILED, State.DONE);
  }

  private static int nested(int depth) {
    return depth < 0 ? depth : nested(depth + 1) + nested(depth + 2);
  }
}
