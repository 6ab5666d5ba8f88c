package nl.maatstaf.exchange.service;

/**
 * A file as it was uploaded.
 *
 * @param name as the browser gives it; it shows the kind, such as {@code cases.csv}
 * @param content its bytes; the encoding is found out
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] content) {}
