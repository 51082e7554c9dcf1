package org.caremarket.platform.chart;

/** Where something stands, to keep words from standing on it. */
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double reach) {
        return new Box(x - reach, y - reach, x + reach, y + reach);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** How far a point is from it; 0 inside. */
    double distance(double x, double y) {
        return Math.hypot(x - Math.clamp(x, left, right), y - Math.clamp(y, top, bottom));
    }

    boolean isIn(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }
}
