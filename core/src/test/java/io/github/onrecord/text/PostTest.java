package io.github.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostTest {
  @Test
  void findsAPostByTheSignatureThatClosesIt() {
    ArticleText text =
        new ArticleText(
            "He went on. 🚢\n\nThe harbour is open.\n— Ama Owusu (@amaowusu) May 14, 2024");
    assertThat(Post.in(text))
        .singleElement()
        .satisfies(
            post -> {
              assertThat(text.fragment(post.words()).text()).isEqualTo("The harbour is open.\n");
              assertThat(post.account()).map(Fragment::text).contains("amaowusu");
              assertThat(post.date()).contains("May 14, 2024");
            });
  }

  @Test
  void aSignatureNeedsNoDate() {
    assertThat(Post.in(new ArticleText("The harbour is open. — Ama Owusu (@amaowusu)")))
        .singleElement()
        .extracting(Post::date)
        .isEqualTo(Optional.empty());
  }

  @Test
  void findsAPostByItsMarkupInWhateverOrderItTells() {
    ArticleText text =
        new ArticleText("<tweet date=\"2024-05-14\" author=\"@amaowusu\">Open.</tweet> <b>No.</b>");
    assertThat(Post.in(text))
        .singleElement()
        .satisfies(
            post -> {
              assertThat(text.fragment(post.words()).text()).isEqualTo("Open.");
              assertThat(post.account()).map(Fragment::text).contains("amaowusu");
              assertThat(post.date()).contains("2024-05-14");
            });
  }

  @Test
  void findsNoneWhereNothingIsShown() {
    assertThat(Post.in(new ArticleText("— Ama Owusu (@amaowusu)"))).isEmpty();
    assertThat(Post.in(new ArticleText("<tweet author=\"ama\"></tweet><tweet author=\"ama\">…")))
        .isEmpty();
    assertThat(Post.in(new ArticleText("Ama Owusu (@amaowusu) said no."))).isEmpty();
  }
}
