package hudson.tasks.test;

public abstract class TestResult extends TestObject {

    @Override
    public float getDuration() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int getPassCount() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int getFailCount() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int getSkipCount() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public TestResult getPreviousResult() {
        throw new UnsupportedOperationException("signature only");
    }
}
