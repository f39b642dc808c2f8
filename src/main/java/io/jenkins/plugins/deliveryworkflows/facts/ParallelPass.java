package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Applies a function to every element of a list on all processors, in the list's order.
 *
 * <p>Threads take the next element when they are free, so that one slow file doesn't hold up
 * others; at most one element per processor is in work, which bounds the memory.
 */
final class ParallelPass {

    private final Progress progress;
    private final Cancellation cancellation;

    ParallelPass(Progress progress, Cancellation cancellation) {
        this.progress = progress;
        this.cancellation = cancellation;
    }

    <T, R> List<R> map(List<T> elements, Function<T, R> function) {
        int workers =
                Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), elements.size()));
        Object[] results = new Object[elements.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(workers, ParallelPass::daemon);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(
                        pool.submit(
                                () -> {
                                    for (int at = next.getAndIncrement();
                                            at < results.length;
                                            at = next.getAndIncrement()) {
                                        cancellation.check();
                                        results[at] = function.apply(elements.get(at));
                                        progress.advance(done.incrementAndGet(), results.length);
                                    }
                                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
            // Workers that are done already are waited for without a look at the interrupt.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        @SuppressWarnings("unchecked")
        List<R> list = (List<R>) Arrays.asList(results);
        return list;
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException(cause);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "facts");
        thread.setDaemon(true);
        return thread;
    }
}
