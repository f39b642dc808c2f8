package shop.orders.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "customers", schema = "shop")
public class Customer extends Persistent {

    @NotNull
    @Column(name = "mail")
    private String email;

    @Embedded
    @AttributeOverride(name = "zipCode", column = @Column(name = "postal_code"))
    private Address address;

    @OneToMany(mappedBy = "customer")
    private List<Order> orders;

    @ElementCollection private Set<String> phoneNumbers;

    @Transient private String greeting;

    private transient int hash;
}
