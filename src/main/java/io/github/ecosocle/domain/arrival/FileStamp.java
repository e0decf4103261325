package io.github.ecosocle.domain.arrival;

/**
 * What tells, without reading it, that a file has not changed.
 *
 * @param modifiedNanos last modification, nanoseconds since 1970
 * @param fileKey what the file system calls the file, empty where it has no such name
 */
public record FileStamp(long size, long modifiedNanos, String fileKey) {}
