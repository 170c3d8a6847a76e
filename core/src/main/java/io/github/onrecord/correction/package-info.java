/** What people put right of what a model read. */
@NullMarked
package io.github.onrecord.correction;

import org.jspecify.annotations.NullMarked;
