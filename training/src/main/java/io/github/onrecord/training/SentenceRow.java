package io.github.onrecord.training;

/**
 * A premise and a hypothesis as a public set has them.
 *
 * @param label entailment, neutral or contradiction
 */
record SentenceRow(String premise, String hypothesis, String label) {}
