package shop.orders.api;

public record OrderView(long id) {}
