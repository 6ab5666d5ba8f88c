package nl.maatstaf.identity;

import java.util.List;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.EventTypes;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;

/** What can happen to users and their access. */
public final class IdentityEvents implements EventTypes {

    public static final EventType CONFIDENTIAL_CASE_OPENED =
            EventType.of("identity.confidential-case-opened", EventCategory.ACCESS);

    public static final EventType USER_CREATED = EventType.of(
            "identity.user-created",
            EventCategory.ACCESS,
            EventValue.text("username"),
            EventValue.text("displayName"),
            EventValue.text("roles"),
            EventValue.text("programmes"),
            EventValue.text("organisations"));

    public static final EventType DUTIES_CHANGED = EventType.of(
            "identity.duties-changed",
            EventCategory.ACCESS,
            EventValue.text("roles"),
            EventValue.text("programmes"),
            EventValue.text("organisations"));

    public static final EventType USER_BLOCKED =
            EventType.of("identity.user-blocked", EventCategory.ACCESS, EventValue.text("username"));

    public static final EventType USER_UNBLOCKED =
            EventType.of("identity.user-unblocked", EventCategory.ACCESS, EventValue.text("username"));

    public static final EventType SIGNED_IN = EventType.of(
            "identity.signed-in", EventCategory.ACCESS, EventValue.text("username"), EventValue.text("address"));

    public static final EventType SIGNED_OUT =
            EventType.of("identity.signed-out", EventCategory.ACCESS, EventValue.text("username"));

    public static final EventType SIGN_IN_FAILED = EventType.of(
            "identity.sign-in-failed",
            EventCategory.ACCESS,
            EventValue.text("username"),
            EventValue.text("address"),
            new EventValue("cause", ValueType.constant("identity.Cause.")));

    public static final EventType SESSION_ENDED = EventType.of(
            "identity.session-ended",
            EventCategory.ACCESS,
            EventValue.text("username"),
            EventValue.text("session"),
            EventValue.text("device"),
            new EventValue("cause", ValueType.constant("identity.Cause.")));

    public static final EventType PASSWORD_CHANGED =
            EventType.of("identity.password-changed", EventCategory.ACCESS, EventValue.text("username"));

    public static final EventType PASSWORD_CHECK_FAILED = EventType.of(
            "identity.password-check-failed",
            EventCategory.ACCESS,
            EventValue.text("username"),
            new EventValue("cause", ValueType.constant("identity.Cause.")));

    public static final EventType ONE_TIME_PASSWORD_GIVEN =
            EventType.of("identity.one-time-password-given", EventCategory.ACCESS, EventValue.text("username"));

    public static final EventType TOKEN_ISSUED = EventType.of(
            "identity.token-issued",
            EventCategory.ACCESS,
            EventValue.text("username"),
            EventValue.text("label"),
            EventValue.text("expiresAt"));

    public static final EventType TOKEN_REVOKED = EventType.of(
            "identity.token-revoked", EventCategory.ACCESS, EventValue.text("username"), EventValue.text("label"));

    public static final EventType ADMINISTRATOR_REQUEST_MADE = EventType.of(
            "identity.administrator-request-made",
            EventCategory.ACCESS,
            EventValue.text("username"),
            new EventValue("kind", ValueType.constant("identity.Kind.")),
            EventValue.text("roles"),
            EventValue.text("programmes"),
            EventValue.text("organisations"));

    public static final EventType ADMINISTRATOR_REQUEST_APPROVED = EventType.of(
            "identity.administrator-request-approved",
            EventCategory.ACCESS,
            EventValue.text("username"),
            new EventValue("kind", ValueType.constant("identity.Kind.")));

    public static final EventType ADMINISTRATOR_REQUEST_DECLINED = EventType.of(
            "identity.administrator-request-declined",
            EventCategory.ACCESS,
            EventValue.text("username"),
            new EventValue("kind", ValueType.constant("identity.Kind.")));

    public static final EventType ADMINISTRATOR_REQUEST_WITHDRAWN = EventType.of(
            "identity.administrator-request-withdrawn",
            EventCategory.ACCESS,
            EventValue.text("username"),
            new EventValue("kind", ValueType.constant("identity.Kind.")));

    public static final EventType ADMINISTRATOR_REQUEST_LAPSED = EventType.of(
            "identity.administrator-request-lapsed",
            EventCategory.ACCESS,
            EventValue.text("username"),
            new EventValue("kind", ValueType.constant("identity.Kind.")));

    public static final EventType ADMINISTRATOR_COMMANDED = EventType.of(
            "identity.administrator-commanded",
            EventCategory.ACCESS,
            EventValue.text("username"),
            new EventValue("kind", ValueType.constant("identity.Kind.")));

    @Override
    public List<EventType> all() {
        return List.of(
                CONFIDENTIAL_CASE_OPENED,
                USER_CREATED,
                DUTIES_CHANGED,
                USER_BLOCKED,
                USER_UNBLOCKED,
                SIGNED_IN,
                SIGNED_OUT,
                SIGN_IN_FAILED,
                SESSION_ENDED,
                PASSWORD_CHANGED,
                PASSWORD_CHECK_FAILED,
                ONE_TIME_PASSWORD_GIVEN,
                TOKEN_ISSUED,
                TOKEN_REVOKED,
                ADMINISTRATOR_REQUEST_MADE,
                ADMINISTRATOR_REQUEST_APPROVED,
                ADMINISTRATOR_REQUEST_DECLINED,
                ADMINISTRATOR_REQUEST_WITHDRAWN,
                ADMINISTRATOR_REQUEST_LAPSED,
                ADMINISTRATOR_COMMANDED);
    }
}
