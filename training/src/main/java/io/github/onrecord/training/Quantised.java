package io.github.onrecord.training;

/**
 * A matrix in 8-bit integers, each column with its own scale, symmetric about zero.
 *
 * @param values row by row, {@code rows * columns}
 * @param scales one for each column
 */
@SuppressWarnings("ArrayRecordComponent") // weights, never compared
record Quantised(byte[] values, float[] scales) {
  private static final int LARGEST = 127;

  /**
   * Quantises the transpose of a matrix, so that the scales are those of its rows.
   *
   * @param matrix row by row
   */
  static Quantised transposed(float[] matrix, int rows, int columns) {
    float[] scales = scales(matrix, rows, columns);
    byte[] values = new byte[matrix.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        values[c * rows + r] = quantise(matrix[r * columns + c], scales[r]);
      }
    }
    return new Quantised(values, scales);
  }

  /** Quantises each row of a table by itself; the scales are those of the rows. */
  static Quantised table(float[] matrix, int rows, int columns) {
    float[] scales = scales(matrix, rows, columns);
    byte[] values = new byte[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      values[i] = quantise(matrix[i], scales[i / columns]);
    }
    return new Quantised(values, scales);
  }

  private static float[] scales(float[] matrix, int rows, int columns) {
    float[] scales = new float[rows];
    for (int i = 0; i < matrix.length; i++) {
      scales[i / columns] = Math.max(scales[i / columns], Math.abs(matrix[i]) / LARGEST);
    }
    for (int r = 0; r < rows; r++) {
      scales[r] = Math.max(scales[r], 1e-9f);
    }
    return scales;
  }

  private static byte quantise(float value, float scale) {
    return (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scale)));
  }
}
