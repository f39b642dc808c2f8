package hudson.model.queue;

import hudson.model.Queue;
import java.io.IOException;

public interface SubTask {

    Queue.Executable createExecutable() throws IOException;
}
