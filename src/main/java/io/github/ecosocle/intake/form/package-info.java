/** Texts that are forms, not tables: a question, two dots, an answer. Start at {@link io.github.ecosocle.intake.form.FormText}. */
@NullMarked
package io.github.ecosocle.intake.form;

import org.jspecify.annotations.NullMarked;
