package jenkins;

public enum YesNoMaybe {
    YES,
    NO,
    MAYBE;

    public static Boolean toBoolean(YesNoMaybe v) {
        throw new UnsupportedOperationException("signature only");
    }

    public Boolean toBool() {
        throw new UnsupportedOperationException("signature only");
    }
}
