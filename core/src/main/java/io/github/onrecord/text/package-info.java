/** The text of an article and exact places in it; every offset counts Unicode code points. */
@NullMarked
package io.github.onrecord.text;

import org.jspecify.annotations.NullMarked;
