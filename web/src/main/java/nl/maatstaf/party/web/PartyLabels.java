package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.party.Province;
import nl.maatstaf.party.service.OrganisationDirectory;
import nl.maatstaf.party.service.PartyTerms;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Preferences;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.text.SearchKey;
import org.jspecify.annotations.Nullable;

/** The names of the codes on pages about organisations, in the language of the page, and the choices in their forms. */
@Named
@RequestScoped
public class PartyLabels {

    private OrganisationDirectory directory;
    private Preferences preferences;
    private Formats formats;
    private Texts texts;
    private @Nullable PartyTerms terms;

    protected PartyLabels() {}

    @Inject
    public PartyLabels(OrganisationDirectory directory, Preferences preferences, Formats formats, Texts texts) {
        this.directory = directory;
        this.preferences = preferences;
        this.formats = formats;
        this.texts = texts;
    }

    /** The name of a cluster; a dash for none. */
    public String cluster(@Nullable String code) {
        return named(getClusters(), code);
    }

    /** The name of a programme; a dash for none. */
    public String programme(@Nullable String code) {
        return named(getProgrammes(), code);
    }

    /** The names of sectors, one after the other; a dash for none. */
    public String sectors(List<String> codes) {
        return codes.isEmpty()
                ? Formats.MISSING
                : codes.stream().map(code -> named(getSectors(), code)).collect(Collectors.joining(", "));
    }

    /** What is known, or a dash. */
    public String known(@Nullable String text) {
        return text == null ? Formats.MISSING : text;
    }

    /** Where a site is on the map; a dash when that is not known. */
    public String coordinates(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null
                ? Formats.MISSING
                : texts.of("party.coordinates", formats.exact(latitude), formats.exact(longitude));
    }

    /** A telephone number as a device dials it: without the zero that is left out from abroad. */
    public String dialled(String phone) {
        return phone.replace("(0)", "").replaceAll("[^0-9+]", "");
    }

    public String name(PartyTerms.Term term) {
        return preferences.getLanguage().equals("nl") ? term.dutch() : term.english();
    }

    /** By name, as are sectors and programmes. */
    public List<PartyTerms.Term> getClusters() {
        return terms().clusters();
    }

    public List<PartyTerms.Term> getSectors() {
        return terms().sectors();
    }

    public List<PartyTerms.Term> getProgrammes() {
        return terms().programmes();
    }

    public List<String> getProvinces() {
        return Province.NAMES;
    }

    private String named(List<PartyTerms.Term> some, @Nullable String code) {
        return some.stream()
                .filter(term -> term.code().equals(code))
                .map(this::name)
                .findFirst()
                .orElse(code == null ? Formats.MISSING : code);
    }

    private PartyTerms terms() {
        if (terms == null) {
            PartyTerms read = directory.terms();
            terms = new PartyTerms(byName(read.clusters()), byName(read.sectors()), byName(read.programmes()));
        }
        return terms;
    }

    private List<PartyTerms.Term> byName(List<PartyTerms.Term> some) {
        return some.stream()
                .sorted(Comparator.comparing(this::name, SearchKey.ORDER))
                .toList();
    }
}
