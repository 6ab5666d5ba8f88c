package nl.maatstaf.portfolio.service;

import nl.maatstaf.quantity.TonnesBand;

/**
 * Tonnes of CO2-eq a year less, summed over cases, each with the commitments of it that count for the year.
 *
 * @param band low, central and high apart; missing where a case misses it
 * @param cases how many it counts
 * @param withoutCentral how many of those have no central value
 */
public record ReductionFigure(TonnesBand band, int cases, int withoutCentral) {

    static final ReductionFigure NONE = new ReductionFigure(TonnesBand.ZERO, 0, 0);

    ReductionFigure plus(ReductionFigure other) {
        return new ReductionFigure(band.plus(other.band), cases + other.cases, withoutCentral + other.withoutCentral);
    }
}
