package nl.maatstaf.portfolio.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.maatstaf.casefile.service.list.CaseListFilter;
import nl.maatstaf.casefile.service.list.CaseListQueries;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.shell.api.BadRequest;
import nl.maatstaf.shell.api.Parameters;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.service.Now;

/** The figures of the portfolio. */
@Path("portfolio")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PortfolioResource {

    @Inject
    private PortfolioQueries portfolio;

    @Inject
    private CaseListQueries lists;

    @Inject
    private Now now;

    protected PortfolioResource() {}

    /** The figures on a date, as known on a date, as recorded on a date: today and now unless asked otherwise. */
    @GET
    @Path("summary")
    public SummaryView summary(@Context UriInfo uri) {
        Parameters asked = Parameters.dated(uri, "cluster", "province", "organisation");
        CaseListFilter cases = new CaseListFilter(
                null, null, null, asked.text("cluster"), asked.text("province"), asked.text("organisation"), null);
        lists.unknown(cases).stream().findFirst().ifPresent(field -> {
            throw new BadRequest(field, "shell.api.unknownCode");
        });
        return SummaryView.of(portfolio.summary(
                asked.past(now.today()).orElseGet(() -> AsOf.day(now.today())),
                PortfolioFilter.of(cases.cluster(), cases.province(), cases.organisation())));
    }
}
