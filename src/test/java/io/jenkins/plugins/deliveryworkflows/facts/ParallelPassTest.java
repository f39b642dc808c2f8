package io.jenkins.plugins.deliveryworkflows.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelPassTest {

    private final Cancellation cancellation = new Cancellation();
    private final Queue<Integer> advances = new ConcurrentLinkedQueue<>();
    private final ParallelPass pass =
            new ParallelPass(
                    new Progress() {
                        @Override
                        public void advance(int done, int total) {
                            advances.add(done);
                        }
                    },
                    cancellation);

    @Test
    void keepsTheOrderAndTellsEachStep() {
        List<Integer> numbers = IntStream.range(0, 500).boxed().toList();

        assertThat(pass.map(numbers, n -> n * 2))
                .isEqualTo(numbers.stream().map(n -> n * 2).toList());
        assertThat(advances)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 500).boxed().toList());
    }

    @Test
    void hasNothingToDoForNothing() {
        assertThat(pass.map(List.of(), n -> n)).isEmpty();
    }

    @Test
    void failsAsTheFunctionFailed() {
        assertThatThrownBy(
                        () ->
                                pass.map(
                                        List.of(1, 2, 3),
                                        n -> {
                                            throw new IllegalStateException("odd");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("odd");
        assertThatThrownBy(
                        () ->
                                pass.map(
                                        List.of(1),
                                        n -> {
                                            throw new OutOfMemoryError("odd");
                                        }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void cancellationEndsItBetweenTwoElements() {
        List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();

        assertThatThrownBy(
                        () ->
                                pass.map(
                                        numbers,
                                        n -> {
                                            cancellation.cancel();
                                            return n;
                                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(advances.size()).isLessThan(100);
    }

    @Test
    void interruptEndsIt() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> pass.map(List.of(1), n -> n))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
