package nl.maatstaf.party.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyEvent;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.ReferenceTables;
import org.jspecify.annotations.Nullable;

/** What every change of an organisation has in common: of which version, with which codes, and in log and lists. */
@Dependent
public class OrganisationChanges {

    private Organisations organisations;
    private ReferenceTables tables;
    private EventRecorder recorder;

    protected OrganisationChanges() {}

    @Inject
    public OrganisationChanges(Organisations organisations, ReferenceTables tables, EventRecorder recorder) {
        this.organisations = organisations;
        this.tables = tables;
        this.recorder = recorder;
    }

    Organisation get(UUID id) {
        return organisations.find(id).orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    /** The organisation, if it is still of the version the caller looked at. */
    Organisation load(UUID id, @Nullable Long seen) {
        Organisation organisation = get(id);
        checkVersion(seen, organisation.version());
        return organisation;
    }

    static void checkVersion(@Nullable Long seen, long version) {
        if (seen != null && seen != version) {
            throw PartyRefusals.ORGANISATION_CHANGED_MEANWHILE.with();
        }
    }

    void checkCluster(@Nullable String code) {
        if (code != null && tables.findCluster(code).isEmpty()) {
            throw PartyRefusals.CODE_UNKNOWN.at("clusterCode", code);
        }
    }

    void checkProgramme(@Nullable String code) {
        if (code != null && !tables.hasProgramme(code)) {
            throw PartyRefusals.CODE_UNKNOWN.at("programmeCode", code);
        }
    }

    void checkSector(String code) {
        if (tables.findSector(code).isEmpty()) {
            throw PartyRefusals.CODE_UNKNOWN.at("sectors", code);
        }
    }

    void record(PartyEvent event) {
        recorder.record(List.of(event));
    }
}
