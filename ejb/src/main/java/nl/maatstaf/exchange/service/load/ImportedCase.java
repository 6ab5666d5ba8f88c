package nl.maatstaf.exchange.service.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseEvidence;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.EvidenceSource;
import nl.maatstaf.exchange.EventWithSource;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.time.Knowledge;

/** A case while what files say of it is loaded. */
public final class ImportedCase {

    private static final int MOST_OF_NAME = 100;

    private final CaseFile caseFile;
    private final CaseFiles cases;
    private final List<CaseFactRow> facts;
    private final CaseSubjects subjects;
    private final Author author;
    private final LocalDate today;

    ImportedCase(
            CaseFile caseFile,
            CaseFiles cases,
            List<CaseFactRow> facts,
            CaseSubjects subjects,
            Author author,
            LocalDate today) {
        this.caseFile = caseFile;
        this.cases = cases;
        this.facts = facts;
        this.subjects = subjects;
        this.author = author;
        this.today = today;
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    /** The new rows of a kind with what the case holds. */
    public <T extends CaseFactRow> List<T> facts(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The organisation that goes by a name in the files. */
    public Organisation organisation(PartyName name) {
        return subjects.get(name);
    }

    /** Evidence that an event shows, signed by who asked for the import; where it comes from is still to be said. */
    public Evidence evidence(Evidence.Kind kind, CaseEventRow row) {
        String topic = String.valueOf(row.value()).toUpperCase(Locale.ROOT);
        return new Evidence(caseFile.id(), kind, topic, row.occurred(), signature()).withDetail(row.detail());
    }

    /** Records evidence on the case. */
    public Event record(Evidence evidence, CaseEventRow row, Knowledge known) {
        caseFile.changed(known);
        CaseEvidence records = new CaseEvidence(caseFile, cases, today, known);
        return EventWithSource.of(records.record(evidence.fromImport()), row.source());
    }

    /** Lets the evidence of a kind be what its source shows now. */
    public List<? extends Event> reconcile(
            EvidenceSource source, Evidence.Kind kind, Collection<Evidence> shown, Knowledge known) {
        return new CaseEvidence(caseFile, cases, today, known)
                .reconcile(
                        source, kind, shown.stream().map(Evidence::fromImport).toList());
    }

    private String signature() {
        String name = author.displayName();
        return name.length() <= MOST_OF_NAME ? name : name.substring(0, MOST_OF_NAME);
    }
}
