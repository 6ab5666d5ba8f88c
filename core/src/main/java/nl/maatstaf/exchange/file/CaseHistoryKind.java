package nl.maatstaf.exchange.file;

/** The kinds of events in the history of any case. */
public enum CaseHistoryKind implements CaseEventKind {
    OPENED(10),
    STAGE_ENTERED(20),
    STAGE_FORECAST(30),
    ADVICE_RECEIVED(50),
    PAUSED(60),
    RESUMED(70),
    STOPPED(80),
    COMPLETED(90),
    NOTED(100);

    private final int rank;

    CaseHistoryKind(int rank) {
        this.rank = rank;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public boolean needsValue() {
        return isOfStage() || this == ADVICE_RECEIVED;
    }

    @Override
    public boolean needsDetail() {
        return this == NOTED;
    }

    /** Whether its value is a stage. */
    public boolean isOfStage() {
        return this == STAGE_ENTERED || this == STAGE_FORECAST;
    }
}
