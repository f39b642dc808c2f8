package shop.orders.client;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

@FeignClient(name = "stock", url = "${stock.url}")
public interface StockClient {

    @GetMapping("/stock/levels")
    String levels();
}
