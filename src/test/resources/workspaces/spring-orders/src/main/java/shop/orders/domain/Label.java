package shop.orders.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Label {
    @Id private String name;
}
