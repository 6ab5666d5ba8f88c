package nl.maatstaf.party.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.maatstaf.access.Right;

/** What is done with an organisation on a page of its own, which is shown in place where script runs. */
enum OrganisationDialog {
    DESCRIBE(Right.EDIT_CASE, false),
    RENAME(Right.CORRECT, false),
    ADD_ALIAS(Right.EDIT_CASE, false),
    RETRACT_ALIAS(Right.CORRECT, true),
    ADD_SITE(Right.EDIT_CASE, false),
    CHANGE_SITE(Right.EDIT_CASE, true),
    ADD_CONTACT(Right.EDIT_CASE, false),
    CHANGE_CONTACT(Right.EDIT_CASE, true),
    REMOVE_CONTACT(Right.EDIT_CASE, true);

    private final Right right;
    private final boolean aboutItem;

    OrganisationDialog(Right right, boolean aboutItem) {
        this.right = right;
        this.aboutItem = aboutItem;
    }

    /** The dialog that an address names; none when it names no such. */
    static Optional<OrganisationDialog> of(String code, String item) {
        return Stream.of(values())
                .filter(dialog -> dialog.code().equals(code))
                .filter(dialog -> dialog.aboutItem != item.isEmpty())
                .findFirst();
    }

    /** What it takes to be shown it. */
    Right right() {
        return right;
    }

    /** The page below {@code WEB-INF}. */
    String page() {
        return "/WEB-INF/party/dialogs/" + code() + ".xhtml";
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
