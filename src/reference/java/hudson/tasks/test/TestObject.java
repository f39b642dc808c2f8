package hudson.tasks.test;

public abstract class TestObject {

    public abstract TestResult getPreviousResult();

    public abstract TestResult findCorrespondingResult(String id);

    public abstract float getDuration();

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract int getPassCount();

    public abstract int getFailCount();

    public abstract int getSkipCount();
}
