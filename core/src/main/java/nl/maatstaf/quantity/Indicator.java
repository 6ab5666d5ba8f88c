package nl.maatstaf.quantity;

/** What is measured in tonnes a year; tonnes of different indicators are never added. */
public enum Indicator {
    /** Greenhouse gases in CO2 equivalents. */
    CO2_EQ,
    CO2,
    NOX,
    NH3
}
