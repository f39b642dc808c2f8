package shop.orders.api;

import java.util.List;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController implements OrderApi {

    @Override
    public List<OrderView> list(int page) {
        return List.of();
    }

    @Override
    public OrderView get(long orderId) {
        return new OrderView(orderId);
    }

    @Override
    public OrderView create(OrderView order) {
        return order;
    }

    @Override
    public void cancel(long orderId) {}
}
