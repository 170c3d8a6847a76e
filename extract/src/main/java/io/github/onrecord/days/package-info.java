/** Works out on which day or days each statement of an article was made. */
@NullMarked
package io.github.onrecord.days;

import org.jspecify.annotations.NullMarked;
