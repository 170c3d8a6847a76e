package io.github.onrecord.training;

/** In which numbers the matrices of an exported network are. */
enum Precision {
  /** All in 32-bit floats. */
  FLOATS,
  /**
   * In 8-bit integers, but for those that mix the attention heads: their inputs range so widely
   * that a small network loses half a point of F1, and they are a twelfth of the work.
   */
  MIXED,
  /** In 8-bit integers. */
  BYTES
}
