package hudson.tasks.test;

import java.util.Collection;

public abstract class TabulatedResult extends TestResult {

    public abstract Collection<? extends TestResult> getChildren();

    public abstract boolean hasChildren();
}
