package io.github.onrecord.resolution;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;

/**
 * What a speaker does by a statement, and what shows it.
 *
 * @param act the act
 * @param basis whether the cue or the content shows it
 */
record ActReading(Act act, ActBasis basis) {}
