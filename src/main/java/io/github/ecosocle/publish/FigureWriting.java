package io.github.ecosocle.publish;

import io.github.ecosocle.domain.figure.FigureSink;
import java.io.Closeable;

/** The open files of one {@link FigureFormat}: whole once closed. */
public interface FigureWriting extends FigureSink, Closeable {}
