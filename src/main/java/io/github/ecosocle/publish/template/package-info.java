/** The spreadsheet handed out to those who send figures. */
@NullMarked
package io.github.ecosocle.publish.template;

import org.jspecify.annotations.NullMarked;
