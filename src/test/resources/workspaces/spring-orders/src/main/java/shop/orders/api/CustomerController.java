package shop.orders.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Paths.BASE + "/customers")
public class CustomerController {

    @Value("${SUPPORT_ADDRESS:help@shop.test}")
    private String support;

    @RequestMapping(value = "/{id}", method = {RequestMethod.GET, RequestMethod.HEAD})
    public String show(@PathVariable long id) {
        return "customer " + id + " (ask " + support + ")";
    }

    @PatchMapping("{id}/address")
    public void move(@PathVariable long id) {}

    @RequestMapping("/ping")
    public String ping() {
        return System.getenv("HOSTNAME");
    }
}
