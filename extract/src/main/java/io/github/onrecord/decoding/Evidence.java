package io.github.onrecord.decoding;

/**
 * How sure the parts of an attribution are, from which its confidence is reckoned.
 *
 * @param content probability of its least probable content span
 * @param cue probability of its cue; 1 without one
 * @param source probability of its least probable source span; 1 without one
 * @param contentLink probability of the least probable link from a content to the cue
 * @param sourceLink probability of the link from the cue to the source, or of there being none
 * @param hasSource whether there is a source
 * @param hasCue whether there is a cue
 * @param parts how many content spans there are
 * @param sourceLength code points of the source
 * @param contentLength code points of the content
 */
public record Evidence(
    double content,
    double cue,
    double source,
    double contentLink,
    double sourceLink,
    boolean hasSource,
    boolean hasCue,
    int parts,
    int sourceLength,
    int contentLength) {
  /** The number of features. */
  public static final int FEATURES = 13;

  /** The features of a logistic regression, the first of them always 1. */
  public double[] features() {
    return new double[] {
      1,
      logOdds(content),
      logOdds(cue),
      logOdds(source),
      logOdds(contentLink),
      logOdds(sourceLink),
      hasSource ? 1 : 0,
      hasCue ? 1 : 0,
      parts > 1 ? 1 : 0,
      content * cue * source * contentLink * sourceLink,
      source * sourceLink,
      Math.log1p(sourceLength),
      Math.log1p(contentLength)
    };
  }

  private static double logOdds(double probability) {
    double p = Math.min(0.9999, Math.max(0.0001, probability));
    return Math.log(p / (1 - p));
  }
}
