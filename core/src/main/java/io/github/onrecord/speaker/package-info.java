/** Those whose words or thoughts are on record. */
@NullMarked
package io.github.onrecord.speaker;

import org.jspecify.annotations.NullMarked;
