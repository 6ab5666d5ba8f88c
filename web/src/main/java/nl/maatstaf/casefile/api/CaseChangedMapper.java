package nl.maatstaf.casefile.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.shell.api.Problems;

/** Tells which version was looked at and which there is now, when someone changed a case first. */
@Provider
public class CaseChangedMapper implements ExceptionMapper<CaseChangedMeanwhile> {

    private Problems problems;

    protected CaseChangedMapper() {}

    @Inject
    public CaseChangedMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(CaseChangedMeanwhile refusal) {
        return problems.ofChange(refusal, refusal.seen(), refusal.current());
    }
}
