/** Data sets, fine-tuning, evaluation and export of the models. */
@NullMarked
package io.github.onrecord.training;

import org.jspecify.annotations.NullMarked;
