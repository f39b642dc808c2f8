package shop.orders.api;

public final class Paths {

    public static final String VERSION = "v1";
    public static final String BASE = "/api/" + VERSION;
    public static final String ORDER_ID = "/{orderId:\\d+}";

    private Paths() {}
}
