package nl.maatstaf.agreement.persistence;

import java.math.BigDecimal;
import nl.maatstaf.agreement.InstrumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a case will reduce, as the lists show it.
 *
 * @param low in the default target year, kt CO2-equivalent a year
 * @param certainty what the reduction stands on
 */
public record ListedReduction(
        @Nullable BigDecimal low,
        @Nullable BigDecimal central,
        @Nullable BigDecimal high,
        @Nullable InstrumentKind certainty) {}
