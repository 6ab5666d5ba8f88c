package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.shell.http.RequestPath;
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/**
 * What a request about a case says: in its path which case and which part of it, {@code /cases/MW-2022-0001/timeline}, and
 * with a form the version that was looked at and a key of its own, so that a form sent twice acts once.
 */
@Named
@RequestScoped
public class CaseRequest {

    private HttpServletRequest request;
    private RequestPath path;
    private CaseParts parts;

    protected CaseRequest() {}

    @Inject
    public CaseRequest(HttpServletRequest request, CaseParts parts) {
        this.request = request;
        this.path = RequestPath.of(request);
        this.parts = parts;
    }

    public String getNumber() {
        return path.segment(1).orElse("");
    }

    /** The tab it asks for; refused when there is none such for this visitor. */
    public CaseTab getTab() {
        return parts.tab(path.segment(2).orElse(OverviewTab.CODE));
    }

    public boolean isOverview() {
        return getTab().code().equals(OverviewTab.CODE);
    }

    /** The version that was looked at; none when the form does not say. */
    public @Nullable Long getSeen() {
        return findNumber("seen").orElse(null);
    }

    /** The number of the newest event that was looked at. */
    public Optional<Long> seenEvent() {
        return findNumber("seenEvent");
    }

    /** The key of this form; none outside a form. */
    public @Nullable String getKey() {
        return find("key").orElse(null);
    }

    /** A key for a form that is made now. */
    public String getNewKey() {
        return UUID.randomUUID().toString();
    }

    /** The same tab of the page, read anew. */
    public String again() {
        return CaseAddress.part(getNumber(), getTab().code());
    }

    /** The identifier that the pressed button carries under its name; refused when it carries none. */
    UUID pressed(String button) {
        return find(button).flatMap(BoundedParser::identifier).orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public Optional<Long> findNumber(String name) {
        return find(name).flatMap(BoundedParser::whole);
    }
}
