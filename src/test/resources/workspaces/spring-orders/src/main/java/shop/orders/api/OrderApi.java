package shop.orders.api;

import static shop.orders.api.Paths.ORDER_ID;

import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** See {@code @GetMapping("/nowhere")}. */
@RequestMapping(OrderApi.ORDERS)
public interface OrderApi {

    String ORDERS = Paths.BASE + "/orders";

    @GetMapping
    List<OrderView> list(@RequestParam(name = "page", defaultValue = "0") int page);

    @GetMapping(path = ORDER_ID, produces = {"application/json", "text/csv"})
    OrderView get(@PathVariable("orderId") long orderId);

    // @PostMapping("/old")
    @PostMapping({"", "/import"})
    OrderView create(@RequestBody OrderView order);

    @DeleteMapping(ORDER_ID)
    void cancel(@PathVariable("orderId") long orderId);
}
