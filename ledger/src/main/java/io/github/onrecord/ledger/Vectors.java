package io.github.onrecord.ledger;

/**
 * Vectors of length 1 in fewer bits. Their signs alone, 1 bit a dimension, find those that may be
 * near; their 8-bit forms put these in order.
 */
final class Vectors {
  /** Hardly any dimension of a long unit vector is further from zero. */
  private static final float RANGE = 0.25f;

  private Vectors() {}

  /** Each dimension as a signed byte. */
  static byte[] bytes(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      float scaled = vector[i] / RANGE * Byte.MAX_VALUE;
      bytes[i] = (byte) Math.round(Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, scaled)));
    }
    return bytes;
  }

  /** The sign of each dimension, 64 to a long. */
  static long[] signs(float[] vector) {
    long[] signs = new long[(vector.length + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < vector.length; i++) {
      if (vector[i] > 0) {
        signs[i / Long.SIZE] |= 1L << i;
      }
    }
    return signs;
  }

  /** The cosine of the angle between a vector and one that is stored as bytes. */
  static float cosine(float[] vector, byte[] bytes, int offset) {
    float dot = 0;
    float squares = 0;
    for (int i = 0; i < vector.length; i++) {
      float value = bytes[offset + i];
      dot += vector[i] * value;
      squares += value * value;
    }
    return squares == 0 ? 0 : dot / (float) Math.sqrt(squares);
  }

  /** A vector that was stored as bytes, of length 1 but for what rounding took. */
  static float[] unit(byte[] bytes, int offset, int width) {
    float[] vector = new float[width];
    double squares = 0;
    for (int i = 0; i < width; i++) {
      vector[i] = bytes[offset + i];
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < width && squares > 0; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  /** The cosine of the angle between two vectors of length 1. */
  static double dot(float[] one, float[] other) {
    double dot = 0;
    for (int i = 0; i < one.length; i++) {
      dot += one[i] * other[i];
    }
    return dot;
  }
}
