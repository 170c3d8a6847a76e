/** Keeps what was read and finds it again; {@link Ledger} is the door. */
@NullMarked
package io.github.onrecord.ledger;

import org.jspecify.annotations.NullMarked;
