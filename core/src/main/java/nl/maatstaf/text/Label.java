package nl.maatstaf.text;

/**
 * A name in both languages of the interface.
 *
 * @param nl Dutch, which is always there
 * @param en English
 */
public record Label(String nl, String en) {}
