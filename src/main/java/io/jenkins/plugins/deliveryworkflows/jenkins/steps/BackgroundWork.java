package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads of the controller for what must not hold up a Pipeline's own thread. */
final class BackgroundWork {

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(BackgroundWork::thread);

    private BackgroundWork() {}

    /**
     * @param name what the thread is called while it does this
     */
    static void start(String name, Runnable work) {
        THREADS.execute(
                () -> {
                    Thread thread = Thread.currentThread();
                    String idle = thread.getName();
                    thread.setName(name);
                    try {
                        work.run();
                    } finally {
                        thread.setName(idle);
                    }
                });
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Delivery Workflows, idle");
        thread.setDaemon(true);
        thread.setContextClassLoader(BackgroundWork.class.getClassLoader());
        return thread;
    }
}
