package nl.maatstaf.exchange.row;

/** What can be wrong with a file or a row of it, beside what the domain itself refuses. */
public enum RowFlaw {
    /** The file is none of the kinds; arguments: its name. */
    FILE_UNKNOWN,
    /** The file is larger than is loaded; arguments: the most, in megabytes. */
    FILE_TOO_LARGE,
    /** The name of the file has a character in it that cannot be kept. */
    NAME_NOT_STORABLE,
    /** The file is not text, or its quotes do not pair up. */
    FILE_UNREADABLE,
    FILE_EMPTY,
    /** Two files of one kind; arguments: the kind's file name. */
    KIND_TWICE,
    /** Arguments: the column, the columns that may be there. */
    COLUMN_UNKNOWN,
    COLUMN_MISSING,
    COLUMN_TWICE,
    /** A column has cells and no name; arguments: its place. */
    COLUMN_UNNAMED,
    /** The row has more or fewer cells than the header; arguments: cells found, cells expected. */
    CELLS_COUNTED_OTHERWISE,
    VALUE_MISSING,
    /** A dash where something must be. */
    CANNOT_BE_CLEARED,
    /** A dash among names that an organisation goes by beside its own. */
    ALIASES_ONLY_ADDED,
    /** Arguments: the value, what it may be. */
    VALUE_NOT_ALLOWED,
    /** Arguments: the value. */
    NOT_A_NUMBER,
    /** The separators are not those of a Dutch number; arguments: the value, both readings. */
    NUMBER_AMBIGUOUS,
    /** Arguments: the value, the first and the last year there are. */
    NOT_A_YEAR,
    /** Arguments: the value. */
    NOT_A_DATE,
    /** The year of a date is none there is; arguments: the date, the first and the last year. */
    DATE_OUTSIDE_YEARS,
    /** The date says less, or other, than its precision; arguments: the value, the precision, an example. */
    DATE_UNLIKE_PRECISION,
    DATE_IN_FUTURE,
    /** The text begins like a formula of a spreadsheet; arguments: its first characters. */
    FORMULA,
    /** Arguments: the most characters. */
    TEXT_TOO_LONG,
    /** A character of the text cannot be kept; arguments: its place. */
    TEXT_NOT_STORABLE,
    /** Arguments: the line it repeats. */
    ROW_TWICE,
    /** Arguments: the name or code. */
    ORGANISATION_UNKNOWN,
    CASE_UNKNOWN,
    SITE_UNKNOWN,
    /** Arguments: the code, the kind of file that gives codes. */
    CODE_UNKNOWN,
    /** A new case may not be called what looks like the number of one; arguments: the reference. */
    REFERENCE_LIKE_NUMBER,
    /** Arguments: the stage, the case type. */
    STAGE_UNKNOWN,
    /** A new case without the event that opened it; arguments: the case. */
    OPENING_MISSING,
    /** What was loaded before cannot be changed by an import: it is corrected on the case. */
    FACT_LOADED_OTHERWISE,
    /** The case was loaded before as of another type; arguments: that type. */
    TYPE_CHANGED,
    /** The case was entered in error and stays out of all totals; arguments: the case, its number. */
    CASE_ENTERED_IN_ERROR,
    /** A case of a company that is an example has to be one too; arguments: the company. */
    COMPANY_FICTIONAL,
    /** A case of a company that exists cannot be an example; arguments: the company. */
    COMPANY_REAL,
    /** The programme is not that of the type; arguments: the type's programme. */
    PROGRAMME_UNLIKE_TYPE
}
