package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.casefile.subject.CaseNumber;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.web.part.CaseParts;
import nl.maatstaf.casefile.web.part.CaseSubpage;
import nl.maatstaf.casefile.web.part.CaseTab;
import nl.maatstaf.shell.http.RequestPath;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What a request about a case says: in its path which case and which part of it, {@code /cases/MW-2022-0001/timeline}, and
 * with a form the version that was looked at and its key.
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

    /** The number of the case as it is kept, however the address writes it. */
    public String getNumber() {
        return path.segment(1).map(CaseNumber::new).map(CaseNumber::text).orElse("");
    }

    /** What of the case it asks for: the code of a tab or of a subpage. */
    public String getCode() {
        return path.segment(2).orElse(OverviewTab.CODE);
    }

    /** The thing on the case that a subpage is about; empty when the address names none. */
    public String getItem() {
        return path.segment(3).orElse("");
    }

    /** The fact, task or other thing that a subpage is about; refused when the address does not name one. */
    public UUID item() {
        return BoundedParser.identifier(getItem()).orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    /** The subpage it asks for, whether or not it is for this visitor; none when it asks for a tab. */
    Optional<CaseSubpage> subpage() {
        return parts.subpage(getCode());
    }

    /** The page below {@code WEB-INF} that answers it. */
    public String getPage() {
        return subpage().map(CaseSubpage::page).orElse("/WEB-INF/casefile/tabs.xhtml");
    }

    /** The tab it asks for, or that its subpage was opened from; refused when there is none such for this visitor. */
    public CaseTab getTab() {
        if (subpage().isPresent()) {
            return parts.tab(find("tab").orElse(OverviewTab.CODE));
        }
        if (!getItem().isEmpty()) {
            throw CaseRefusals.CASE_NOT_FOUND.with(getNumber());
        }
        return parts.tab(getCode());
    }

    /** The address of a subpage, which leads back to this tab. */
    public String address(String subpage) {
        String tab = getTab().code();
        return CaseAddress.part(getNumber(), subpage) + (tab.isEmpty() ? "" : "?tab=" + tab);
    }

    /** The address of a subpage about one thing on the case, which leads back to this tab. */
    public String address(String subpage, Object item) {
        return address(subpage + "/" + item);
    }

    /** The address of this tab, or of the one that a subpage leads back to. */
    public String getBack() {
        return tabAddress(getTab());
    }

    public String tabAddress(CaseTab tab) {
        return CaseAddress.part(getNumber(), tab.code());
    }

    /** Whether a form is shown for the first time, so that it begins with what stands there now. */
    public static boolean isFirstShown() {
        return !FacesContext.getCurrentInstance().isPostback();
    }

    /** The version that was looked at; none when the form does not say. */
    public @Nullable Long getSeen() {
        return findNumber("seen").orElse(null);
    }

    /** The version of the {@linkplain #item thing} that was looked at; none when the form does not say. */
    public @Nullable Long getSeenItem() {
        return findNumber("seenItem").orElse(null);
    }

    /** The number of the newest event that was looked at. */
    public Optional<Long> seenEvent() {
        return findNumber("seenEvent");
    }

    /** The key of this form; none outside a form. */
    public @Nullable String getKey() {
        return find("key").orElse(null);
    }

    /** The outcome that leads back to the tab, read anew. */
    public String again() {
        return getBack();
    }

    /** The identifier that the pressed button carries under its name; refused when it carries none. */
    UUID pressed(String button) {
        return find(button).flatMap(BoundedParser::identifier).orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(TypedText.optionalLine(request.getParameter(name)));
    }

    public Optional<Long> findNumber(String name) {
        return find(name).flatMap(BoundedParser::whole);
    }
}
