/** Scores what was read against what careful readers marked. */
@NullMarked
package io.github.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
