package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar a build, the oldest first: as high as the share of criteria that don't stand in the way.
 *
 * @param width of the drawing in its own units
 */
public record TrendChart(int width, List<Bar> bars) {

    /** Height of the drawing in its own units. */
    public static final int HEIGHT = 60;

    private static final int STEP = 12;
    private static final int BAR = 9;
    private static final int LOWEST = 4;

    /**
     * One build.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Bar(int x, int y, int width, int height, TrendPoint point) {}

    /**
     * @param points the newest first
     */
    public static TrendChart of(List<TrendPoint> points) {
        List<Bar> bars = new ArrayList<>();
        for (int i = points.size() - 1; i >= 0; i--) {
            TrendPoint point = points.get(i);
            int height = Math.max(LOWEST, HEIGHT * point.passing() / Math.max(1, point.criteria()));
            bars.add(new Bar(bars.size() * STEP, HEIGHT - height, BAR, height, point));
        }
        return new TrendChart(Math.max(STEP, bars.size() * STEP), List.copyOf(bars));
    }

    public int height() {
        return HEIGHT;
    }
}
