/** Turns the values received for communes into the files that the page of their EPCI names. */
@NullMarked
package io.github.ecosocle.publish.territory.commune;

import org.jspecify.annotations.NullMarked;
