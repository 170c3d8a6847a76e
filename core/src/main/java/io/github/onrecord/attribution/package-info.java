/** Who is credited with which words: a source, a cue and a content found in the text. */
@NullMarked
package io.github.onrecord.attribution;

import org.jspecify.annotations.NullMarked;
