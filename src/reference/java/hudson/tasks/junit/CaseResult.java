package hudson.tasks.junit;

import hudson.tasks.test.TestResult;

public class CaseResult extends TestResult implements Comparable<CaseResult> {

    @Override
    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public float getDuration() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getClassName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getFullName() {
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
    public int getPassCount() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public CaseResult getPreviousResult() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public TestResult findCorrespondingResult(String id) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isPassed() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isSkipped() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isFailed() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(CaseResult that) {
        throw new UnsupportedOperationException("signature only");
    }

    public Status getStatus() {
        throw new UnsupportedOperationException("signature only");
    }

    private CaseResult() {
        throw new UnsupportedOperationException("signature only");
    }

    public enum Status {
        PASSED,
        SKIPPED,
        FAILED,
        FIXED,
        REGRESSION;

        public String getCssClass() {
            throw new UnsupportedOperationException("signature only");
        }

        public String getMessage() {
            throw new UnsupportedOperationException("signature only");
        }

        public boolean isRegression() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
