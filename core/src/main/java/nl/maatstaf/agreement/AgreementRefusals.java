package nl.maatstaf.agreement;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of an instrument is refused. */
public final class AgreementRefusals {

    /**
     * The advice on which a JLoI was signed, or the decision to do without it, stays as long as the signing. The code is from
     * when cases said so.
     */
    public static final RefusalType ADVICE_UNDER_SIGNATURE =
            RefusalType.notNow("casefile.advice-under-signature", "fact");

    /** A JLoI is not signed without the advice of the AMVI or a recorded deviation from it. */
    public static final RefusalType ADVICE_MISSING = RefusalType.notNow("agreement.advice-missing");

    /** There is no such instrument on the case. */
    public static final RefusalType INSTRUMENT_NOT_FOUND = RefusalType.notFound("agreement.instrument-not-found");

    /** An instrument cannot go from the one state to the other. */
    public static final RefusalType INSTRUMENT_STATE_NOT_ALLOWED =
            RefusalType.notNow("agreement.instrument-state-not-allowed");

    /** An instrument stays signed while another that succeeds it stands. */
    public static final RefusalType INSTRUMENT_SUCCEEDED = RefusalType.notNow("agreement.instrument-succeeded");

    /** A correction of an instrument that says the same as what it corrects. */
    public static final RefusalType INSTRUMENT_UNCHANGED = RefusalType.invalid("agreement.instrument-unchanged");

    /** A party is named and not of which kind it is; argument: its name. */
    public static final RefusalType PARTY_KIND_MISSING =
            RefusalType.invalid("agreement.party-kind-missing", "signatories");

    /** A person, a function or a date is given for a party that is not named. */
    public static final RefusalType PARTY_NAME_MISSING =
            RefusalType.invalid("agreement.party-name-missing", "signatories");

    /** A party that signs is no organisation we know by that name, and nobody said that it stays a name; arguments: the names. */
    public static final RefusalType PARTY_UNKNOWN = RefusalType.invalid("agreement.party-unknown", "signatories");

    /** Something is said of who signed for a party that is proposed, and not that it signed; argument: its name. */
    public static final RefusalType PARTY_NOT_TICKED = RefusalType.invalid("agreement.party-not-ticked", "signatories");

    /** Another instrument of its kind was signed on that day, and nobody said that this is one more; arguments: the kind, the day. */
    public static final RefusalType SIGNED_SAME_DAY = RefusalType.invalid("agreement.signed-same-day", "signedOn");

    /** An instrument is signed by at least one party of each side. */
    public static final RefusalType SIGNATORIES_MISSING =
            RefusalType.invalid("agreement.signatories-missing", "signatories");

    /** An instrument counts from the day on which the last of its parties signed, so none signs after that, or after today. */
    public static final RefusalType SIGNATORY_DATE_TOO_LATE =
            RefusalType.invalid("agreement.signatory-date-too-late", "signatories");

    /** A party signs an instrument once. */
    public static final RefusalType SIGNATORY_TWICE = RefusalType.invalid("agreement.signatory-twice", "signatories");

    /** A target year that is too early or too late; arguments: the year, the first and last there are. */
    public static final RefusalType TARGET_YEAR_OUT_OF_RANGE =
            RefusalType.invalid("agreement.target-year-out-of-range", "targetYear");

    private AgreementRefusals() {}
}
