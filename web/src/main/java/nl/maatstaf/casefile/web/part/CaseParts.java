package nl.maatstaf.casefile.web.part;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import org.jspecify.annotations.Nullable;

/** The tabs, sections and subpages that contexts bring to the page of a case. */
@Named
@RequestScoped
public class CaseParts {

    private Instance<CaseTab> tabs;
    private Instance<CaseSection> sections;
    private Instance<CaseSubpages> subpages;
    private CurrentActor caller;

    protected CaseParts() {}

    @Inject
    public CaseParts(
            @Any Instance<CaseTab> tabs,
            @Any Instance<CaseSection> sections,
            @Any Instance<CaseSubpages> subpages,
            CurrentActor caller) {
        this.tabs = tabs;
        this.sections = sections;
        this.subpages = subpages;
        this.caller = caller;
    }

    /** Those that this visitor sees, from left to right. */
    public List<CaseTab> getTabs() {
        return tabs.stream()
                .filter(tab -> tab.isFor(caller.get()))
                .sorted(Comparator.comparingInt(CaseTab::order))
                .toList();
    }

    /** The tab of that code; refused when this visitor has none such. */
    public CaseTab tab(String code) {
        return getTabs().stream()
                .filter(tab -> tab.code().equals(code))
                .findFirst()
                .orElseThrow(CaseRefusals.CASE_NOT_FOUND::with);
    }

    /** The subpage of that code, whether or not it is for this visitor; none for any other code. */
    public Optional<CaseSubpage> subpage(String code) {
        return subpages.stream()
                .flatMap(brought -> brought.all().stream())
                .filter(page -> page.code().equals(code))
                .findFirst();
    }

    /** The tab on which a requirement is settled; none when that is not done on a tab. */
    public @Nullable CaseTab tabFor(Requirement requirement) {
        return getTabs().stream()
                .filter(tab -> tab.fulfils(requirement))
                .findFirst()
                .orElse(null);
    }

    /** The pages of the sections of a place, in their order. */
    public List<String> pages(CaseSection.Place place) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .sorted(Comparator.comparingInt(CaseSection::order))
                .map(CaseSection::page)
                .toList();
    }
}
