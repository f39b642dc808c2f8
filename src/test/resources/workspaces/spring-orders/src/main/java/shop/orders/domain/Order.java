package shop.orders.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = Order.TABLE)
public class Order extends Persistent {

    static final String TABLE = "customerOrder";

    @ManyToOne(optional = false)
    private Customer customer;

    @Enumerated private Status status;

    @ManyToMany
    @JoinTable(name = "order_label")
    private Set<Label> labels;

    enum Status {
        OPEN,
        SHIPPED;

        boolean done() {
            return this == SHIPPED;
        }
    }
}
