package io.github.onrecord.evaluation;

/**
 * How one prediction came out.
 *
 * @param confidence the program's probability that it is right
 * @param right whether its source equals the gold's and its content nearly does
 * @param sourceRight whether its source equals the gold's
 * @param direct whether the program takes it for a quotation
 */
public record Outcome(double confidence, boolean right, boolean sourceRight, boolean direct) {}
