package hudson.util;

import hudson.model.Result;
import hudson.model.Run;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Predicate;

@SuppressWarnings("rawtypes")
public class RunList<R extends Run> extends AbstractList<R> {

    private Integer size;

    @Override
    public Iterator<R> iterator() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public R get(int index) {
        throw new UnsupportedOperationException("signature only");
    }

    public R getLastBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public static <R extends Run> RunList<R> fromRuns(Collection<? extends R> runs) {
        throw new UnsupportedOperationException("signature only");
    }

    public RunList<R> filter(Predicate<R> predicate) {
        throw new UnsupportedOperationException("signature only");
    }

    public RunList<R> limit(int n) {
        throw new UnsupportedOperationException("signature only");
    }

    public RunList<R> overThresholdOnly(Result threshold) {
        throw new UnsupportedOperationException("signature only");
    }

    public RunList<R> completedOnly() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunList<R> newBuilds() {
        throw new UnsupportedOperationException("signature only");
    }

    private RunList() {
        throw new UnsupportedOperationException("signature only");
    }
}
