package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineWordsTest {
  @Test
  void creditsAHeadlinesQuotationToWhoeverSaysItBelow() {
    assertThat(
            Telling.of(
                    """
                    {1q ‘I was mending nets’}: harbour boss on the missing crane

                    “It rained,” {2s Tom Varga} {2c recalled}, {2q wetly}.

                    {3q “I was mending nets all night,”} {3s Ama Boateng} {3c said}.
                    """)
                .speakers())
        .containsExactly("Ama Boateng", "Tom Varga", "Ama Boateng");
  }

  @Test
  void leavesAQuotationThatNobodySaysAgain() {
    assertThat(
            Telling.of(
                    """
                    {1q ‘I was mending nets’}: harbour boss on the missing crane

                    {2q “It rained all night,”} {2s Tom Varga} {2c said}.
                    """)
                .speakers())
        .containsExactly("unknown", "Tom Varga");
  }

  @Test
  void leavesTwoWordsThatMayBeAnybodys() {
    assertThat(
            Telling.of(
                    """
                    {1q ‘It rained’}: a night at the harbour

                    {2q “It rained all night,”} {2s Tom Varga} {2c said}.
                    """)
                .speakers())
        .containsExactly("unknown", "Tom Varga");
  }
}
