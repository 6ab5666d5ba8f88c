package nl.maatstaf.casefile.evidence;

/** The decision to pass over a requirement of a gate; it stays visible for ever. */
public final class Deviation {

    private Deviation() {}

    public static boolean isOf(String topic, String stageCode) {
        return topic.startsWith(stageCode + "/");
    }

    /** What the evidence of a deviation is about. */
    public static String topic(String stageCode, String requirementCode) {
        return stageCode + "/" + requirementCode;
    }
}
