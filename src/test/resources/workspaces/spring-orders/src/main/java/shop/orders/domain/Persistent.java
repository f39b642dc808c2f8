package shop.orders.domain;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

@MappedSuperclass
public abstract class Persistent {

    private static final long serialVersionUID = 1L;

    @Id @GeneratedValue private Long id;

    @Version private int version;

    @Column(nullable = false)
    private Instant createdAt;
}
