/**
 * Turns records into a register: tables and a page, with what is claimed beside what is held. Start at {@link
 * io.github.ecosocle.publish.record.RegisterTables}.
 */
@NullMarked
package io.github.ecosocle.publish.record;

import org.jspecify.annotations.NullMarked;
