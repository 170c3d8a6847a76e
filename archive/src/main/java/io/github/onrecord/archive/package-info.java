/** Reads archives of news with Apache Spark; {@link ArchiveJob} is the door. */
@NullMarked
package io.github.onrecord.archive;

import org.jspecify.annotations.NullMarked;
