package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/**
 * What a request about a case says in its parameters: which case, which tab of its page and, with a form, the version
 * that was looked at and a key of its own, so that a form sent twice acts once.
 */
@Named
@RequestScoped
public class CaseRequest {

    private HttpServletRequest request;
    private CaseParts parts;

    protected CaseRequest() {}

    @Inject
    public CaseRequest(HttpServletRequest request, CaseParts parts) {
        this.request = request;
        this.parts = parts;
    }

    public String getNumber() {
        return find("number").orElse("");
    }

    /** The tab it asks for; the overview when there is none such for this visitor. */
    public CaseTab getTab() {
        return parts.tab(find("tab").orElse(OverviewTab.CODE));
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
        return "/casefile/case.xhtml?number=" + URLEncoder.encode(getNumber(), StandardCharsets.UTF_8) + "&tab="
                + getTab().code() + "&faces-redirect=true";
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
